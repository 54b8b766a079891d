import type { ArticleOutline } from "../cards/article-outline";
import type { FeedEntry } from "../cards/correction-feed";
import type { Article } from "../model/article";
import type { Card } from "../model/card";

/** A part of a list: at most so many items, behind those that `after` was the end of. */
export interface PageRequest {
  most: number;
  /** The `next` of the page before. */
  after?: string;
}

export interface Page<T> {
  items: T[];
  /** What asks for the page behind this one. Absent: there is none. */
  next?: string;
}

export interface CardSearch {
  words: string;
  /** Absent: both. */
  kind?: Card["kind"];
}

/**
 * Where articles come from. Every article it gives has passed the schema. Lists
 * begin with the newest; a page of one throws `UnknownPage` for an `after` that
 * no page of it gave.
 */
export interface ArticleStore {
  /** The article with this slug, or `undefined`. One that was withdrawn as a whole is still given. */
  findArticle(slug: string): Promise<Article | undefined>;
  /** Articles that were not withdrawn. */
  listArticles(page: PageRequest): Promise<Page<Article>>;
  /** The same without their texts, for long lists. */
  listOutlines(page: PageRequest): Promise<Page<ArticleOutline>>;
  /** Cards that hold all of the words, whatever their case and accents. */
  searchCards(search: CardSearch, page: PageRequest): Promise<Page<Card>>;
  /** What was corrected, withdrawn and restored. */
  listCorrections(page: PageRequest): Promise<Page<FeedEntry>>;
}

/** `after` is not the end of a page of this list. */
export class UnknownPage extends Error {
  override readonly name = "UnknownPage";
}
