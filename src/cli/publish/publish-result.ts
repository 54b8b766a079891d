import * as z from "zod";

const CardChange = z.strictObject({
  id: z.string(),
  /** `moved`: it says the same, at another place of the text. */
  change: z.enum(["added", "corrected", "moved", "restated"]),
});
export type CardChange = z.infer<typeof CardChange>;

/** What was found wrong with an article. */
const PublishFinding = z.strictObject({
  /** JSON Pointer into the article's file. */
  pointer: z.string().optional(),
  line: z.int().optional(),
  message: z.string(),
  /** Where a published field may not change in silence: what is published there and what is sent, in short. */
  published: z.string().optional(),
  sent: z.string().optional(),
});
export type PublishFinding = z.infer<typeof PublishFinding>;

const Outcome = z.strictObject({
  slug: z.string(),
  file: z.string(),
  /**
   * What came of it; what would come of it in a dry run. `refused`: see the
   * findings. `overtaken`: somebody else published it meanwhile. `not-sent`: the
   * Worker stopped answering before.
   */
  outcome: z.enum(["created", "updated", "unchanged", "refused", "overtaken", "not-sent"]),
  /** Fields of the article that change. */
  fields: z.array(z.string()),
  cards: z.array(CardChange),
  findings: z.array(PublishFinding),
  /** The page that shows it, once it is published. */
  url: z.url().optional(),
  /** The number of its revision there. */
  revision: z.int().optional(),
  /** Why caches may show what was there before for a while. */
  staleCaches: z.string().optional(),
});
export type Outcome = z.infer<typeof Outcome>;

/** What `factcard publish --json` prints. */
export const PublishResult = z.strictObject({
  command: z.literal("publish"),
  ok: z.boolean(),
  dryRun: z.boolean(),
  to: z.url(),
  articles: z.array(Outcome),
});
export type PublishResult = z.infer<typeof PublishResult>;
