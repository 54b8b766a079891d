import { existsSync, readFileSync } from "node:fs";
import { writeWhole } from "../files/write-whole";
import { CommandProblem } from "../problem";
import { Manifest } from "./manifest";
import type { Outcome } from "./render-result";

/** Puts a picture into its file, unless another stands there that is not to be replaced. */
export function putPicture(file: string, bytes: Uint8Array, force: boolean): Outcome {
  const known = readKnown(file);
  if (known?.equals(bytes)) return "kept";
  if (known && !force) return "differs";
  writeWhole(file, bytes);
  return known ? "replaced" : "written";
}

/** Throws `CommandProblem` where a file of that name is none of ours; ours is of an earlier run, and replaced. */
export function checkManifest(file: string, force: boolean): void {
  const known = readKnown(file)?.toString("utf8");
  if (known === undefined || force || isManifest(known)) return;
  throw new CommandProblem("file-exists", "stands where the manifest has to be, and is not one", {
    file,
    fix: "Name another folder with --out, or replace it with --force.",
  });
}

function isManifest(json: string): boolean {
  try {
    return Manifest.pick({ generator: true }).strip().safeParse(JSON.parse(json)).success;
  } catch {
    return false;
  }
}

function readKnown(file: string) {
  try {
    return existsSync(file) ? readFileSync(file) : undefined;
  } catch (error) {
    throw new CommandProblem("not-writable", "stands in the way and cannot be read", {
      file,
      fix: error instanceof Error ? error.message : undefined,
    });
  }
}
