import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const README = join(import.meta.dirname, "../../README.md");
const START = "<!-- bench -->";
const END = "<!-- /bench -->";

/** Reads the README, and throws unless it has the two marks that the tables stand between. */
export function findMarks(): { before: string; after: string } {
  const readme = readFileSync(README, "utf8");
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) {
    throw new Error(
      `README.md needs the lines ${START} and ${END}, in this order, to write the tables between`,
    );
  }
  return { before: readme.slice(0, start + START.length), after: readme.slice(end) };
}

/** Puts the tables in the place of those of an earlier run. */
export function writeReadme(tables: string): void {
  const { before, after } = findMarks();
  writeFileSync(README, `${before}\n\n${tables}\n\n${after}`);
}
