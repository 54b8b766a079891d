import type { Stretch } from "../../model/selectors";
import { digestText, normaliseText } from "../../model/source-text";

/** Most code points that a prefix or suffix gets; the schema allows 64 characters. */
const LONGEST_CONTEXT = 32;
const CONTEXT = 24;

/**
 * The text that an article was taken from, normalised. JavaScript finds words by
 * UTF-16 index and selectors count code points, so it translates between both.
 */
export class SourceText {
  readonly text: string;
  /** UTF-16 indices of the characters that take two units. */
  readonly #pairs: number[] = [];

  constructor(written: string) {
    this.text = normaliseText(written);
    for (const { index } of this.text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) this.#pairs.push(index);
  }

  get codePoints(): number {
    return this.text.length - this.#pairs.length;
  }

  get digest(): string {
    return digestText(this.text);
  }

  /** The code point at a UTF-16 index. */
  pointAt(index: number): number {
    return index - countBelow(this.#pairs, (pair) => pair < index);
  }

  /** The UTF-16 index of a code point. */
  indexAt(point: number): number {
    // The n-th pair stands n units further than its code point.
    return point + countBelow(this.#pairs, (pair, before) => pair - before < point);
  }

  /** What stands between two code points. */
  between(start: number, end: number): string {
    return this.text.slice(this.indexAt(start), this.indexAt(end));
  }

  /** UTF-16 indices of all places of some words. */
  placesOf(words: string): number[] {
    const places: number[] = [];
    for (let at = this.text.indexOf(words); at !== -1; at = this.text.indexOf(words, at + 1)) places.push(at);
    return places;
  }

  /** The selector of what stands between two UTF-16 indices. */
  stretchAt(from: number, to: number): Stretch {
    const [start, end] = [this.pointAt(from), this.pointAt(to)];
    const exact = this.text.slice(from, to);
    const around = (length: number) => ({
      prefix: this.between(Math.max(0, start - length), start),
      suffix: this.between(end, Math.min(this.codePoints, end + length)),
    });
    const near = around(CONTEXT);
    const isSure = this.placesOf(near.prefix + exact + near.suffix).length === 1;
    const { prefix, suffix } = isSure ? near : around(LONGEST_CONTEXT);
    return { exact, prefix, suffix, start, end, matches: this.placesOf(exact).length };
  }
}

/** How many of the first items hold, where all that hold come first. */
function countBelow(items: readonly number[], holds: (item: number, before: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
