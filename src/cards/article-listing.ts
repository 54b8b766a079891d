import type { Article } from "../model/article";
import type { ArticleCards, ArticleSummary } from "../model/article-listing";
import { listCards } from "../model/card";
import { articleUrl } from "../model/card-urls";
import { type ArticleOutline, outlineArticle } from "./article-outline";
import { summariseCard } from "./card-summary";

/** An article in a list of articles. */
export function summariseArticle(outline: Omit<ArticleOutline, "cards">, origin: string): ArticleSummary {
  const { slug, headline, language, publisher, quotes, events } = outline;
  const url = articleUrl(origin, slug);
  return { slug, headline, language, publisher, url, json: `${url}.json`, quotes, events };
}

/** An article with its cards: what each says, and where it is in every form. */
export function listArticleCards(article: Article, origin: string): ArticleCards {
  return {
    ...summariseArticle(outlineArticle(article), origin),
    source: { url: article.url, digest: article.source.digest, checkedAt: article.source.checkedAt },
    people: article.people,
    cards: listCards(article).map((card) => summariseCard(card, origin)),
  };
}
