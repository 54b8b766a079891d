import type { Article } from "../model/article";
import type { ArticleStore } from "./article-store";
import { listBundled, listBundledCorrections, outlineBundled, searchBundled } from "./bundled-lists";
import {
  findPublished,
  findShadowed,
  listPublished,
  listPublishedCorrections,
  outlinePublished,
  searchPublished,
} from "./d1-lists";
import { mergePage } from "./listed";

/**
 * A store over articles at hand and, where there is one, a database of
 * published ones. Of two articles with the same slug the published one counts,
 * also when it was withdrawn.
 */
export function createStore(bundled: readonly Article[], database?: D1Database): ArticleStore {
  const slugs = bundled.map(({ slug }) => slug);

  /** The bundled articles that nothing published stands in front of. */
  const findVisible = async (): Promise<readonly Article[]> => {
    if (!database || bundled.length === 0) return bundled;
    const shadowed = await findShadowed(database, slugs);
    return bundled.filter(({ slug }) => !shadowed.has(slug));
  };

  return {
    async findArticle(slug) {
      const published = database && (await findPublished(database, slug));
      return published ?? bundled.find((article) => article.slug === slug);
    },
    async listArticles(page) {
      const [visible, published] = await Promise.all([
        findVisible(),
        database ? listPublished(database, page) : [],
      ]);
      return mergePage(page, published, listBundled(visible));
    },
    async listOutlines(page) {
      const [visible, published] = await Promise.all([
        findVisible(),
        database ? outlinePublished(database, page) : [],
      ]);
      return mergePage(page, published, outlineBundled(visible));
    },
    async searchCards(search, page) {
      const [visible, published] = await Promise.all([
        findVisible(),
        database ? searchPublished(database, search, page) : [],
      ]);
      return mergePage(page, published, searchBundled(visible, search));
    },
    async listCorrections(page) {
      const [visible, published] = await Promise.all([
        findVisible(),
        database ? listPublishedCorrections(database, page) : [],
      ]);
      return mergePage(page, published, listBundledCorrections(visible));
    },
  };
}
