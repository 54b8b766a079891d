import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { nearestName } from "../nearest-name";
import { CommandProblem } from "../problem";

/** What a file name of `-` means: standard input, as everywhere in Unix. */
export const STANDARD_INPUT = "-";

/** Reads a file, or standard input. Throws `CommandProblem` where that cannot be, or it is longer than `most` bytes. */
export function readBytes(file: string, most: number): Uint8Array {
  try {
    if (file === STANDARD_INPUT) return holdAgainst(readFileSync(0), file, most);
    const { size } = checkFile(file);
    if (size > most) throw tooLarge(file, most);
    // A device or a pipe has no size before it is read.
    return holdAgainst(readFileSync(file), file, most);
  } catch (error) {
    throw asProblem(error, file);
  }
}

function checkFile(file: string) {
  const found = statSync(file);
  if (!found.isDirectory()) return found;
  throw new CommandProblem("not-a-file", "is a folder", { file, fix: "Name a file in it." });
}

function holdAgainst(bytes: Uint8Array, file: string, most: number): Uint8Array {
  if (bytes.length > most) throw tooLarge(file, most);
  return bytes;
}

function tooLarge(file: string, most: number): CommandProblem {
  return new CommandProblem("too-large", `is larger than ${most / 1_000_000} MB`, {
    file,
    fix: "Name the article alone, not an archive of it.",
  });
}

/** What the operating system said about a file, in our words. Other errors stay what they are. */
function asProblem(error: unknown, file: string): unknown {
  switch (codeOf(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return new CommandProblem("file-not-found", "there is no such file", { file, fix: suggestFile(file) });
    case "EISDIR":
      return new CommandProblem("not-a-file", "is a folder", { file, fix: "Name a file in it." });
    case "EACCES":
    case "EPERM":
      return new CommandProblem("not-readable", "may not be read by you", {
        file,
        fix: "Give yourself the right to read it, such as with chmod u+r.",
      });
    default:
      return error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

function suggestFile(file: string): string | undefined {
  try {
    const nearest = nearestName(basename(file), readdirSync(dirname(file)));
    return nearest === undefined ? undefined : `Did you mean '${join(dirname(file), nearest)}'?`;
  } catch {
    return undefined;
  }
}
