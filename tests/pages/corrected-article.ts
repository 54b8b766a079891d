import { Article } from "../../src/model/article";
import { inventedArticle } from "../fixtures/invented-article";

const corrections = [
  {
    date: "2031-05-12",
    note: "The harbour master did say something, once.",
    was: "The harbour master said nothing.",
    now: "The harbour master … said nothing, and said it twice.",
  },
];

const withStatus = (id: string) => (id === "elided" ? ("corrected" as const) : ("withdrawn" as const));

/** The invented article after a quote was corrected, and a quote and the event were withdrawn. */
export const correctedArticle: Article = Article.parse({
  ...inventedArticle,
  slug: "corrected",
  headline: "Ferry Story, Corrected",
  // No address: no deep link is made.
  url: undefined,
  quotes: inventedArticle.quotes
    .filter(({ id }) => ["short", "elided", "split"].includes(id))
    .map((quote) => (quote.id === "short" ? quote : { ...quote, status: withStatus(quote.id), corrections })),
  events: inventedArticle.events.map((event) => ({ ...event, status: "withdrawn", corrections })),
} satisfies Article);
