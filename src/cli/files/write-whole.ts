import { randomBytes } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CommandProblem } from "../problem";

/**
 * Writes a file whole or not at all: under another name beside it, which then
 * takes its place. Makes its folders. Throws `CommandProblem`.
 */
export function writeWhole(file: string, content: Uint8Array | string): void {
  const folder = dirname(file);
  const unfinished = join(folder, `.${basename(file)}.${randomBytes(4).toString("hex")}`);
  try {
    mkdirSync(folder, { recursive: true });
    // Nobody else's file may stand under this name.
    writeFileSync(unfinished, content, { flag: "wx" });
    renameSync(unfinished, file);
  } catch (error) {
    discard(unfinished);
    throw new CommandProblem("not-writable", `cannot be written: ${reasonOf(error)}`, {
      file,
      fix: "Name a folder that you may write to, on a disk that has room.",
    });
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where not even its folder is, there is nothing to discard.
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "you may not write there";
    case "EEXIST":
    case "ENOTDIR":
      return "a file stands where a folder has to be";
    case "EISDIR":
      return "a folder stands there";
    case "ENOSPC":
      return "the disk is full";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
