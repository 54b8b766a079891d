import { articleFolder, findArticleFile, listSlugs } from "../files/find-articles";
import { findSource } from "../files/find-source";
import { readArticle, readArticleFile } from "../files/read-article";
import { readSource } from "../files/read-source";
import { CommandProblem, EXIT } from "../problem";
import { startProgress } from "../terminal/progress";
import { sayJson } from "../terminal/say";
import { openService, type Service } from "./ask-service";
import { type Chosen, publishOne } from "./publish-one";
import type { Outcome, PublishResult } from "./publish-result";
import { readAddress } from "./read-address";
import { readToken } from "./read-token";
import { tellPublishing } from "./tell-publishing";

export interface PublishOptions {
  to: string;
  source: string;
  all?: boolean;
  dryRun?: boolean;
  note?: string;
  articles?: string;
  json?: boolean;
}

/** `factcard publish`: sends articles to a Worker. Returns the exit code. */
export async function publish(names: readonly string[], options: PublishOptions): Promise<number> {
  const to = readAddress(options.to);
  const service = openService(to, readToken(process.env));
  // All files are read before anything is sent: one that is wrong is no reason to stop halfway.
  const chosen = await chooseArticles(names, options);
  const dryRun = options.dryRun === true;
  const { articles, stoppedBy } = await publishAll(service, chosen, dryRun);
  const isFine = articles.every(({ outcome }) => FINE.has(outcome));
  const result: PublishResult = { command: "publish", ok: isFine, dryRun, to, articles };
  if (options.json) sayJson(result);
  else tellPublishing(result, stoppedBy?.message);
  if (stoppedBy) return EXIT.problem;
  return isFine ? EXIT.ok : EXIT.findings;
}

const FINE: ReadonlySet<Outcome["outcome"]> = new Set(["created", "updated", "unchanged"]);

async function chooseArticles(names: readonly string[], options: PublishOptions): Promise<Chosen[]> {
  const folder = articleFolder(options.articles);
  const chosen = options.all ? listSlugs(folder) : names;
  if (chosen.length === 0 || (options.all && names.length > 0)) {
    throw new CommandProblem("usage", options.all ? "--all goes with no names" : "no article is named", {
      fix: "Name articles by slug or file, or give --all. List them with: factcard list",
    });
  }
  const { source, note } = options;
  return Promise.all(
    chosen.map(async (name) => {
      const path = findArticleFile(name, folder);
      const article = readArticle(path);
      const sourceText = await readSource(findSource(article, source, chosen.length));
      return { file: readArticleFile(path), article, sourceText, ...(note === undefined ? {} : { note }) };
    }),
  );
}

/** One after the other. Where the Worker stops answering after some, what became of those is not lost. */
async function publishAll(service: Service, chosen: readonly Chosen[], dryRun: boolean) {
  const now = new Date();
  const articles: Outcome[] = [];
  const progress = startProgress("Publishing", chosen.length);
  try {
    for (const each of chosen) {
      articles.push(await publishOne(service, each, { dryRun, now }));
      progress.advance();
    }
    return { articles };
  } catch (error) {
    if (!(error instanceof CommandProblem) || articles.length === 0) throw error;
    return { articles: [...articles, ...chosen.slice(articles.length).map(notSent)], stoppedBy: error };
  } finally {
    progress.stop();
  }
}

function notSent({ file, article }: Chosen): Outcome {
  return {
    slug: article.slug,
    file: file.file,
    outcome: "not-sent",
    fields: [],
    cards: [],
    findings: [],
  };
}
