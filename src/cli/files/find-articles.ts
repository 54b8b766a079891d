import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../model/article";
import { type Card, cardId, findCard, listCards } from "../../model/card";
import { suggestName } from "../nearest-name";
import { CommandProblem } from "../problem";
import { readArticle } from "./read-article";

/** Where a newsroom's articles are, below its copy of the repository. */
const FOLDER = "assets/articles";

/** The folder of articles: as named, else that of the folder one is in, else the one that comes with factcard. */
export function articleFolder(named: string | undefined): string {
  if (named !== undefined) return named;
  if (existsSync(FOLDER)) return FOLDER;
  // The bundle is dist/cli/.
  return join(import.meta.dirname, "../..", FOLDER);
}

/** The slugs of all articles in a folder, by name. Throws `CommandProblem` where there is no such folder. */
export function listSlugs(folder: string): string[] {
  if (!existsSync(folder)) {
    throw new CommandProblem("file-not-found", "there is no such folder", {
      file: folder,
      fix: "Name a folder of articles with --articles.",
    });
  }
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort();
}

/** The file of an article that somebody named by its slug, or by the file itself. Throws `CommandProblem`. */
export function findArticleFile(name: string, folder: string): string {
  if (isFile(name)) return name;
  const slugs = listSlugs(folder);
  if (slugs.includes(name)) return join(folder, `${name}.json`);
  throw new CommandProblem("article-not-found", `there is no article '${name}' in ${folder}`, {
    fix: suggestName(name, slugs),
  });
}

/** Slugs have no dots and no slashes. */
function isFile(name: string): boolean {
  return /[./\\]/.test(name);
}

/** What somebody named: an article with one of its cards, or with all. */
export interface Named {
  article: Article;
  cards: Card[];
}

/**
 * Finds `article`, `article/id`, `file.json` or `file.json/id`. Throws
 * `CommandProblem` that suggests what may have been meant.
 */
export function findNamed(name: string, folder: string): Named {
  const [, articleName = name, id] = /^(.+\.json|[^./]+)\/([^./]+)$/.exec(name) ?? [];
  const article = readArticle(findArticleFile(articleName, folder));
  if (id === undefined) return { article, cards: listCards(article) };
  const card = findCard(article, id);
  if (card) return { article, cards: [card] };
  throw new CommandProblem("card-not-found", `the article '${article.slug}' has no card '${id}'`, {
    fix: suggestName(id, listCards(article).map(cardId)) ?? `List them with: factcard list ${articleName}`,
  });
}
