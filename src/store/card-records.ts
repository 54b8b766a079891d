import { cardTitle } from "../cards/alt-text";
import { copyOf } from "../cards/copy";
import { searchText } from "../cards/search-text";
import type { Article } from "../model/article";
import { cardId, cardItem, listCards } from "../model/card";
import type { Correction } from "../model/status";

/** A card as lists and searches know it. */
export interface CardRecord {
  card: string;
  kind: "quote" | "event";
  status: "current" | "corrected" | "withdrawn";
  language: string;
  title: string;
  /** What it is found by, folded. */
  words: string;
}

export function recordCards(article: Article): CardRecord[] {
  return listCards(article).map((card) => {
    const copy = copyOf(card);
    const { status, language } = copy;
    return {
      card: cardId(card),
      kind: card.kind,
      status,
      language,
      title: cardTitle(copy),
      words: searchText(copy),
    };
  });
}

/**
 * The corrections of an article's cards, each with its place in its card's
 * list. A removal of the whole article, and the return of its cards, is told
 * once for the article and not for each card.
 */
export function recordCorrections(
  article: Article,
): { card: string; position: number; correction: Correction }[] {
  return listCards(article).flatMap((card) => {
    const { corrections } = cardItem(card);
    return corrections
      .map((correction, position) => ({ card: cardId(card), position, correction }))
      .filter(
        ({ position, correction: { kind } }) =>
          kind !== "removal" && !(kind === "restoration" && corrections[position - 1]?.kind === "removal"),
      );
  });
}
