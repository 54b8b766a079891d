import type { Card } from "../model/card";
import { wordsDigest } from "../model/words-digest";
import { altText, cardTitle } from "./alt-text";
import type { Copy } from "./copy";

/** What a card's picture files say about themselves. */
export function pictureMetadata(card: Card, copy: Copy) {
  const { headline, language, publisher, url } = card.article;
  return {
    language,
    title: cardTitle(copy),
    alt: altText(copy),
    credit: publisher.name,
    source: url ?? `${headline}, ${publisher.name}`,
    digest: wordsDigest(card),
  };
}
