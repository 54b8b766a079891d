import type { Stretch } from "../../model/selectors";

/** As many characters are enough to find most words again; what the schema allows at most. */
const USUAL_SURROUNDINGS = 20;
const LONGEST_SURROUNDINGS = 64;

type Surroundings = Pick<Stretch, "prefix" | "suffix">;

/** Makes selectors over one normalised text. */
export class Selectors {
  readonly #text: string;
  /** Of each UTF-16 unit the code points before it; absent where the two are the same. */
  readonly #codePoints?: Uint32Array;

  constructor(text: string) {
    this.#text = text;
    if (!/[\uD800-\uDFFF]/.test(text)) return;
    this.#codePoints = new Uint32Array(text.length + 1);
    for (let at = 0, count = 0; at < text.length; count += 1) {
      const length = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      this.#codePoints.fill(count, at, at + length);
      at += length;
      this.#codePoints[at] = count + 1;
    }
  }

  /** A place of the text in code points. */
  codePointsBefore(at: number): number {
    return this.#codePoints?.[at] ?? at;
  }

  /** The stretch from `start` to `end`, in UTF-16 units, with as much around it as selects it alone. */
  select(start: number, end: number): Stretch {
    const exact = this.#text.slice(start, end);
    const places = findPlaces(this.#text, exact);
    let around = { prefix: "", suffix: "" };
    for (let width = USUAL_SURROUNDINGS; width <= LONGEST_SURROUNDINGS; width += 8) {
      around = { prefix: this.#before(start, width), suffix: this.#behind(end, width) };
      if (this.#isOnce(places, exact, around)) break;
    }
    return {
      exact,
      ...around,
      start: this.codePointsBefore(start),
      end: this.codePointsBefore(end),
      matches: places.length,
    };
  }

  /** Whether no other of the places has the same around it. */
  #isOnce(places: readonly number[], exact: string, { prefix, suffix }: Surroundings): boolean {
    let found = 0;
    for (const at of places) {
      const isSame =
        at >= prefix.length &&
        this.#text.startsWith(prefix, at - prefix.length) &&
        this.#text.startsWith(suffix, at + exact.length);
      if (isSame) found += 1;
      // The same words may stand in every line: no more than a second one is looked for.
      if (found > 1) return false;
    }
    return true;
  }

  /** Whole words before a place, at least as many characters as asked for. */
  #before(start: number, width: number): string {
    const limit = Math.max(0, start - LONGEST_SURROUNDINGS);
    let from = Math.max(limit, start - width);
    while (from > limit && this.#text[from - 1] !== " ") from -= 1;
    if (from === limit && from > 0 && this.#text[from - 1] !== " ") {
      const space = this.#text.indexOf(" ", from);
      if (space !== -1 && space < start) from = space + 1;
      else if (isLowSurrogate(this.#text, from)) from += 1;
    }
    return this.#text.slice(from, start);
  }

  /** Whole words behind a place. */
  #behind(end: number, width: number): string {
    const limit = Math.min(this.#text.length, end + LONGEST_SURROUNDINGS);
    let to = Math.min(limit, end + width);
    while (to < limit && this.#text[to] !== " ") to += 1;
    if (to === limit && to < this.#text.length && this.#text[to] !== " ") {
      const space = this.#text.lastIndexOf(" ", to);
      if (space > end) to = space;
      else if (isLowSurrogate(this.#text, to)) to -= 1;
    }
    return this.#text.slice(end, to);
  }
}

function isLowSurrogate(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? "");
}

function findPlaces(text: string, words: string): number[] {
  if (words === "") return [];
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
