import { cardTitle, cardWords } from "../cards/alt-text";
import type { Copy, QuoteCopy } from "../cards/copy";
import { linkTitle } from "../cards/link-title";

/** What a feed prints below a card's title: never shortened here, as a cut could turn the words around. */
export function cardDescription(copy: Copy): string {
  switch (copy.kind) {
    case "quote":
      return quoteDescription(copy);
    case "event":
      return copy.summary;
    case "withdrawn":
      return copy.reason;
  }
}

/** What was said on what, by whom and when; where the title has no room for all of the words, those. */
function quoteDescription(copy: QuoteCopy): string {
  const speaker = [copy.name, copy.role].filter(Boolean).join(", ");
  const isWhole = linkTitle(copy) === cardTitle(copy);
  const texts = isWhole ? [copy.context, speaker] : [`${cardWords(copy)} — ${speaker}`];
  return [...texts, copy.when].filter(Boolean).join(" · ");
}
