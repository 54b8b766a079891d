import type { Copy } from "./copy";
import { wordingOf } from "./wording";

/*
 * How high a card stands as text in other people's pages, guessed from its
 * words: their pages have to reserve the room before anything of ours runs.
 * Too much is a margin; too little would be a scroll bar, so it is generous.
 * All numbers are CSS pixels, as src/web/embed-frame.css and the web component
 * set them.
 */

interface Type {
  size: number;
  line: number;
}

/** Everything but the words and what is said about them: padding, gaps, and the foot. */
const AROUND = 140;

/** What the foot's links need beside the publisher, for each letter; where there is less, they take lines of their own. */
const LINKS = { letter: 7.3, height: 78 };

const TEXT: Type = { size: 17, line: 25.5 };

/** Most characters that stand in large type. */
const FEW = 80;

/** The height of a card in a column of this width. */
export function frameHeight(copy: Copy, width: number): number {
  const { large, small } = textsOf(copy);
  const column = width - 2 * Math.min(28, Math.max(18, width * 0.05)) - 2;
  const words = wordType(copy, width);
  const foot = widthOf(copy.publisher, TEXT.size) + linksWidth(copy) > column ? LINKS.height : 0;
  const heights = [
    ...large.map((text) => heightOf(text, words, column)),
    ...small.map((text) => heightOf(text ?? "", TEXT, column)),
  ];
  return Math.ceil(heights.reduce((sum, height) => sum + height, AROUND + foot));
}

/** Whether the words are so few that they stand in larger type. */
export function hasFewWords(copy: Copy): boolean {
  return textsOf(copy).large.join(" ").length <= FEW;
}

function linksWidth({ language }: Copy): number {
  const { exactWords, sourceAndProof } = wordingOf(language);
  return (exactWords + sourceAndProof).length * LINKS.letter;
}

/** Words grow with the column, between two sizes. */
function wordType(copy: Copy, width: number): Type {
  const size = hasFewWords(copy)
    ? Math.min(36, Math.max(22, 14 + width * 0.04))
    : Math.min(28, Math.max(21, 15 + width * 0.022));
  return { size, line: size * 1.28 };
}

/** A card's texts by their type. */
function textsOf(copy: Copy): { large: string[]; small: (string | undefined)[] } {
  const notes = [copy.mark, [copy.where, copy.when].filter(Boolean).join(" · ")];
  switch (copy.kind) {
    case "quote":
      return { large: copy.parts, small: [copy.context, copy.name, copy.role, ...notes] };
    case "event":
      return { large: [copy.name], small: [copy.summary, copy.who.join(", "), ...notes] };
    case "withdrawn":
      return { large: [copy.title], small: [copy.reason, ...notes] };
  }
}

/** A word at the end of each line may not fit any more. */
function heightOf(text: string, { size, line }: Type, column: number): number {
  const width = widthOf(text, size);
  return line * Math.ceil(width < column * 0.94 ? width / column : width / (column - 2.2 * size));
}

/** Most letters are narrower than half as wide as they are high; those of East Asia are wider. */
function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (character > "\u2E7F" ? 1 : 0.49), 0) * size;
}
