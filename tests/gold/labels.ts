import * as z from "zod";
import { type Trap, traps } from "./traps";

const words = z.string().regex(/^\S(.*\S)?$/su, "has no space at its ends");

const Quote = z.strictObject({
  /** The words, without their outer marks; more than one where something of the article stands between. */
  parts: z.array(words).min(1),
  /** The fullest name that the article gives; null where it does not say. */
  speaker: words.nullable(),
  /** Other names that are as right. */
  also: z.array(words).min(1).optional(),
  traps: z.array(z.enum(Object.keys(traps) as [Trap, ...Trap[]])).min(1),
});

/** What marks set apart in the text and nobody says. */
const Marked = z.strictObject({
  exact: words,
  kind: z.enum(["title", "name", "nickname", "word", "scare"]),
});

/** A day as the text states it, and the day that it is. */
const StatedDate = z.strictObject({ stated: words, date: z.iso.date(), event: words });

/** The labels of one article, as they stand in its JSON file. README.md says how to label. */
export const Labels = z.strictObject({
  language: z.enum(["en", "de", "fr", "es"]),
  date: z.iso.date().optional(),
  headline: words,
  authors: z.array(words).min(1).optional(),
  quotes: z.array(Quote).min(10),
  marked: z.array(Marked),
  dates: z.array(StatedDate).optional(),
});

export type Labels = z.infer<typeof Labels>;
export type LabelledQuote = Labels["quotes"][number];
