import { shorten, shortenToClause } from "../design/shorten";
import { cardTitle, cardWords } from "./alt-text";
import type { Copy, QuoteCopy } from "./copy";

/**
 * Bytes of UTF-8, the most that every site prints: Discord cuts titles behind
 * 70 bytes, X behind 70 characters (see preview/limits.ts).
 */
export const MOST_TITLE_BYTES = 70;

/**
 * A card's title for links, short enough that no site has to cut it: where a
 * site cuts, words may say what nobody said. A long quote ends behind a clause,
 * marked; one that has no clause short enough gives way to who speaks and on
 * what, in our own words. Picture, alt text and data keep every word.
 */
export function linkTitle(copy: Copy): string {
  const whole = cardTitle(copy);
  if (fits(whole)) return whole;
  return (copy.kind === "quote" && quoteTitle(copy)) || cut(ownWords(copy));
}

/** The quote's beginning with its speaker. `undefined` where no clause of it ends early enough. */
function quoteTitle(copy: QuoteCopy): string | undefined {
  const titleOf = (parts: string[]) => cardTitle({ ...copy, parts });
  const parts = shortenToClause(copy.parts, (candidate) => fits(titleOf(candidate)));
  return parts && titleOf(parts);
}

function ownWords(copy: Copy): string {
  return copy.kind === "quote" ? `${copy.name} · ${copy.context}` : cardWords(copy);
}

/** Our own words may be cut anywhere. A text of any length has a beginning that fits, so this is never empty. */
function cut(text: string): string {
  if (fits(text)) return text;
  return shorten([text], ([shortened = ""]) => fits(shortened))?.[0] ?? "";
}

function fits(title: string): boolean {
  return new TextEncoder().encode(title).length <= MOST_TITLE_BYTES;
}
