import { Problem } from "../http/problem";
import type { Article } from "../model/article";
import { type Card, findCard } from "../model/card";
import { type ArticleStore, type Page, UnknownPage } from "../store/article-store";

/** Finds an article, or throws the 404 that names it. */
export async function loadArticle(store: ArticleStore, slug: string): Promise<Article> {
  const article = await store.findArticle(slug);
  if (article) return article;
  throw new Problem(404, {
    code: "article-not-found",
    detail: `there is no article '${slug.slice(0, 80).toWellFormed()}'`,
  });
}

/** Finds a card, or throws the 404 that says which of the two is unknown. */
export async function loadCard(store: ArticleStore, slug: string, id: string): Promise<Card> {
  const card = findCard(await loadArticle(store, slug), id);
  if (card) return card;
  throw new Problem(404, {
    code: "card-not-found",
    detail: `the article '${slug}' has no card '${id.slice(0, 80).toWellFormed()}'`,
  });
}

/** A page of a list, or the 400 for an `after` that is none. */
export async function readPage<T>(read: () => Promise<Page<T>>): Promise<Page<T>> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UnknownPage)) throw error;
    const allowed = ["the 'after' of a page's 'next'"];
    throw new Problem(400, { code: "invalid-option", detail: error.message, option: "after", allowed });
  }
}
