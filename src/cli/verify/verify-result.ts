import * as z from "zod";
import { SIZE_NAMES } from "../../design/sizes";
import { THEME_NAMES } from "../../design/themes";
import { Stretch } from "../../model/selectors";
import { Status } from "../../model/status";

/*
 * What `factcard verify --json` prints. The same object is told to people.
 */

/** Codes of findings; scripts may rely on them. */
export const FindingCode = z.enum([
  "schema",
  "placeholder",
  "future-correction",
  "digest-differs",
  "length-differs",
  "moved",
  "changed",
  "missing",
  "surroundings-differ",
  "not-drawable",
  "overflow",
  "overlap",
  "small-type",
  "low-contrast",
  "no-alt-text",
  "long-alt-text",
  "heavy-picture",
  "shortened",
]);

export const Finding = z.strictObject({
  /** A problem must be mended; a note is good to know, and counts with `--strict` alone. */
  level: z.enum(["problem", "note"]),
  code: FindingCode,
  /** JSON Pointer into the article's file. */
  path: z.string(),
  /** Line of that in the file. */
  line: z.int().optional(),
  /** The card that it is about. */
  card: z.string().optional(),
  message: z.string(),
  /** What to do about it. */
  fix: z.string().optional(),
});

/** A stretch of the article that was looked for in the text. */
export const StretchResult = z.strictObject({
  path: z.string(),
  card: z.string(),
  result: z.enum(["verbatim", "moved", "changed", "missing"]),
  /** The selector of what stands in the text now. */
  found: Stretch.optional(),
  /** From the article's words to the text's, where they changed. */
  diff: z
    .array(z.strictObject({ change: z.enum(["same", "added", "removed"]), text: z.string() }))
    .optional(),
  /** Share of the words that are the same, where they changed. */
  likeness: z.number().min(0).max(1).optional(),
});

export const CardResult = z.strictObject({
  id: z.string(),
  type: z.enum(["quote", "event"]),
  status: Status,
  revision: z.string(),
  /** SHA-256 of the quote's words, or of the stretch that an event rests on. */
  digest: z.string(),
  /** Characters of the alt text. */
  altLength: z.int(),
  /** The least contrast of any text in any theme, by WCAG 2.2; absent where the card cannot be drawn. */
  contrast: z.number().optional(),
  pictures: z.array(
    z.strictObject({
      size: z.enum(SIZE_NAMES),
      theme: z.enum(THEME_NAMES),
      bytes: z.int(),
      /** The smallest type in it, in pixels. */
      smallestType: z.number(),
      /** Whether "[…]" stands for some of the words. */
      shortened: z.boolean(),
    }),
  ),
});

export const ArticleResult = z.strictObject({
  file: z.string(),
  /** Absent where the schema refuses the file. */
  slug: z.string().optional(),
  headline: z.string().optional(),
  /** The text that the words were looked for in, if one was given. */
  source: z.strictObject({ file: z.string(), digest: z.string(), codePoints: z.int() }).optional(),
  /** How many stretches `--mend` gave the place where they stand now. */
  mended: z.int().optional(),
  stretches: z.array(StretchResult),
  cards: z.array(CardResult),
  findings: z.array(Finding),
});

export const VerifyResult = z.strictObject({
  command: z.literal("verify"),
  ok: z.boolean(),
  articles: z.array(ArticleResult),
});

export type Finding = z.infer<typeof Finding>;
export type StretchResult = z.infer<typeof StretchResult>;
export type CardResult = z.infer<typeof CardResult>;
export type ArticleResult = z.infer<typeof ArticleResult>;
export type VerifyResult = z.infer<typeof VerifyResult>;
