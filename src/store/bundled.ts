import usChinaAlaskaTalks from "../../assets/articles/us-china-alaska-talks.json";
import { Article } from "../model/article";
import type { ArticleStore } from "./article-store";

/** Every file in assets/articles, newest first. A content test holds the list against the folder. */
const FILES = [usChinaAlaskaTalks];

// Checked once, while the Worker starts: a broken article must not be deployed.
const articles = FILES.map((file) => Article.parse(file));
const bySlug = new Map(articles.map((article) => [article.slug, article]));

/** The articles that are part of the Worker itself, so that it runs with nothing else. */
export const bundledStore: ArticleStore = {
  listArticles: async () => articles,
  findArticle: async (slug) => bySlug.get(slug),
};
