import usChinaAlaskaTalks from "../../assets/articles/us-china-alaska-talks.json";
import type { Article } from "../model/article";
import type { ArticleStore } from "./article-store";

/** Every file in assets/articles, newest first. A content test holds the list against the folder. */
const FILES = [usChinaAlaskaTalks];

// The schema was held against them when the Worker was built, see build/check-articles.ts.
const articles = FILES as unknown as Article[];
const bySlug = new Map(articles.map((article) => [article.slug, article]));

/** The articles that are part of the Worker itself, so that it runs with nothing else. */
export const bundledStore: ArticleStore = {
  listArticles: async () => articles,
  findArticle: async (slug) => bySlug.get(slug),
};
