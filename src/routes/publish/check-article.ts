import { complaintsOf } from "../../http/refuse-change";
import { Article } from "../../model/article";
import type { Complaint } from "../../model/complaint";
import { findFutureCorrections } from "../../model/future-corrections";
import { jsonPointer } from "../../model/json-pointer";
import { proveArticle } from "../../model/proof";

/** Bytes of an article's JSON: a row of the database takes 2,000,000, its other fields included. */
const MOST_BYTES = 1_500_000;

/** What an article of the right shape breaks: references, and the size of a row. */
export function checkArticle(article: Article): Complaint[] {
  const { error } = Article.safeParse(article);
  const complaints = error ? complaintsOf(error, ["article"]) : [];
  const bytes = new TextEncoder().encode(JSON.stringify(article)).length;
  if (bytes > MOST_BYTES) {
    complaints.push({
      pointer: "/article",
      detail: `has ${bytes} bytes as JSON; the most are ${MOST_BYTES}`,
    });
  }
  return complaints;
}

/** Corrections that a new version dates into the future. */
export function checkDates(article: Article, before: Article | undefined): Complaint[] {
  return findFutureCorrections(article, new Date(), before).map(({ path, message }) => ({
    pointer: jsonPointer(["article", ...path]),
    detail: message,
  }));
}

/** What the source text does not bear out, with pointers that begin with `above`. */
export function checkProof(article: Article, sourceText: string, above: string): Complaint[] {
  return proveArticle(article, sourceText).map(({ path, problem }) => ({
    pointer: above + path,
    detail: problem,
  }));
}

/** What the source text does not bear out of one card alone. Pointers are into the card's data. */
export function checkCardProof(article: Article, id: string, sourceText: string): Complaint[] {
  const only = {
    ...article,
    quotes: article.quotes.filter((quote) => quote.id === id),
    events: article.events.filter((event) => event.id === id),
  };
  return proveArticle(only, sourceText).map(({ path, problem }) =>
    path.startsWith("/source/")
      ? { pointer: "/sourceText", detail: `is not the text that the article was published with: ${problem}` }
      : { pointer: path.replace(/^\/(?:quotes|events)\/0/, ""), detail: problem },
  );
}
