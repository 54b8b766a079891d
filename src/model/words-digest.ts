import type { Card } from "./card";
import { quoteDigest } from "./quoted-text";
import { digestText } from "./source-text";

/** The digest of a quote's words, or of the stretch that an event rests on. */
export function wordsDigest(card: Card): string {
  return card.kind === "quote" ? quoteDigest(card.quote) : digestText(card.event.basis.exact);
}
