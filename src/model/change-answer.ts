import * as z from "zod";
import { Article } from "./article";
import { LONGEST_NOTE } from "./status";
import { line } from "./text-rules";

/*
 * What the API answers. Same source for types, the contract and the tests that
 * hold answers against it.
 */

/** What came of a change. */
export const ChangeAnswer = z.strictObject({
  slug: z.string(),
  card: z.string().optional(),
  /** The number of the article's current revision. */
  revision: z.int(),
  /** Its entity tag, for the next If-Match. */
  etag: z.string(),
  /** False where everything was so already. */
  changed: z.boolean(),
  /** The page that shows it. */
  url: z.url(),
  /** Whether caches were told. Where that failed, they may show the old card for a while. */
  cache: z.strictObject({ state: z.enum(["purged", "no-cache", "failed"]), reason: z.string().optional() }),
});

const RevisionFields = {
  number: z.int(),
  kind: z.enum(["publish", "correct", "withdraw", "restore", "remove"]),
  card: z.string().optional(),
  note: line(LONGEST_NOTE).optional(),
  /** The name of the token that it was sent with. */
  author: z.string(),
  at: z.iso.datetime(),
  etag: z.string(),
  url: z.url(),
};

export const RevisionList = z.strictObject({
  slug: z.string(),
  revisions: z.array(z.strictObject(RevisionFields)),
  next: z.url().optional(),
});

/** One revision with the article as it was. */
export const ArticleRevision = z.strictObject({ ...RevisionFields, article: Article });

/** An article as it is now. Revision 0 is one that the Worker brought along. */
export const ArticleRecord = z.strictObject({
  slug: z.string(),
  revision: z.int(),
  etag: z.string(),
  withdrawn: z.boolean(),
  /** Where its history is. */
  revisions: z.url(),
  article: Article,
});

export type ChangeAnswer = z.infer<typeof ChangeAnswer>;
export type RevisionList = z.infer<typeof RevisionList>;
export type ArticleRecord = z.infer<typeof ArticleRecord>;
