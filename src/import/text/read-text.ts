import { normaliseText } from "../../model/source-text";
import { completeArticle } from "../reading/complete-article";
import { tellKinds } from "../reading/tell-kinds";
import type { Block, SavedArticle } from "../saved-article";

/** Lines of this many characters or more were broken because they were full. */
const FULL_LINE = 50;

/** Reads plain text. Every word of the file is in some block, for its digest is of the whole. */
export function readText(source: string): SavedArticle {
  const lines = source.replace(/\r\n?|\u2028/g, "\n").split(/\n[^\S\n]*\n\s*|\u2029/u);
  const chunks = lines.length > 2 ? lines.flatMap(splitChunk) : source.split(/\r?\n/);
  const blocks: Block[] = chunks
    .map(normaliseText)
    .filter((text) => text !== "")
    .map((text) => ({ kind: "paragraph", text }));
  return completeArticle({ authors: [] }, tellKinds(blocks, { hasHeadline: false }));
}

/** Lines that stand together: one paragraph that was wrapped, or short lines of their own. */
function splitChunk(chunk: string): string[] {
  const lines = chunk.split("\n");
  const full = lines.slice(0, -1);
  const longest = Math.max(...lines.map(({ length }) => length));
  const isWrapped =
    longest <= 120 && full.every((line) => line.trimEnd().length >= FULL_LINE && line.length > longest - 25);
  const isList = lines.some((line) => /^\s*[•*·–—-]\s/u.test(line));
  return isWrapped && !isList ? [chunk] : lines;
}
