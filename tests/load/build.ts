import { execFileSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Build } from "../bench/build-worker.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "dist/load");

/** Builds the Worker as a deployment would. */
export function buildForLoad(): Build {
  rmSync(FOLDER, { recursive: true, force: true });
  const wrangler = createRequire(import.meta.url).resolve("wrangler");
  execFileSync(process.execPath, [wrangler, "deploy", "--dry-run", "--outdir", FOLDER], { cwd: ROOT });
  const modules = readdirSync(FOLDER).filter((file) => !/\.(?:map|md)$/.test(file));
  return { folder: FOLDER, main: "index.js", modules, gzipKiB: 0 };
}
