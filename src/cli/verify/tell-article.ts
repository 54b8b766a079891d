import type { Span } from "../terminal/line";
import { say } from "../terminal/say";
import type { ArticleResult, Finding, StretchResult } from "./verify-result";

/** Tells a person what was checked of an article, and all that was found. */
export function tellArticle(article: ArticleResult): void {
  const { file, slug, headline, findings, stretches } = article;
  say({ text: slug ?? file, style: "bold" }, ...(headline === undefined ? [] : ["  ", headline]));
  for (const line of summarise(article)) say("  ", line);
  for (const [index, finding] of findings.entries()) {
    tellFinding(finding, file);
    const stretch = stretches.find(({ path, diff }) => path === finding.path && diff);
    if (stretch?.diff) say("      ", ...showDiff(stretch.diff));
    // Many in a row may need the same; once is enough to say so.
    if (finding.fix !== undefined && finding.fix !== findings[index + 1]?.fix) say("      ", finding.fix);
  }
  say();
}

function summarise({ source, mended, stretches, cards, findings }: ArticleResult): string[] {
  const lines: string[] = [];
  if (source) {
    const codes = new Set(findings.map(({ code }) => code));
    const isSame = !codes.has("digest-differs") && !codes.has("length-differs");
    lines.push(
      `text   ${source.file}: ${isSame ? "the one that was checked" : "not the one that was checked"}`,
    );
    lines.push(`words  ${countResults(stretches)}`);
    if (mended) lines.push(`mended ${counted(mended, "stretch", "stretches")}, and the text's digest`);
  }
  const pictures = cards.flatMap((card) => card.pictures);
  if (pictures.length > 0) {
    const heaviest = Math.max(...pictures.map(({ bytes }) => bytes));
    const least = Math.min(...cards.map(({ contrast = 21 }) => contrast));
    lines.push(
      `cards  ${cards.length} cards, ${pictures.length} pictures: at most ${Math.ceil(heaviest / 1000)} KB, contrast at least ${least.toFixed(1)} to 1`,
    );
  }
  const problems = findings.filter(({ level }) => level === "problem").length;
  const notes = findings.length - problems;
  lines.push(`found  ${counted(problems, "problem")}, ${counted(notes, "note")}`);
  return lines;
}

function countResults(stretches: readonly StretchResult[]): string {
  const counts = (["verbatim", "moved", "changed", "missing"] as const)
    .map((wanted) => [stretches.filter(({ result }) => result === wanted).length, wanted] as const)
    .filter(([count]) => count > 0)
    .map(([count, wanted]) => `${count} ${wanted}`);
  return `${counted(stretches.length, "stretch", "stretches")}: ${counts.join(", ")}`;
}

function counted(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

function tellFinding({ level, code, path, line, card, message }: Finding, file: string): void {
  const mark: Span = level === "problem" ? { text: "✗", style: "red" } : { text: "·", style: "yellow" };
  const about = card === undefined ? "" : `${card}: `;
  say("  ", mark, " ", { text: code, style: "bold" }, "  ", about, message);
  say("      ", { text: `${file}${line === undefined ? "" : `:${line}`} at ${path || "/"}`, style: "dim" });
}

/** What was taken out as [-words-] and put in as {+words+}, as `git diff --word-diff` has it: colours alone may be off. */
function showDiff(diff: NonNullable<StretchResult["diff"]>): Span[] {
  return diff.map(({ change, text }) => SHOWN[change](text));
}

const SHOWN = {
  same: (text: string): Span => text,
  removed: (text: string): Span => ({ text: `[-${text}-]`, style: "red" }),
  added: (text: string): Span => ({ text: `{+${text}+}`, style: "green" }),
};
