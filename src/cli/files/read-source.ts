import { extname } from "node:path";
import { CommandProblem } from "../problem";
import { readText } from "./read-text";

/** Most bytes of an article's text: more than the two million characters that the schema allows. */
const MOST_BYTES = 20_000_000;

/** Endings of files that an article's text can be read from, the first that is there. */
export const SOURCE_ENDINGS = [".txt"] as const;

/** The text of a saved article, as it stands in the file. Throws `CommandProblem`. */
export function readSource(file: string): string {
  const ending = extname(file).toLowerCase();
  if (ending !== "" && !SOURCE_ENDINGS.some((known) => known === ending)) {
    throw new CommandProblem("unknown-format", `has an ending that is not known: '${ending}'`, {
      file,
      fix: `Name a file that ends in ${SOURCE_ENDINGS.join(", ")}.`,
    });
  }
  const text = readText(file, MOST_BYTES);
  if (text.trim() === "") throw new CommandProblem("empty", "is empty", { file });
  return text;
}
