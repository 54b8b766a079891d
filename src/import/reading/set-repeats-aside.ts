import type { Block } from "../saved-article";

/** Fewer letters repeat by chance. */
const SHORTEST_REPEAT = 12;

/** Blocks that designers take out of the running text to set them large. */
const MAY_REPEAT = new Set<Block["kind"]>(["paragraph", "blockquote", "heading"]);

/** Sets blocks aside that only repeat words of another one: the pulled quotes between paragraphs. */
export function setRepeatsAside(blocks: readonly Block[]): Block[] {
  const lettersOf = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const letters = blocks.map(({ text }) => lettersOf(text));
  const whole = letters.join("\n");
  return blocks.map((block, index) => {
    const own = letters[index] ?? "";
    if (!MAY_REPEAT.has(block.kind) || own.length < SHORTEST_REPEAT || own.length > 400) return block;
    const first = whole.indexOf(own);
    const isTwice = first !== -1 && whole.indexOf(own, first + own.length) !== -1;
    const isWithin = letters.some(
      (other, at) =>
        at !== index &&
        other.length > own.length &&
        blocks[at]?.kind === "paragraph" &&
        ` ${other} `.includes(` ${own} `),
    );
    return isTwice && isWithin ? { ...block, kind: "aside" } : block;
  });
}
