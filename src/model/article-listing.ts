import * as z from "zod";
import { Person } from "./article";
import { Status } from "./status";

/*
 * What lists of articles and of cards answer. Same source for their types,
 * their JSON Schemas and the tests that hold answers against them.
 */

/** An article in a list of articles. */
export const ArticleSummary = z.strictObject({
  slug: z.string(),
  headline: z.string(),
  language: z.string(),
  publisher: z.strictObject({ name: z.string(), url: z.url() }),
  /** Its page here, and the same as data. */
  url: z.url(),
  json: z.url(),
  /** How many quotes and events it has. */
  quotes: z.int(),
  events: z.int(),
});

/** Articles, the newest first: a page of them, and the address of the next. */
export const ArticleList = z.strictObject({
  articles: z.array(ArticleSummary),
  next: z.url().optional(),
});

/** A card in a list: what it says, and where it is in every form. */
export const CardSummary = z.strictObject({
  id: z.string(),
  type: z.enum(["quote", "event"]),
  /** The words and who said them, or the event's name. */
  title: z.string(),
  status: Status,
  revision: z.string(),
  url: z.url(),
  json: z.url(),
  jsonld: z.url(),
  image: z.url(),
});

/** An article with its people and its cards. */
export const ArticleCards = z.strictObject({
  ...ArticleSummary.shape,
  source: z.strictObject({
    /** Where readers find the article, if anywhere. */
    url: z.url().optional(),
    /** SHA-256 of its normalised text. */
    digest: z.string(),
    checkedAt: z.iso.datetime(),
  }),
  people: z.array(Person),
  cards: z.array(CardSummary),
});

/** Cards that a search found, the latest published first. */
export const FoundCards = z.strictObject({
  cards: z.array(
    z.strictObject({
      ...CardSummary.shape,
      article: z.strictObject({ slug: z.string(), headline: z.string(), url: z.url() }),
    }),
  ),
  next: z.url().optional(),
});

export type CardSummary = z.infer<typeof CardSummary>;
export type FoundCards = z.infer<typeof FoundCards>;
export type ArticleSummary = z.infer<typeof ArticleSummary>;
export type ArticleList = z.infer<typeof ArticleList>;
export type ArticleCards = z.infer<typeof ArticleCards>;
