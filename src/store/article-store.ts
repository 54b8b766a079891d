import type { Article } from "../model/article";

/** Where articles come from. Every article it gives has passed the schema. */
export interface ArticleStore {
  /** All articles, the newest first. */
  listArticles(): Promise<Article[]>;
  /** The article with this slug, or `undefined`. */
  findArticle(slug: string): Promise<Article | undefined>;
}
