import type { ArticleOutline } from "../cards/article-outline";
import type { FeedEntry } from "../cards/correction-feed";
import type { Article } from "../model/article";
import { type Card, findCard } from "../model/card";
import type { CardSearch, PageRequest } from "./article-store";
import type { Listed } from "./listed";
import {
  articlePlace,
  correctionPlace,
  readArticlePlace,
  readCorrectionPlace,
  readSearchPlace,
  searchPlace,
} from "./places";
import { QUERIES } from "./queries";
import { readRows } from "./read-rows";
import { matchQuery } from "./search-query";

/*
 * The lists of published articles. Each gives one item more than the page has
 * room for, where there is one. All queries go to the primary database: a
 * replica that is behind could put an old card into a cache that was just purged.
 */

/** A document that passed the schema when it was published. */
export function readDocument(document: string): Article {
  return JSON.parse(document);
}

export async function findPublished(database: D1Database, slug: string): Promise<Article | undefined> {
  const [row] = await readRows<{ document: string }>(database, QUERIES.findArticle, slug);
  return row && readDocument(row.document);
}

/** Those of some slugs that were published, and hide what the bundle has under them. */
export async function findShadowed(database: D1Database, slugs: readonly string[]): Promise<Set<string>> {
  const rows = await readRows<{ slug: string }>(database, QUERIES.findShadowed, JSON.stringify(slugs));
  return new Set(rows.map(({ slug }) => slug));
}

export async function listPublished(
  database: D1Database,
  { most, after }: PageRequest,
): Promise<Listed<Article>[]> {
  const { published, slug } = readArticlePlace(after);
  const rows = await readRows<{ slug: string; published: string; document: string }>(
    database,
    QUERIES.listArticles,
    published,
    slug,
    most + 1,
  );
  return rows.map((row) => ({
    place: articlePlace(row.published, row.slug),
    item: readDocument(row.document),
  }));
}

export async function outlinePublished(
  database: D1Database,
  { most, after }: PageRequest,
): Promise<Listed<ArticleOutline>[]> {
  const { published, slug } = readArticlePlace(after);
  const rows = await readRows<{ slug: string; published: string; outline: string }>(
    database,
    QUERIES.listOutlines,
    published,
    slug,
    most + 1,
  );
  return rows.map((row) => ({ place: articlePlace(row.published, row.slug), item: JSON.parse(row.outline) }));
}

export async function searchPublished(
  database: D1Database,
  search: CardSearch,
  { most, after }: PageRequest,
): Promise<Listed<Card>[]> {
  const before = readSearchPlace(after);
  const query = matchQuery(search);
  if (query === undefined || before === 0) return [];
  const found = await readRows<{ id: number; slug: string; card: string }>(
    database,
    QUERIES.searchCards,
    query,
    before,
    most + 1,
  );
  const slugs = [...new Set(found.map(({ slug }) => slug))];
  const rows = await readRows<{ slug: string; document: string }>(
    database,
    QUERIES.findArticles,
    JSON.stringify(slugs),
  );
  const articles = new Map(rows.map(({ slug, document }) => [slug, readDocument(document)]));
  return found.flatMap(({ id, slug, card }) => {
    const article = articles.get(slug);
    const item = article && findCard(article, card);
    return item ? { place: searchPlace("published", id), item } : [];
  });
}

interface CorrectionRow extends Omit<FeedEntry, "correction" | "card"> {
  card: string;
  correction: string;
}

export async function listPublishedCorrections(
  database: D1Database,
  { most, after }: PageRequest,
): Promise<Listed<FeedEntry>[]> {
  const { at, slug, card, position } = readCorrectionPlace(after);
  const rows = await readRows<CorrectionRow>(
    database,
    QUERIES.listCorrections,
    at,
    slug,
    card,
    position,
    most + 1,
  );
  return rows.map((row) => ({
    place: correctionPlace(row),
    item: { ...row, card: row.card || undefined, correction: JSON.parse(row.correction) },
  }));
}
