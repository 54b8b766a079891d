import { existsSync } from "node:fs";
import { draftArticle } from "../../import/draft-article";
import { pathOf } from "../../model/json-pointer";
import { countLines } from "../files/count-lines";
import { readBytes, STANDARD_INPUT } from "../files/read-bytes";
import { readSaved } from "../files/read-saved";
import { MOST_SOURCE_BYTES } from "../files/read-source";
import { writeWhole } from "../files/write-whole";
import { CommandProblem, EXIT } from "../problem";
import { escapeJson } from "../terminal/escape-text";
import { sayJson } from "../terminal/say";
import type { ImportResult } from "./import-result";
import { tellDraft } from "./tell-draft";

export interface ImportOptions {
  slug?: string;
  out?: string;
  force?: boolean;
  json?: boolean;
}

/** `factcard import`: drafts an article's data from a saved page. Returns the exit code. */
export function importArticle(file: string, options: ImportOptions): number {
  // Known before the work is done, where it can be.
  if (options.out !== undefined) refuseToReplace(options.out, options);
  const saved = readSaved(file, readBytes(file, MOST_SOURCE_BYTES));
  const { article, confidence, findings } = draftArticle(saved, { slug: options.slug });
  const json = `${escapeJson(JSON.stringify(article, null, 2))}\n`;
  const lineOf = countLines(article);
  const out = chooseFile(article.slug, options);
  if (out !== undefined) writeWhole(out, json);

  const result: ImportResult = {
    command: "import",
    ok: findings.every(({ level }) => level === "note"),
    source: { file, digest: article.source.digest, codePoints: article.source.codePoints },
    drafted: {
      quotes: article.quotes.length,
      events: article.events.length,
      people: article.people.length,
    },
    out,
    article,
    confidence,
    findings: findings.map((finding) => ({
      ...finding,
      line: finding.path === "" ? undefined : lineOf(pathOf(finding.path)),
    })),
  };
  if (options.json) sayJson(result);
  else tellDraft(result, article, json);
  return result.ok ? EXIT.ok : EXIT.findings;
}

/** The file for a draft, or none. Throws `CommandProblem` where one is there that is not to be replaced. */
function chooseFile(slug: string, options: ImportOptions): string | undefined {
  const { out = `${slug}.json` } = options;
  refuseToReplace(out, options);
  return out === STANDARD_INPUT ? undefined : out;
}

function refuseToReplace(file: string, { force }: ImportOptions): void {
  if (file === STANDARD_INPUT || force || !existsSync(file)) return;
  throw new CommandProblem("file-exists", "is there already", {
    file,
    fix: "Name another file with --out, or replace it with --force.",
  });
}
