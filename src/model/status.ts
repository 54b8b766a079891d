import * as z from "zod";
import { line } from "./text-rules";

/** Where a card stands in its life. A withdrawn card keeps its URLs and says why. */
export const Status = z.enum(["current", "corrected", "withdrawn"]);

export type Status = z.infer<typeof Status>;

/** One correction, in our own words, newest last. */
export const Correction = z.strictObject({
  date: z.iso.date(),
  note: line(600),
  was: line(1200).optional(),
  now: line(1200).optional(),
});

export type Correction = z.infer<typeof Correction>;
