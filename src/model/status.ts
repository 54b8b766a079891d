import * as z from "zod";
import { line } from "./text-rules";

/** Where a card stands in its life. A withdrawn card keeps its URLs and says why. */
export const Status = z.enum(["current", "corrected", "withdrawn"]);

export type Status = z.infer<typeof Status>;

/** One correction, in our own words. */
export const Correction = z.strictObject({
  date: z.iso.date(),
  note: line(600),
  was: line(1200).optional(),
  now: line(1200).optional(),
});

export type Correction = z.infer<typeof Correction>;

/** What a status asks of the corrections: a corrected card says what, a withdrawn one why; newest last. */
export function checkStatus(
  { status, corrections }: { status: Status; corrections: readonly Correction[] },
  complain: (message: string) => void,
): void {
  if (status === "current" && corrections.length > 0)
    complain("has corrections, but the status is 'current'");
  if (status !== "current" && corrections.length === 0) complain(`must say why the status is '${status}'`);
  const isSorted = corrections.every((correction, index) => {
    const before = corrections[index - 1];
    return before === undefined || before.date <= correction.date;
  });
  if (!isSorted) complain("must stand in the order of their dates");
}
