import { expect, test } from "vitest";
import type { Article } from "../../src/model/article";
import { findFutureCorrections, latestDay } from "../../src/model/future-corrections";
import { draftArticle } from "../fixtures/draft-article";

const { article } = draftArticle({
  slug: "dated",
  quotes: { ferry: "The ferry stays.", tower: "It leans." },
});
const NOON = new Date("2026-11-27T12:00:00Z");

/** The article with corrections of these days on its second quote and on its event. */
function dated(...days: string[]): Article {
  const corrections = days.map((date) => ({ date, note: "So it is." }));
  const [first, ...others] = article.quotes;
  return {
    ...article,
    quotes: [...(first ? [first] : []), ...others.map((quote) => ({ ...quote, corrections }))],
    events: article.events.map((event) => ({ ...event, corrections })),
  };
}

const pathsOf = (next: Article, before?: Article) =>
  findFutureCorrections(next, NOON, before).map(({ path }) => path.join("/"));

test.each([
  ["2026-11-27T09:54:59Z", "2026-11-27"],
  ["2026-11-27T09:55:00Z", "2026-11-28"],
  ["2026-12-31T23:59:59Z", "2027-01-01"],
])("at %s the latest day that has begun anywhere is %s, with some minutes for clocks", (now, day) => {
  expect(latestDay(new Date(now))).toBe(day);
});

test("a day that has begun somewhere is no future; the next one is, wherever it stands", () => {
  expect(pathsOf(dated("2026-11-27", "2026-11-28"))).toEqual([]);
  expect(pathsOf(dated("2026-11-28", "2026-11-29"))).toEqual([
    "quotes/1/corrections/1/date",
    "events/0/corrections/1/date",
  ]);
});

test("what is published already has to stay, and is no fault of a new version", () => {
  const before = dated("2031-01-01");
  expect(pathsOf(before, before)).toEqual([]);
  expect(pathsOf(dated("2031-01-01", "2031-01-02"), before)).toEqual([
    "quotes/1/corrections/1/date",
    "events/0/corrections/1/date",
  ]);
  expect(pathsOf(dated("2031-01-02"), before)).toHaveLength(2);
});
