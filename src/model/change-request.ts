import * as z from "zod";
import { ArticleFields } from "./article";
import { LONGEST_SOURCE } from "./change-limits";
import { LONGEST_NOTE, LONGEST_WORDS } from "./status";
import { line } from "./text-rules";

/*
 * What the API takes. Same source for validation and the contract.
 */

const SourceText = z.string().min(1).max(LONGEST_SOURCE);

export const PutArticle = z.strictObject({
  article: ArticleFields,
  /** The article's text, to prove the words against. It is not kept. */
  sourceText: SourceText,
  /** Why an article that was withdrawn is published again. */
  note: line(LONGEST_NOTE).optional(),
});

export const RemoveArticle = z.strictObject({ reason: line(LONGEST_NOTE) });

export const CorrectCard = z.strictObject({
  note: line(LONGEST_NOTE),
  was: line(LONGEST_WORDS).optional(),
  now: line(LONGEST_WORDS).optional(),
  /** Fields of the quote or the event with their new values; null takes one away. */
  change: z.record(z.string().max(80), z.unknown()).optional(),
  /** Needed where the change is of words that stand in the article. */
  sourceText: SourceText.optional(),
});

export const WithdrawCard = z.strictObject({ reason: line(LONGEST_NOTE) });

export const RestoreCard = z.strictObject({ note: line(LONGEST_NOTE), sourceText: SourceText });

export type PutArticle = z.infer<typeof PutArticle>;
