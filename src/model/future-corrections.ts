import type { Article } from "./article";

/**
 * A correction has a day and no time zone: that of the newsroom. In the farthest
 * zone it begins 14 hours before UTC's, and clocks may differ by some minutes.
 */
const FARTHEST_ZONE = 14 * 3_600_000;
const CLOCKS_DIFFER = 5 * 60_000;

/** The latest day that has begun anywhere. */
export function latestDay(now: Date): string {
  return new Date(now.getTime() + FARTHEST_ZONE + CLOCKS_DIFFER).toISOString().slice(0, 10);
}

/** A correction whose day is still to come. */
export interface FutureCorrection {
  /** Where its date stands in the article. */
  path: (string | number)[];
  message: string;
}

/** Every correction of an article that is dated into the future, except those that are published `before` and have to stay. */
export function findFutureCorrections(article: Article, now: Date, before?: Article): FutureCorrection[] {
  const latest = latestDay(now);
  const known = new Map(
    [...(before?.quotes ?? []), ...(before?.events ?? [])].map(({ id, corrections }) => [id, corrections]),
  );
  return (["quotes", "events"] as const).flatMap((list) =>
    article[list].flatMap(({ id, corrections }, item) =>
      corrections.flatMap(({ date }, index) => {
        if (date <= latest || known.get(id)?.[index]?.date === date) return [];
        return [
          {
            path: [list, item, "corrections", index, "date"],
            message: `is in the future: nowhere is it later than ${latest}`,
          },
        ];
      }),
    ),
  );
}
