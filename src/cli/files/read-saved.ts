import { readArticle } from "../../import/read-article";
import { UnreadableArticle } from "../../import/reading/unreadable-article";
import type { SavedArticle } from "../../import/saved-article";
import { CommandProblem } from "../problem";
import { STANDARD_INPUT } from "./read-bytes";

/** Reads a saved article as the importer does. Throws `CommandProblem`. */
export function readSaved(file: string, bytes: Uint8Array): SavedArticle {
  try {
    return readArticle(bytes, file === STANDARD_INPUT ? undefined : file);
  } catch (error) {
    if (!(error instanceof UnreadableArticle)) throw error;
    throw new CommandProblem("unreadable-article", error.message, { file, line: error.line });
  }
}
