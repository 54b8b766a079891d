import * as z from "zod";
import { line } from "./text-rules";

/** Where a card stands in its life. A withdrawn card keeps its URLs and says why. */
export const Status = z.enum(["current", "corrected", "withdrawn"]);

export type Status = z.infer<typeof Status>;

/** UTF-16 units of a note, which a withdrawn card prints whole, and of the words before and after. */
export const LONGEST_NOTE = 600;
export const LONGEST_WORDS = 1200;

/**
 * Most entries in a card's list, and most with which a card may still be
 * corrected or restored: it can be withdrawn whatever happened to it before.
 */
export const MOST_CORRECTIONS = 100;
export const MOST_BEFORE_CORRECTION = 50;
export const MOST_BEFORE_RESTORATION = 97;

/**
 * One correction, in our own words. Absent, `kind` is a correction; the others
 * tell of a card that was withdrawn, of one that came back, and of one that was
 * withdrawn with its whole article.
 */
export const Correction = z.strictObject({
  date: z.iso.date(),
  kind: z.enum(["correction", "withdrawal", "removal", "restoration"]).optional(),
  note: line(LONGEST_NOTE),
  was: line(LONGEST_WORDS).optional(),
  now: line(LONGEST_WORDS).optional(),
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
