import { isDeepStrictEqual } from "node:util";
import type { Article, EventItem, Quote } from "../../model/article";
import { statementOf } from "../../model/statement";
import type { CardChange } from "./publish-result";

/** What publishing an article changes of what is published: fields of the article, and cards. */
export interface Changes {
  fields: string[];
  cards: CardChange[];
}

/** Compares an article, with all that it has to keep, with the published one. */
export function compareArticles(before: Article | undefined, next: Article): Changes {
  return { fields: before ? changedFields(before, next) : [], cards: changedCards(before, next) };
}

function changedFields(before: Article, next: Article): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(next)] as (keyof Article)[]);
  names.delete("quotes");
  names.delete("events");
  return [...names].filter((name) => !isDeepStrictEqual(before[name], next[name]));
}

function changedCards(before: Article | undefined, next: Article): CardChange[] {
  const known = new Map(itemsOf(before).map((item) => [item.id, item]));
  return itemsOf(next).flatMap((item): CardChange[] => {
    const published = known.get(item.id);
    if (!before || !published) return [{ id: item.id, change: "added" }];
    if (isDeepStrictEqual(published, item)) return [];
    if (item.corrections.length > published.corrections.length) return [{ id: item.id, change: "corrected" }];
    const isSame = isDeepStrictEqual(statementOf(before, published), statementOf(next, item));
    // Other marks of where the words stand, or another event that they belong to.
    return [{ id: item.id, change: isSame ? "moved" : "restated" }];
  });
}

function itemsOf(article: Article | undefined): (Quote | EventItem)[] {
  return article ? [...article.quotes, ...article.events] : [];
}
