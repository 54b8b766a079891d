import { escapeHtml, escapeJson } from "./escape-text";
import { type Span, setLine } from "./line";
import { wantsColours } from "./output-rules";

/** Writes a line of an answer to standard output. */
export function say(...spans: Span[]): void {
  process.stdout.write(`${setLine(spans, wantsColours(process.stdout, process.env))}\n`);
}

/** Writes a line that is no answer, such as an error, to standard error. */
export function sayAside(...spans: Span[]): void {
  process.stderr.write(`${setLine(spans, wantsColours(process.stderr, process.env))}\n`);
}

/** Writes the one document that `--json` promises. */
export function sayJson(document: unknown): void {
  process.stdout.write(`${escapeJson(JSON.stringify(document, null, 2))}\n`);
}

/** Writes HTML for somebody's page. */
export function sayCode(html: string): void {
  process.stdout.write(`${escapeHtml(html)}\n`);
}
