import { CommandProblem } from "../problem";
import { readBytes } from "./read-bytes";

/** Reads a file of UTF-8 text, its byte order mark left out. Throws `CommandProblem`. */
export function readText(file: string, most: number): string {
  const bytes = readBytes(file, most);
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new CommandProblem("not-text", "is UTF-16", { file, fix: "Save it as UTF-8." });
  }
  const text = decode(bytes, file);
  const zero = text.indexOf("\0");
  if (zero === -1) return text;
  throw new CommandProblem("not-text", "holds bytes of zero, so it is no text", {
    file,
    line: countLines(text, zero),
    fix: "Name a text file, saved as UTF-8.",
  });
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    // Whatever cannot be read becomes U+FFFD, which shows where that is.
    const text = new TextDecoder("utf-8").decode(bytes);
    throw new CommandProblem("not-text", "is not UTF-8 text", {
      file,
      line: countLines(text, text.indexOf("\uFFFD")),
      fix: "Name a text file, saved as UTF-8.",
    });
  }
}

function countLines(text: string, until: number): number {
  return text.slice(0, until).split("\n").length;
}
