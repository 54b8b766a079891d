import { cutWords, type Word } from "./words";

/** A place in the text, and how much speaks for it. */
interface Candidate {
  /** Index of the word where the wanted words would begin. */
  at: number;
  votes: number;
}

/** Words that stand more often say nothing about a place, unless there are no others. */
const COMMON = 400;

/** All words of a text, and where each stands: made once, asked for every stretch. */
export class WordIndex {
  readonly words: Word[];
  readonly #places = new Map<string, number[]>();

  constructor(text: string) {
    this.words = cutWords(text);
    this.words.forEach(({ word }, index) => {
      const places = this.#places.get(word);
      if (places) places.push(index);
      else this.#places.set(word, [index]);
    });
  }

  /**
   * Where most of the wanted words stand about as far from each other as they
   * should, the likeliest first. Each word votes for the places where the words
   * would have to begin for it to stand where it does, a rare word with more
   * weight. So the time grows with the words' rarity and not with the text.
   */
  candidates(wanted: readonly string[], most: number): Candidate[] {
    const reach = Math.max(16, wanted.length >> 1);
    const votes = new Map<number, number>();
    for (const [offset, places] of this.#tellingPlaces(wanted)) {
      const weight = Math.log(1 + this.words.length / places.length);
      let last = -1;
      for (const place of places) {
        const block = Math.floor((place - offset) / reach);
        // A word that is said twice in a row has one vote.
        if (block === last) continue;
        last = block;
        votes.set(block, (votes.get(block) ?? 0) + weight);
      }
    }
    return (
      [...votes]
        // What lies across the edge of two blocks has votes in both.
        .map(([block, own]) => ({ at: block * reach, votes: own + (votes.get(block + 1) ?? 0) }))
        .sort((one, other) => other.votes - one.votes)
        .slice(0, most)
    );
  }

  #tellingPlaces(wanted: readonly string[]): [offset: number, places: readonly number[]][] {
    const known = wanted.flatMap((word, offset): [number, readonly number[]][] => {
      const places = this.#places.get(word);
      return places ? [[offset, places]] : [];
    });
    const telling = known.filter(([, places]) => places.length <= COMMON);
    if (telling.length > 0) return telling;
    return known.sort(([, one], [, other]) => one.length - other.length).slice(0, 3);
  }
}
