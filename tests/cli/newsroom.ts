import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Article } from "../../src/model/article";
import { digestText, normaliseText } from "../../src/model/source-text";
import { inventedArticle, SOURCE_TEXT } from "../fixtures/invented-article";

/** Quotes of the invented article that fit every picture, and that the typefaces can set. */
const PLAIN = ["short", "split", "elided", "twice"];

/** The invented article without what no card can show whole. */
export const plainArticle: Article = {
  ...inventedArticle,
  quotes: inventedArticle.quotes.filter(({ id }) => PLAIN.includes(id)),
};

/** A folder of a newsroom for one test: its articles below `assets/articles`, its texts beside them. */
export function openNewsroom(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "factcard-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const all = {
    "assets/articles/invented.json": JSON.stringify(plainArticle, null, 2),
    "invented.txt": SOURCE_TEXT,
    ...files,
  };
  for (const [file, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

/** The article as it would be had it been taken from another text, but for its stretches. */
export function takenFrom(text: string, article: Article = plainArticle): Article {
  const normalised = normaliseText(text);
  const source = { ...article.source, digest: digestText(normalised), codePoints: [...normalised].length };
  return { ...article, source };
}
