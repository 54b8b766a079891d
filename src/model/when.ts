import * as z from "zod";
import { line } from "./text-rules";

/** How exact a date is. A week is named by its Monday. */
const PRECISIONS = ["day", "week", "month", "year"] as const;

/**
 * When something was said or happened: calendar dates at the place itself,
 * how exact they are, and the article's own words for it ("on Thursday").
 * `stated` is absent where the article gives no words for it, or only for a
 * part of it.
 */
export const When = z
  .strictObject({
    start: z.iso.date(),
    end: z.iso.date().optional(),
    precision: z.enum(PRECISIONS),
    stated: line(120).optional(),
  })
  .refine((when) => when.end === undefined || when.end >= when.start, {
    path: ["end"],
    message: "is before start",
  })
  .refine(({ precision, start }) => precision !== "week" || new Date(start).getUTCDay() === 1, {
    path: ["start"],
    message: "is not a Monday, by which a week is named",
  });

export type When = z.infer<typeof When>;
