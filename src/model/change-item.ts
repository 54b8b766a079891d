import type { Article, EventItem, Quote } from "./article";
import type { Correction } from "./status";

type Item = Quote | EventItem;

/** A quote or an event of an article with its place in it, or `undefined`. */
export function findItem(
  article: Article,
  id: string,
): { list: "quotes" | "events"; index: number; item: Item } | undefined {
  for (const list of ["quotes", "events"] as const) {
    const index = article[list].findIndex((candidate) => candidate.id === id);
    const item = article[list][index];
    if (item) return { list, index, item };
  }
  return undefined;
}

/** An article with some of its quotes and events changed; the others stay as they are. */
export function changeItems(article: Article, change: <T extends Item>(item: T) => T): Article {
  return { ...article, quotes: article.quotes.map(change), events: article.events.map(change) };
}

/** A card's data with one entry more in its list of corrections. No entry may stand before one that it follows. */
export function addCorrection<T extends Item>(item: T, status: Item["status"], entry: Correction): T {
  const last = item.corrections.at(-1);
  const isEarly = last !== undefined && entry.date < last.date;
  const added = isEarly ? { ...entry, date: last.date } : entry;
  return { ...item, status, corrections: [...item.corrections, added] };
}
