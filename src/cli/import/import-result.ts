import * as z from "zod";

/** Something in a draft that an editor should look at. */
export const DraftFinding = z.strictObject({
  /** Must be done before the article can be published, should be checked, or was passed over. */
  level: z.enum(["must", "check", "note"]),
  code: z.string(),
  /** JSON Pointer into the draft; empty for what is not in it. */
  path: z.string(),
  /** Line of that in the draft's file. */
  line: z.int().optional(),
  problem: z.string(),
  advice: z.string(),
  /** The article's words that it is about, and where they begin in its text, in code points. */
  words: z.string().optional(),
  start: z.int().optional(),
});

/** What `factcard import --json` prints. */
export const ImportResult = z.strictObject({
  command: z.literal("import"),
  /** Whether nothing must be done and nothing should be checked. */
  ok: z.boolean(),
  source: z.strictObject({ file: z.string(), digest: z.string(), codePoints: z.int() }),
  drafted: z.strictObject({ quotes: z.int(), events: z.int(), people: z.int() }),
  /** The file that the draft was written to; absent where it was not. */
  out: z.string().optional(),
  /** Article data, but for what findings with the code `invalid` tell; what is in square brackets waits for an editor. */
  article: z.record(z.string(), z.unknown()),
  /** How sure the importer is of each quote and event, by id. */
  confidence: z.record(z.string(), z.enum(["high", "medium", "low"])),
  findings: z.array(DraftFinding),
});

export type DraftFinding = z.infer<typeof DraftFinding>;
export type ImportResult = z.infer<typeof ImportResult>;
