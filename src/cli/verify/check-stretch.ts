import { diffWordsWithSpace } from "diff";
import type { Stretch } from "../../model/selectors";
import { countCodePoints } from "../../model/source-text";
import { findNearest } from "./find-nearest";
import type { SourceText } from "./source-text";
import type { StretchResult } from "./verify-result";
import type { WordIndex } from "./word-index";

/** What came of looking for a stretch in the text. */
export type Looked = Pick<StretchResult, "result" | "found" | "diff" | "likeness">;

/**
 * Looks for a stretch: verbatim at its offsets, else elsewhere (moved), else
 * the nearest there is (changed), else it is missing. `index` is called only
 * where its words do not stand in the text; without it, nothing near is looked for.
 */
export function checkStretch(
  stretch: Stretch,
  source: SourceText,
  index: (() => WordIndex) | undefined,
): Looked {
  const { exact, start, end } = stretch;
  if (source.between(start, end) === exact) {
    return { result: "verbatim", found: source.stretchAt(source.indexAt(start), source.indexAt(end)) };
  }
  const elsewhere = findMoved(stretch, source);
  if (elsewhere !== undefined) {
    return { result: "moved", found: source.stretchAt(elsewhere, elsewhere + exact.length) };
  }
  const nearest = index && findNearest(stretch, index());
  if (!nearest) return { result: "missing" };
  const found = source.stretchAt(...withMarks(source.text, exact, nearest.from, nearest.to));
  return { result: "changed", found, diff: diffWords(exact, found.exact), likeness: nearest.likeness };
}

/** Of words that stand where they should: what is said about their surroundings and is not so. */
export function listUntruths(
  { exact, prefix, suffix, start, end, matches }: Stretch,
  source: SourceText,
): string[] {
  const before = source.between(Math.max(0, start - countCodePoints(prefix)), start);
  const after = source.between(end, end + countCodePoints(suffix));
  const standing = source.placesOf(exact).length;
  const selected = source.placesOf(prefix + exact + suffix).length;
  return [
    before !== prefix && `before them stands '${before}'`,
    after !== suffix && `behind them stands '${after}'`,
    standing !== matches && `they stand ${standing} times in the text`,
    before === prefix && after === suffix && selected !== 1 && `the selector selects ${selected} places`,
  ].filter((what) => what !== false);
}

/** The place of the words, by what stands around them and then by how near it is to where they stood. */
function findMoved({ exact, prefix, suffix, start }: Stretch, source: SourceText): number | undefined {
  const old = source.indexAt(start);
  const scored = source.placesOf(exact).map((at) => ({
    at,
    around:
      commonEnd(prefix, source.text.slice(Math.max(0, at - prefix.length), at)) +
      commonStart(suffix, source.text.slice(at + exact.length, at + exact.length + suffix.length)),
    distance: Math.abs(at - old),
  }));
  return scored.sort((one, other) => other.around - one.around || one.distance - other.distance)[0]?.at;
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

/** Words have no marks: those at the quote's ends are taken in where they stand in the text too. */
function withMarks(text: string, exact: string, from: number, to: number): [from: number, to: number] {
  const [opening = ""] = /^[^\p{L}\p{M}\p{N}]*/u.exec(exact) ?? [];
  const [closing = ""] = /[^\p{L}\p{M}\p{N}]*$/u.exec(exact) ?? [];
  return [
    text.slice(0, from).endsWith(opening) ? from - opening.length : from,
    text.startsWith(closing, to) ? to + closing.length : to,
  ];
}

/** Word by word, from the article's words to the text's. */
function diffWords(article: string, text: string): StretchResult["diff"] {
  return diffWordsWithSpace(article, text).map(({ value, added, removed }) => ({
    change: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}
