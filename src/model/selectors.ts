import * as z from "zod";
import { countCodePoints } from "./source-text";
import { line, surroundings } from "./text-rules";

/**
 * One verbatim stretch of the article: the fields of a W3C TextQuoteSelector
 * and TextPositionSelector over the normalised text, in code points, `end`
 * excluded. `matches` says how often `exact` stands in the whole text; prefix
 * and suffix tell which of them is meant.
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export const Stretch = z
  .strictObject({
    /** 1,200 characters is the longest text that a card sets. */
    exact: line(1200),
    prefix: surroundings(64),
    suffix: surroundings(64),
    start: z.int().min(0),
    end: z.int().min(1),
    matches: z.int().min(1),
  })
  .refine((stretch) => stretch.end - stretch.start === countCodePoints(stretch.exact), {
    path: ["end"],
    message: "does not lie as many code points behind start as exact has",
  });

export type Stretch = z.infer<typeof Stretch>;
