import { contrast, LEAST_CONTRAST } from "../../brand/contrast";
import type { Copy } from "../../cards/copy";
import { printable } from "../../cards/printable";
import { SHORTENED_MARK } from "../../design/shorten";
import type { SizeSpec } from "../../design/sizes";
import type { ThemeSpec } from "../../design/themes";
import type { SetLine } from "./read-tree";
import type { Finding } from "./verify-result";

type Told = Pick<Finding, "code" | "level" | "message">;

/** Share of the type size by which letters lean over what stands beside them: the typeface's own kerning. */
const LEANING = 0.15;
/** Lines stand on whole pixels. */
const ROUNDING = 2;
/** Share of a line's height that is empty above and below its letters. */
const EMPTY = 0.3;

/** What is wrong with the lines of a card in one size, whatever the theme. An empty list: they fit. */
export function checkLayout(lines: readonly SetLine[], copy: Copy, size: SizeSpec): Told[] {
  const outside = lines.filter(
    ({ left, top, right, bottom }) => left < 0 || top < 0 || right > size.width || bottom > size.height,
  );
  const small = lines.filter((line) => line.size < smallestType(line, size));
  return [
    ...outside.map((line) => problem("overflow", `'${line.text}' runs out of the picture`)),
    ...findOverlaps(lines).map(([one, other]) =>
      problem("overlap", `'${one.text}' and '${other.text}' run into each other`),
    ),
    ...small.map((line) => problem("small-type", `'${line.text}' is set in ${line.size} px`)),
    ...findCuts(lines, copy).map(
      (line): Told => ({ code: "shortened", level: "note", message: cutMessage(line) }),
    ),
  ];
}

/** Lines that cannot be read well enough in a theme. */
export function checkContrast(lines: readonly SetLine[], { paper }: ThemeSpec): Told[] {
  return lines
    .filter(({ colour }) => contrast(colour, paper) < LEAST_CONTRAST)
    .map(({ text, colour }) =>
      problem("low-contrast", `'${text}' has a contrast of ${contrast(colour, paper).toFixed(2)} to 1`),
    );
}

/** The least contrast of any line to its paper. */
export function leastContrast(lines: readonly SetLine[], { paper }: ThemeSpec): number {
  return Math.min(...lines.map(({ colour }) => contrast(colour, paper)));
}

/** Lines that end in an ellipsis which the card's texts do not have there. */
export function findCuts(lines: readonly SetLine[], copy: Copy): SetLine[] {
  const texts = JSON.stringify(printable(copy)).replaceAll("\u00A0", " ");
  return lines.filter(({ text, isLast }) => {
    const written = JSON.stringify(text).slice(1, -1);
    return isLast && (text.endsWith("…") || text.endsWith(SHORTENED_MARK)) && !texts.includes(written);
  });
}

function cutMessage({ text }: SetLine): string {
  return text.endsWith(SHORTENED_MARK)
    ? `the words are shortened, and end in '${text.slice(-40)}'`
    : `a line has no room and ends in '${text.slice(-40)}'`;
}

function problem(code: Told["code"], message: string): Told {
  return { code, level: "problem", message };
}

/** What words may shrink to; other texts are set in fixed sizes, of which a note's is the smallest. */
function smallestType({ face }: SetLine, { type }: SizeSpec): number {
  return face === "words" ? type.words.min : type.note;
}

function findOverlaps(lines: readonly SetLine[]): [SetLine, SetLine][] {
  return lines.flatMap((one, index) =>
    lines.slice(index + 1).flatMap((other): [SetLine, SetLine][] => {
      const leaning = LEANING * Math.max(one.size, other.size) + ROUNDING;
      const isBeside = one.right <= other.left + leaning || other.right <= one.left + leaning;
      const overlap = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      const isApart = overlap <= EMPTY * Math.min(one.bottom - one.top, other.bottom - other.top);
      return isBeside || isApart ? [] : [[one, other]];
    }),
  );
}
