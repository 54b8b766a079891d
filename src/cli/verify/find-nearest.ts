import type { Stretch } from "../../model/selectors";
import { alignWords } from "./align-words";
import type { WordIndex } from "./word-index";
import { cutWords } from "./words";

/** A stretch of the text that is like the one looked for: its UTF-16 indices, and the share of its words. */
export interface Nearest {
  from: number;
  to: number;
  likeness: number;
}

/** Places that are looked at closely. */
const CANDIDATES = 6;

/** Share of the words that must stand there for it to be the same quote, changed. */
const ENOUGH = 0.5;
/** Of very few words, chance gives half too easily. */
const ENOUGH_OF_FEW = 0.65;
const FEW = 3;

/** Between the words that were around it, fewer of its own are enough. */
const ENOUGH_IN_PLACE = 0.2;
/** Share of the words around it that must stand there for that, and how many there must be. */
const ENOUGH_AROUND = 0.75;
const LEAST_AROUND = 4;

/**
 * Finds the stretch of a text that is nearest to a selector's words, by those
 * and by the words before and after them; `undefined` where nothing is near.
 */
export function findNearest(stretch: Stretch, index: WordIndex): Nearest | undefined {
  const before = cutWords(stretch.prefix).slice(1);
  const exact = cutWords(stretch.exact);
  const after = cutWords(stretch.suffix).slice(0, -1);
  const wanted = [...before, ...exact, ...after].map(({ word }) => word);
  const slack = Math.max(16, wanted.length);

  let best: Nearest | undefined;
  for (const { at } of index.candidates(wanted, CANDIDATES)) {
    const first = Math.max(0, at - slack);
    const window = index.words.slice(first, at + wanted.length + 2 * slack);
    const aligned = alignWords(
      wanted,
      window.map(({ word }) => word),
    );
    const isSame = (row: number) => window[aligned[row] ?? -1]?.word === wanted[row];
    const rows = wanted.map((_, row) => row);
    const ofExact = rows.slice(before.length, before.length + exact.length);
    const ofContext = [...rows.slice(0, before.length), ...rows.slice(before.length + exact.length)];
    const found = ofExact.map((row) => aligned[row] ?? -1).filter((place) => place >= 0);
    const [from, to] = [window[Math.min(...found)]?.from, window[Math.max(...found)]?.to];
    if (from === undefined || to === undefined) continue;

    const span = Math.max(...found) - Math.min(...found) + 1;
    const likeness = ofExact.filter(isSame).length / Math.max(exact.length, span);
    const around = ofContext.filter(isSame).length / ofContext.length;
    const isPlace = ofContext.length >= LEAST_AROUND && around >= ENOUGH_AROUND;
    const enough = isPlace ? ENOUGH_IN_PLACE : exact.length <= FEW ? ENOUGH_OF_FEW : ENOUGH;
    if (likeness < enough) continue;
    if (!best || likeness > best.likeness) best = { from, to, likeness };
  }
  return best;
}
