import { existsSync } from "node:fs";
import { draftArticle } from "../../import/draft-article";
import { pathOf } from "../../model/json-pointer";
import { locate } from "../files/locate";
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
  const saved = readSaved(file, readBytes(file, MOST_SOURCE_BYTES));
  const { article, confidence, findings } = draftArticle(saved, { slug: options.slug });
  const json = `${escapeJson(JSON.stringify(article, null, 2))}\n`;
  const lineOf = locate(json);
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
function chooseFile(slug: string, { out = `${slug}.json`, force }: ImportOptions): string | undefined {
  if (out === STANDARD_INPUT) return undefined;
  if (!existsSync(out) || force) return out;
  throw new CommandProblem("file-exists", "is there already", {
    file: out,
    fix: "Name another file with --out, or replace it with --force.",
  });
}
