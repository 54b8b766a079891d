/** From here on, two lines are two wordings of one headline. */
export const RESEMBLES = 0.5;

/** Longer lines are no headlines. */
const LONGEST = 500;

/**
 * How alike two lines are, from 0 to 1: the share of pairs of letters that both
 * have (Dice's coefficient), which also holds where words have no spaces.
 */
export function compareWords(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const both = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}

/** Letters and digits alone, in lower case. */
export function lettersOf(line: string): string {
  return line
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function pairsOf(line: string): ReadonlySet<string> {
  const letters = lettersOf(line);
  return new Set([...letters].map((_, index) => letters.slice(index, index + 2)));
}
