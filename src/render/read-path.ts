import type { OutlineCommand } from "./fast/outline";

/** Numbers that follow a letter of a path. */
const NUMBERS = { M: 2, L: 2, Q: 4, C: 6, Z: 0 } as const;

/** The commands of an SVG path of absolute M, L, Q, C and Z. Throws RangeError for any other. */
export function readPath(data: string): OutlineCommand[] {
  return [...data.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, letter = "", text = ""]) => {
    const numbers = [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    if (letter === "Z" && numbers.length === 0) return [{ type: "Z" }];
    const each = NUMBERS[letter as keyof typeof NUMBERS];
    if (!each || numbers.length === 0 || numbers.length % each !== 0)
      throw new RangeError(`'${letter}${text}' is no command of the sign's path`);
    // Further numbers repeat the command; behind a move they are lines.
    return Array.from({ length: numbers.length / each }, (_, index) =>
      commandOf(index > 0 && letter === "M" ? "L" : letter, numbers.slice(index * each, (index + 1) * each)),
    );
  });
}

function commandOf(letter: string, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: number[]): OutlineCommand {
  switch (letter) {
    case "M":
    case "L":
      return { type: letter, x: a, y: b };
    case "Q":
      return { type: "Q", x1: a, y1: b, x: c, y: d };
    default:
      return { type: "C", x1: a, y1: b, x2: c, y2: d, x: e, y: f };
  }
}
