import type { Block } from "../saved-article";

/** Fewer letters repeat by chance. */
const SHORTEST_REPEAT = 12;

/** Longer blocks are the article, and not set large. */
const LONGEST_REPEAT = 400;

/** A line that stands alone more often is a refrain. */
const MOST_TRIES = 5;

/** Blocks that designers take out of the running text to set them large. */
const MAY_REPEAT = new Set<Block["kind"]>(["paragraph", "blockquote", "heading"]);

/** Sets blocks aside that only repeat words of another one: the pulled quotes between paragraphs. */
export function setRepeatsAside(blocks: readonly Block[]): Block[] {
  const letters = blocks.map(({ text }) => lettersOf(text));
  const running = `\n${letters.filter((_, index) => blocks[index]?.kind === "paragraph").join("\n")}\n`;
  const places = placesOfWords(running);
  return blocks.map((block, index) => {
    const own = letters[index] ?? "";
    const mayRepeat =
      MAY_REPEAT.has(block.kind) && own.length >= SHORTEST_REPEAT && own.length <= LONGEST_REPEAT;
    return mayRepeat && standsWithin(running, own, places) ? { ...block, kind: "aside" } : block;
  });
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Where each word begins. Looking through the whole text for every block would take longer than all else. */
function placesOfWords(lines: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const { 0: word, index } of lines.matchAll(/\S+/g)) {
    const known = places.get(word);
    if (known) known.push(index);
    else places.set(word, [index]);
  }
  return places;
}

/** Whether the words are a part of a longer line, and not only a line of their own. */
function standsWithin(lines: string, words: string, places: ReadonlyMap<string, readonly number[]>): boolean {
  let tries = 0;
  const rarest = findRarest(words, places);
  for (const place of rarest.places) {
    const start = place - rarest.offset;
    if (!lines.startsWith(words, start)) continue;
    const around = `${lines[start - 1]}${lines[start + words.length]}`;
    if (/^\s{2}$/.test(around) && around !== "\n\n") return true;
    tries += 1;
    if (tries >= MOST_TRIES) return false;
  }
  return false;
}

/** The one of the words that stands least often, and how far behind their start it is. */
function findRarest(
  words: string,
  places: ReadonlyMap<string, readonly number[]>,
): { offset: number; places: readonly number[] } {
  let rarest: { offset: number; places: readonly number[] } | undefined;
  for (const { 0: word, index } of words.matchAll(/\S+/g)) {
    const own = places.get(word) ?? [];
    if (!rarest || own.length < rarest.places.length) rarest = { offset: index, places: own };
  }
  return rarest ?? { offset: 0, places: [] };
}
