import { createHash } from "node:crypto";

/**
 * The text that selectors count in: Unicode NFC, every run of white space
 * (no-break spaces and line breaks included) one plain space, ends trimmed.
 * Newsrooms re-wrap paragraphs and paste no-break spaces without changing a
 * word, and neither may unprove a quote.
 */
export function normaliseText(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** SHA-256 of a text's UTF-8 bytes as `sha256-` and 64 lower-case hex digits. */
export function digestText(text: string): string {
  return `sha256-${createHash("sha256").update(text, "utf8").digest("hex")}`;
}

/**
 * Unicode code points in a text, the unit of the W3C text selectors.
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export function countCodePoints(text: string): number {
  return [...text].length;
}
