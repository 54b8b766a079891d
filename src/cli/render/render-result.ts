import * as z from "zod";
import { PictureEntry } from "./manifest";

/** What became of a picture: a new file, one that held it already, one replaced as told, or one left alone. */
export const Outcome = z.enum(["written", "kept", "replaced", "differs"]);

/** What `factcard render --json` prints. */
export const RenderResult = z.strictObject({
  command: z.literal("render"),
  /** False where a file differs that was not to be replaced. */
  ok: z.boolean(),
  out: z.string(),
  /** Path of the manifest, which lists the same pictures but for those that differ. */
  manifest: z.string(),
  pictures: z.array(PictureEntry.extend({ outcome: Outcome })),
});

export type Outcome = z.infer<typeof Outcome>;
export type RenderResult = z.infer<typeof RenderResult>;
