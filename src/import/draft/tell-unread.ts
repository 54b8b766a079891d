import type { Language } from "../languages/read-language";
import { findStretches, RUNNING } from "../quotes/stretches/find-stretches";
import { type SavedArticle, textOf } from "../saved-article";
import type { Finding } from "./finding";
import type { Selectors } from "./select-stretch";

/** As many stretches tell that a page was read wrong. */
const MOST = 50;

/** Notes on words in quotation marks that stand beside the running text, and not in it too, as pulled quotes do. */
export function tellUnread(saved: SavedArticle, language: Language, selectors: Selectors): Finding[] {
  const text = textOf(saved);
  const { blocks } = saved;
  const running = blocks.filter(({ kind }) => RUNNING.has(kind)).map((block) => block.text);
  const read = running.join(" ");
  const others = blocks.map((block) => ({
    ...block,
    kind: RUNNING.has(block.kind) ? ("aside" as const) : ("paragraph" as const),
  }));
  return findStretches(others, language)
    .filter(({ shownBy }) => shownBy === "double")
    .slice(0, MOST)
    .filter(({ start, end }) => !read.includes(text.slice(start, end)))
    .map(({ start, end, block }) => ({
      level: "note",
      code: "skipped-words",
      path: "",
      problem: `words in quotation marks were not looked at: they stand in a ${blocks[block]?.kind ?? "block"}`,
      advice: "add them by hand if somebody said them",
      words: text.slice(start, Math.min(end, start + 80)).replace(/[\uD800-\uDBFF]$/, ""),
      start: selectors.codePointsBefore(start),
    }));
}
