import type { Quote } from "./article";
import { digestText } from "./source-text";

/**
 * A quote's words as one text. Parts that the article split stay apart, each
 * on a line of its own: joining them would make a sentence nobody said.
 */
export function quotedText(quote: Quote): string {
  return quote.parts.map((part) => part.exact).join("\n");
}

/** The digest that proves a quote's words wherever they travel. */
export function quoteDigest(quote: Quote): string {
  return digestText(quotedText(quote));
}
