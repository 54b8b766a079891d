import { articleFolder, findArticleFile, listSlugs } from "../files/find-articles";
import { findSource } from "../files/find-source";
import { type ArticleFile, readArticleFile } from "../files/read-article";
import { readSource } from "../files/read-source";
import { CommandProblem, EXIT } from "../problem";
import { startProgress } from "../terminal/progress";
import { sayJson } from "../terminal/say";
import { checkArticle } from "./check-article";
import { PICTURES_A_CARD } from "./check-card";
import { mendArticle } from "./mend-article";
import { SourceText } from "./source-text";
import { tellArticle } from "./tell-article";
import type { ArticleResult, VerifyResult } from "./verify-result";

export interface VerifyOptions {
  source?: string;
  mend?: boolean;
  strict?: boolean;
  articles?: string;
  json?: boolean;
}

/** `factcard verify`: all that can be checked of articles. Returns the exit code. */
export async function verify(names: readonly string[], options: VerifyOptions): Promise<number> {
  if (options.mend && options.source === undefined) {
    throw new CommandProblem("usage", "--mend needs the article's text", { fix: "Name it with --source." });
  }
  const folder = articleFolder(options.articles);
  const chosen = names.length > 0 ? names : listSlugs(folder);
  const files = chosen.map((name) => readArticleFile(findArticleFile(name, folder)));
  const sources = files.map(({ article }) =>
    options.source === undefined || !article ? undefined : findSource(article, options.source, files.length),
  );

  const progress = startProgress("Checking", PICTURES_A_CARD * countCards(files));
  const articles: ArticleResult[] = [];
  try {
    for (const [index, file] of files.entries()) {
      articles.push(await verifyOne(file, sources[index], options, progress.advance));
    }
  } finally {
    progress.stop();
  }

  const isFine = articles.every(({ findings }) =>
    findings.every(({ level }) => level === "note" && !options.strict),
  );
  if (options.json) sayJson({ command: "verify", ok: isFine, articles } satisfies VerifyResult);
  else for (const article of articles) tellArticle(article);
  return isFine ? EXIT.ok : EXIT.findings;
}

async function verifyOne(
  file: ArticleFile,
  sourceFile: string | undefined,
  { mend }: VerifyOptions,
  advance: () => void,
): Promise<ArticleResult> {
  if (sourceFile === undefined) return checkArticle(file, undefined, advance);
  const source = { file: sourceFile, text: new SourceText(await readSource(sourceFile)) };
  if (!mend) return checkArticle(file, source, advance);
  const { file: now, mended } = mendArticle(file, source.text);
  return { ...(await checkArticle(now, source, advance)), mended };
}

function countCards(files: readonly ArticleFile[]): number {
  return files.reduce(
    (sum, { article }) => sum + (article ? article.quotes.length + article.events.length : 0),
    0,
  );
}
