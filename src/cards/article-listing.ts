import { DEFAULT_SIZE } from "../design/sizes";
import { DEFAULT_THEME } from "../design/themes";
import type { Article } from "../model/article";
import type { ArticleCards, ArticleSummary } from "../model/article-listing";
import { cardId, listCards } from "../model/card";
import { articleUrl, cardUrls, pictureUrl } from "../model/card-urls";
import { cardTitle } from "./alt-text";
import { type ArticleOutline, outlineArticle } from "./article-outline";
import { copyOf, revisionOfCopy } from "./copy";

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
    cards: listCards(article).map((card) => {
      const copy = copyOf(card);
      const id = cardId(card);
      const revision = revisionOfCopy(copy);
      const { page, json, jsonLd } = cardUrls(origin, article.slug, id);
      const look = { size: DEFAULT_SIZE, theme: DEFAULT_THEME };
      return {
        id,
        type: card.kind,
        title: cardTitle(copy),
        status: copy.status,
        revision,
        url: page,
        json,
        jsonld: jsonLd,
        image: pictureUrl(origin, { article: article.slug, id, revision, ...look, format: "png" }),
      };
    }),
  };
}
