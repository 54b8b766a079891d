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
  return blocks.map((block, index) => {
    const own = letters[index] ?? "";
    const mayRepeat =
      MAY_REPEAT.has(block.kind) && own.length >= SHORTEST_REPEAT && own.length <= LONGEST_REPEAT;
    return mayRepeat && standsWithin(running, own) ? { ...block, kind: "aside" } : block;
  });
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether the words are a part of a longer line, and not only a line of their own. */
function standsWithin(lines: string, words: string): boolean {
  let at = lines.indexOf(words);
  for (let tries = 0; at !== -1 && tries < MOST_TRIES; tries += 1) {
    const around = `${lines[at - 1]}${lines[at + words.length]}`;
    if (/^[\s]{2}$/.test(around) && around !== "\n\n") return true;
    at = lines.indexOf(words, at + words.length);
  }
  return false;
}
