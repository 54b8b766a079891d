import { DEFAULT_SIZE } from "../design/sizes";
import { DEFAULT_THEME } from "../design/themes";
import type { CardSummary } from "../model/article-listing";
import { type Card, cardId } from "../model/card";
import { cardUrls } from "../model/card-urls";
import { cardTitle } from "./alt-text";
import { copyOf, revisionOfCopy } from "./copy";
import { picturesOf } from "./pictures";

/** A card in a list: what it says, and where it is in every form. */
export function summariseCard(card: Card, origin: string): CardSummary {
  const copy = copyOf(card);
  const { page, json, jsonLd } = cardUrls(origin, card.article.slug, cardId(card));
  return {
    id: cardId(card),
    type: card.kind,
    title: cardTitle(copy),
    status: copy.status,
    revision: revisionOfCopy(copy),
    url: page,
    json,
    jsonld: jsonLd,
    image: picturesOf(card, copy, origin)(DEFAULT_SIZE, DEFAULT_THEME),
  };
}
