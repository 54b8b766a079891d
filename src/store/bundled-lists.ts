import { type ArticleOutline, outlineArticle } from "../cards/article-outline";
import { copyOf } from "../cards/copy";
import type { FeedEntry } from "../cards/correction-feed";
import { searchText } from "../cards/search-text";
import type { Article } from "../model/article";
import { type Card, listCards } from "../model/card";
import { holdsWords } from "../model/fold-text";
import type { CardSearch } from "./article-store";
import { recordCards, recordCorrections } from "./card-records";
import type { Listed } from "./listed";
import { articlePlace, correctionPlace, publishedAt, searchPlace, startOfDay } from "./places";

/*
 * The lists of articles that are at hand in memory: few, so every list is made
 * whole.
 */

export function listBundled(articles: readonly Article[]): Listed<Article>[] {
  return articles
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map((article) => ({ place: articlePlace(publishedAt(article), article.slug), item: article }));
}

export function outlineBundled(articles: readonly Article[]): Listed<ArticleOutline>[] {
  return listBundled(articles).map(({ place, item }) => ({ place, item: outlineArticle(item) }));
}

export function searchBundled(articles: readonly Article[], { words, kind }: CardSearch): Listed<Card>[] {
  return listBundled(articles)
    .flatMap(({ item }) => listCards(item))
    .filter((card) => kind === undefined || card.kind === kind)
    .filter((card) => holdsWords(searchText(copyOf(card)), words))
    .map((card, index) => ({ place: searchPlace("bundled", index), item: card }));
}

export function listBundledCorrections(articles: readonly Article[]): Listed<FeedEntry>[] {
  return articles.flatMap((article) => {
    const cards = new Map(recordCards(article).map((record) => [record.card, record]));
    return recordCorrections(article).flatMap(({ card, position, correction }) => {
      const record = cards.get(card);
      if (!record) return [];
      const at = startOfDay(correction.date);
      const { title, language, status } = record;
      const { slug, headline } = article;
      return {
        place: correctionPlace({ at, slug, card, position }),
        item: { slug, card, position, at, correction, headline, title, language, status },
      };
    });
  });
}
