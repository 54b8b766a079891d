import * as z from "zod";

/** What `--json` prints, whatever the command, where it could not do what it was asked to. */
export const ProblemResult = z.strictObject({
  ok: z.literal(false),
  problem: z.strictObject({
    /** Stable; see `ProblemCode`. */
    code: z.string(),
    message: z.string(),
    file: z.string().optional(),
    line: z.int().optional(),
    /** What to do about it. */
    fix: z.string().optional(),
  }),
});
