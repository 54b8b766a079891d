import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../model/article";
import { CommandProblem } from "../problem";
import { SOURCE_ENDINGS } from "./read-source";

/**
 * The file with an article's text, of a file or a folder that somebody named
 * for so many articles. Throws `CommandProblem` where it is not clear which it is.
 */
export function findSource({ slug }: Article, source: string, articles: number): string {
  if (existsSync(source) && statSync(source).isDirectory()) {
    const files = SOURCE_ENDINGS.map((ending) => join(source, slug + ending));
    const found = files.find((file) => existsSync(file));
    if (found !== undefined) return found;
    throw new CommandProblem("file-not-found", `the folder has no text of '${slug}'`, {
      file: source,
      fix: `Put it there as ${files.join(" or ")}.`,
    });
  }
  if (articles === 1) return source;
  throw new CommandProblem("usage", `one text cannot be that of ${articles} articles`, {
    file: source,
    fix: "Name one article, or a folder that holds a text for each as {slug}.txt.",
  });
}
