import type { ArticleMetadata, Block, SavedArticle } from "../saved-article";
import { DATED, DATELINE } from "./bylines";
import { findStatedDay } from "./find-stated-day";
import { readDate } from "./read-date";
import { recogniseLanguage } from "./recognise-language";
import { setRepeatsAside } from "./set-repeats-aside";
import { splitNames } from "./split-names";

/** Fills what an article's own blocks say about it, and what its words tell. */
export function completeArticle(known: ArticleMetadata, given: readonly Block[]): SavedArticle {
  const blocks = setRepeatsAside(given);
  const bylines = blocks.filter(({ kind }) => kind === "byline").map(({ text }) => text);
  const running = blocks.filter(({ kind }) => kind === "paragraph");
  const language = known.language ?? recogniseLanguage(running.map(({ text }) => text).join(" "));
  const authors =
    known.authors.length > 0
      ? known.authors
      : bylines
          .flatMap(splitNames)
          .slice(0, 20)
          .map((name) => ({ name }));
  const headline = known.headline ?? blocks.find(({ kind }) => kind === "headline")?.text;
  const datePublished = known.datePublished ?? dayOf(bylines, language);
  const [, inCapitals, beforeDay] = DATELINE.exec(running[0]?.text ?? "") ?? [];
  const dateline = known.dateline ?? (inCapitals ?? beforeDay)?.trim();
  return {
    metadata: {
      ...known,
      authors,
      ...(headline === undefined ? {} : { headline }),
      ...(language === undefined ? {} : { language }),
      ...(datePublished === undefined ? {} : { datePublished }),
      ...(dateline === undefined || dateline.length < 3 ? {} : { dateline }),
    },
    blocks,
  };
}

/** The day that a byline gives; the one it was published on before the one it was changed on. */
function dayOf(bylines: readonly string[], language: string | undefined): string | undefined {
  for (const byline of [...bylines].sort((a, b) => Number(DATED.test(b)) - Number(DATED.test(a)))) {
    const day = readDate(/\d{4}-\d{2}-\d{2}/.exec(byline)?.[0]) ?? findStatedDay(byline, language);
    if (day !== undefined) return day;
  }
  return undefined;
}
