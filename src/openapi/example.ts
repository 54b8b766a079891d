import { listArticleCards, summariseArticle } from "../cards/article-listing";
import { outlineArticle } from "../cards/article-outline";
import { type Copy, copyOf } from "../cards/copy";
import { factCard } from "../cards/fact-card";
import { jsonLd } from "../cards/json-ld";
import { DEFAULT_SIZE } from "../design/sizes";
import type { Article } from "../model/article";
import type { ArticleCards, ArticleList } from "../model/article-listing";
import { type Card, listCards } from "../model/card";
import { pictureUrl } from "../model/card-urls";
import type { FactCard } from "../model/fact-card";

/** A card of an article that this service has, so that every example can be tried. */
export interface Example {
  card: FactCard;
  copy: Copy;
  structuredData: Record<string, unknown>;
  articles: ArticleList;
  article: ArticleCards;
  /** Permanent pictures of the default size. */
  light: string;
  dark: string;
}

/** The first card that still says something. Throws where no article has one. */
export function findExample(articles: readonly Article[], origin: string): Example {
  for (const article of articles) {
    const card = listCards(article).find((candidate) => copyOf(candidate).kind !== "withdrawn");
    if (card) return exampleOf(card, origin);
  }
  throw new Error("no article has a card that could be an example");
}

function exampleOf(card: Card, origin: string): Example {
  const copy = copyOf(card);
  const body = factCard(card, copy, origin);
  const { article, id, revision } = body;
  const picture = { article, id, revision, size: DEFAULT_SIZE, format: "png" } as const;
  return withoutGaps({
    card: body,
    copy,
    structuredData: jsonLd(card, copy, origin, revision),
    articles: { articles: [summariseArticle(outlineArticle(card.article), origin)] },
    article: shortened(listArticleCards(card.article, origin)),
    light: pictureUrl(origin, { ...picture, theme: "light" }),
    dark: pictureUrl(origin, { ...picture, theme: "dark" }),
  });
}

/** The first of its people and cards are example enough. */
function shortened(article: ArticleCards): ArticleCards {
  return { ...article, people: article.people.slice(0, 1), cards: article.cards.slice(0, 1) };
}

/** As JSON sends it: without members that are undefined. */
function withoutGaps<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
