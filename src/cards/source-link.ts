import { type Card, cardStretches } from "../model/card";
import { deepLink } from "../model/text-fragment";
import type { Copy } from "./copy";

/** The exact words in the article; absent where it has no address, or the card says nothing any more. */
export function sourceLink(card: Card, copy: Copy): string | undefined {
  const { url } = card.article;
  return url === undefined || copy.kind === "withdrawn" ? undefined : deepLink(url, cardStretches(card));
}
