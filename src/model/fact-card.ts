import * as z from "zod";
import { Correction, Status } from "./status";
import { When } from "./when";

/*
 * The fact card: what `/cards/{article}/{id}.json` answers. Same source for
 * its type, its JSON Schema and the tests that hold answers against it.
 */

const Selector = z.union([
  z.strictObject({
    type: z.literal("TextQuoteSelector"),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  }),
  z.strictObject({ type: z.literal("TextPositionSelector"), start: z.int(), end: z.int() }),
]);

/** A W3C Specific Resource: one stretch of the article, at a time. */
const Target = z.strictObject({
  source: z.string(),
  selector: z.array(Selector),
  state: z.strictObject({ type: z.literal("TimeState"), sourceDate: z.iso.datetime() }),
});

const Speaker = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: z.string().optional(),
  organization: z.string().optional(),
  country: z.string().optional(),
  sameAs: z.array(z.string()).optional(),
  nativeName: z.string().optional(),
});

const Picture = z.strictObject({
  size: z.string(),
  theme: z.string(),
  url: z.url(),
  width: z.int(),
  height: z.int(),
  encodingFormat: z.enum(["image/png", "image/svg+xml"]),
});

/**
 * The texts that a card prints, in the article's language, beside the words in
 * `parts`: what the web component shows, with dates and marks already written.
 */
const Printed = z.strictObject({
  language: z.string(),
  /** That the card was corrected, and when. */
  mark: z.string().optional(),
  context: z.string().optional(),
  /** What a quote's words stand between. */
  quotationMarks: z.tuple([z.string(), z.string()]).optional(),
  /** An event's name or a notice's title, and what stands below it. */
  title: z.string().optional(),
  summary: z.string().optional(),
  name: z.string().optional(),
  role: z.string().optional(),
  where: z.string().optional(),
  when: z.string().optional(),
  /** The names of its links, to the words in the article and to the card's page, and the language that they are in. */
  links: z.strictObject({ language: z.string(), exactWords: z.string(), sourceAndProof: z.string() }),
});

export const FactCard = z.strictObject({
  $schema: z.url(),
  id: z.string(),
  article: z.string(),
  type: z.enum(["quote", "event"]),
  revision: z.string(),
  status: Status,
  /** The card's own address. */
  url: z.url(),
  language: z.string(),
  /** A quote's words, its parts on lines of their own; an event's name and summary; a withdrawn card's notice. */
  text: z.string(),
  /** A quote's verbatim stretches, in the article's order. */
  parts: z.array(z.string()).optional(),
  /** True for quotes: every character stands in the article. False for events, told in our own words. */
  verbatim: z.boolean(),
  /** A few words that the article wove into a sentence of its own. */
  partial: z.boolean().optional(),
  translation: z.strictObject({ from: z.string(), translator: z.string().optional() }).optional(),
  speaker: Speaker.optional(),
  /** The event that a quote belongs to, or the larger one that an event is part of. */
  event: z.strictObject({ id: z.string(), name: z.string(), url: z.url() }).optional(),
  /** When and where it was said or happened, and whether the article says so of the words or of their event. */
  when: When.optional(),
  where: z.string().optional(),
  whenFrom: z.enum(["quote", "event"]).optional(),
  whereFrom: z.enum(["quote", "event"]).optional(),
  participants: z.array(z.string()).optional(),
  quotes: z.array(z.strictObject({ id: z.string(), url: z.url() })).optional(),
  context: z.string().optional(),
  source: z.strictObject({
    headline: z.string(),
    /** Absent where the article has no public address: then there is no deep link either. */
    url: z.url().optional(),
    deepLink: z.string().optional(),
    authors: z.array(z.string()),
    publisher: z.strictObject({ name: z.string(), url: z.url() }),
    datePublished: z.string().optional(),
    dateModified: z.string().optional(),
  }),
  target: z.array(Target),
  check: z.strictObject({
    /** Cards are made of words found verbatim in the source; of a withdrawn one that is no longer said. */
    result: z.enum(["verbatim", "withdrawn"]),
    /** For each target, how often its words stand in the whole text. */
    matches: z.array(z.int()),
    quoteDigest: z.string(),
    articleDigest: z.string(),
    checkedAt: z.iso.datetime(),
  }),
  corrections: z.array(Correction),
  alt: z.string(),
  images: z.array(Picture),
  /** Where the card's oEmbed 1.0 data is. */
  oembed: z.strictObject({ json: z.url(), xml: z.url() }),
  /** How other pages show it: the page for an iframe, the script that defines `<fact-card>`. */
  embed: z.strictObject({ url: z.url(), script: z.url(), printed: Printed }),
  /** Absent on withdrawn cards. */
  jsonld: z.record(z.string(), z.unknown()).optional(),
});

export type FactCard = z.infer<typeof FactCard>;
