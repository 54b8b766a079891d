import { Article } from "../../model/article";
import { CommandProblem } from "../problem";
import { type Fault, listFaults } from "./list-faults";
import { findSyntaxError, locate } from "./locate";
import { readText } from "./read-text";

/** More than the longest article that the schema allows takes as JSON. */
const MOST_BYTES = 10_000_000;

/** An article's file: what it holds, or everything that is wrong with it. */
export interface ArticleFile {
  file: string;
  json: string;
  /** Absent where there are faults. */
  article?: Article;
  faults: Fault[];
  /** The line of a path into the file. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** Reads an article's file and holds it against the schema. Throws `CommandProblem` where it is no JSON. */
export function readArticleFile(file: string): ArticleFile {
  const json = readText(file, MOST_BYTES);
  const { data, error } = Article.safeParse(parseJson(json, file));
  const lineOf = locate(json);
  const faults = listFaults(error, lineOf);
  return { file, json, article: data, faults, lineOf };
}

/** Reads an article that has to be right. Throws `CommandProblem` with its first fault. */
export function readArticle(file: string): Article {
  const { article, faults } = readArticleFile(file);
  if (article) return article;
  const [first] = faults;
  const more = faults.length > 1 ? `, and ${faults.length - 1} more` : "";
  throw new CommandProblem("invalid-article", `${first?.path || "/"}: ${first?.message}${more}`, {
    file,
    line: first?.line,
    fix: `List all with: factcard verify ${file}`,
  });
}

function parseJson(json: string, file: string): unknown {
  if (json.trim() === "") {
    throw new CommandProblem("empty", "is empty", { file, fix: "Name an article's JSON file." });
  }
  const wrong = findSyntaxError(json);
  if (!wrong) return JSON.parse(json);
  throw new CommandProblem("not-json", `is not JSON: ${wrong.message}`, {
    file,
    line: wrong.line,
    fix: "Mend it there, or name an article's JSON file.",
  });
}
