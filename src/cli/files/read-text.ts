import { CommandProblem } from "../problem";
import { readBytes } from "./read-bytes";

/** Reads a text file in UTF-8, or in UTF-16 where its byte order mark says so; without that mark. Throws `CommandProblem`. */
export function readText(file: string, most: number): string {
  const text = decode(readBytes(file, most), file);
  const zero = text.indexOf("\0");
  if (zero === -1) return text;
  throw new CommandProblem("not-text", "holds bytes of zero, so it is no text", {
    file,
    line: countLines(text, zero),
    fix: "Name a text file, saved as UTF-8.",
  });
}

function decode(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  try {
    return new TextDecoder(isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8", {
      fatal: true,
      ignoreBOM: false,
    }).decode(bytes);
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
