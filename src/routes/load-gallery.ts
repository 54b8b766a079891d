import type { GalleryOptions } from "../http/gallery-options";
import { listCards } from "../model/card";
import { listedCard } from "../pages/card-list";
import type { Gallery, GalleryGroup } from "../pages/gallery-page";
import { type ArticleStore, UnknownPage } from "../store/article-store";

/** Articles of a page, and cards of each: together a page that a phone opens in a moment. */
const MOST_ARTICLES = 8;
const MOST_CARDS = 60;
/** Cards of a page of search results. */
const MOST_FOUND = 48;

/**
 * What a page of the gallery shows. Where all articles fit on one page, all
 * their cards are on it, and those that the search does not find are hidden: the
 * page's script searches them as somebody types. Else the store searches. A
 * place that is none is the beginning: the address was made by hand.
 */
export async function loadGallery(store: ArticleStore, options: GalleryOptions): Promise<Gallery> {
  try {
    return await load(store, options);
  } catch (error) {
    if (!(error instanceof UnknownPage)) throw error;
    return load(store, { ...options, after: undefined });
  }
}

async function load(store: ArticleStore, options: GalleryOptions): Promise<Gallery> {
  const { query, kind, after } = options;
  if (after === undefined && (await isSmall(store))) {
    const { groups } = await listGroups(store, options);
    return { groups, isWhole: true };
  }
  if (query !== "" || kind !== undefined) return searchGroups(store, options);
  const { groups, next } = await listGroups(store, options);
  const cut = groups.map((group) => ({ ...group, cards: group.cards.slice(0, MOST_CARDS) }));
  return { groups: cut, isWhole: false, next };
}

/** Whether everything there is fits on one page. */
async function isSmall(store: ArticleStore): Promise<boolean> {
  const { items, next } = await store.listOutlines({ most: MOST_ARTICLES });
  return next === undefined && items.every(({ cards }) => cards.length <= MOST_CARDS);
}

async function listGroups(store: ArticleStore, options: GalleryOptions) {
  const { items, next } = await store.listArticles({ most: MOST_ARTICLES, after: options.after });
  const groups = items.map((article) => ({
    article,
    cards: listCards(article).map((card) => listedCard(card, options)),
  }));
  return { groups, next };
}

/** What the store found, by article, in the order in which it was found. */
async function searchGroups(store: ArticleStore, options: GalleryOptions): Promise<Gallery> {
  const { query, kind, after } = options;
  const { items, next } = await store.searchCards({ words: query, kind }, { most: MOST_FOUND, after });
  const groups = new Map<string, GalleryGroup>();
  for (const card of items) {
    const { slug } = card.article;
    const group = groups.get(slug) ?? { article: card.article, cards: [] };
    groups.set(slug, { ...group, cards: [...group.cards, { ...listedCard(card, options), found: true }] });
  }
  return { groups: [...groups.values()], isWhole: false, next };
}
