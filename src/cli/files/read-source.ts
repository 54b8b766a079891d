import { extname } from "node:path";
import { textOf } from "../../import/saved-article";
import { CommandProblem } from "../problem";
import { readBytes } from "./read-bytes";
import { readText } from "./read-text";

/** Most bytes of a text: more than the two million characters that the schema allows. */
export const MOST_SOURCE_BYTES = 20_000_000;

/** Endings of files that an article's text is read from, in the order in which a folder is looked through. */
export const SOURCE_ENDINGS = [
  ".txt",
  ".text",
  ".html",
  ".htm",
  ".xhtml",
  ".xht",
  ".md",
  ".markdown",
] as const;

/**
 * The text of a saved article: of a text file all of it, of others what the
 * importer takes for the article. Throws `CommandProblem`.
 */
export async function readSource(file: string): Promise<string> {
  const ending = extname(file).toLowerCase();
  if (ending !== "" && !SOURCE_ENDINGS.some((known) => known === ending)) {
    throw new CommandProblem("unknown-format", `has an ending that is not known: '${ending}'`, {
      file,
      fix: `Name a file that ends in ${SOURCE_ENDINGS.join(", ")}.`,
    });
  }
  if (ending === ".txt" || ending === ".text") return readPlain(file);
  const { readSaved } = await import("./read-saved");
  return textOf(readSaved(file, readBytes(file, MOST_SOURCE_BYTES)));
}

function readPlain(file: string): string {
  const text = readText(file, MOST_SOURCE_BYTES);
  if (text.trim() === "") throw new CommandProblem("empty", "is empty", { file });
  return text;
}
