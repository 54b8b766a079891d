import type { Article } from "../model/article";
import { cardId, cardItem, listCards } from "../model/card";

/** An article without its texts: all that lists and sitemaps print of it. */
export interface ArticleOutline {
  slug: string;
  headline: string;
  language: string;
  publisher: Article["publisher"];
  quotes: number;
  events: number;
  /** When it last changed, a correction of a card included: a date, or a date and time with its offset. */
  changed?: string;
  cards: { id: string; changed?: string }[];
}

export function outlineArticle(article: Article): ArticleOutline {
  const { slug, headline, language, publisher, quotes, events, datePublished, dateModified } = article;
  const cards = listCards(article).map((card) => {
    const dates = cardItem(card).corrections.map(({ date }) => date);
    return { id: cardId(card), changed: latest([datePublished, dateModified, ...dates]) };
  });
  return {
    slug,
    headline,
    language,
    publisher,
    quotes: quotes.length,
    events: events.length,
    // An article's page repeats what its cards say, and changes with them.
    changed: latest([datePublished, dateModified, ...cards.map((card) => card.changed)]),
    cards,
  };
}

function latest(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .filter((date) => date !== undefined)
    .reduce<string | undefined>(
      (last, date) => (last === undefined || Date.parse(date) > Date.parse(last) ? date : last),
      undefined,
    );
}
