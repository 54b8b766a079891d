import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { DESIGN_VERSION } from "../../src/design/version";

/*
 * The golden pictures: PNG, and SVG as SVGZ. `npm run goldens` renews them;
 * it refuses to change one while the design's version is the one that drew it.
 */

const FOLDER = join(import.meta.dirname, "pictures");
const VERSION_FILE = join(FOLDER, "design-version.txt");

/** Goldens that were as drawn, or were renewed, in this run. */
let held = 0;

const isRenewing = process.env.RENEW_GOLDENS === "1";
const goldenVersion = existsSync(VERSION_FILE) ? Number(readFileSync(VERSION_FILE, "utf8")) : undefined;

/** What a golden holds, or `undefined` where there is none. */
export function readGolden(file: string): Buffer<ArrayBuffer> | undefined {
  const path = join(FOLDER, file);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  return file.endsWith(".svgz") ? gunzipSync(bytes) : bytes;
}

function writeGolden(file: string, bytes: Uint8Array): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, file), file.endsWith(".svgz") ? gzipSync(bytes, { level: 9 }) : bytes);
}

/** Says how a drawing differs from its golden, or `undefined` where it does not. Renews it when asked to. */
export function compareWithGolden(file: string, drawn: Uint8Array): string | undefined {
  const golden = readGolden(file);
  if (golden?.equals(drawn)) {
    held += 1;
    return undefined;
  }
  if (isRenewing && (golden === undefined || goldenVersion !== DESIGN_VERSION)) {
    writeGolden(file, drawn);
    held += 1;
    return undefined;
  }
  if (golden === undefined) return `${file} is missing: run 'npm run goldens'`;
  if (isRenewing) return `${file} changes: raise DESIGN_VERSION in src/design/version.ts first`;
  return `${file} differs from what is drawn: if it is meant to, raise DESIGN_VERSION and run 'npm run goldens'`;
}

/** The files of all goldens. */
export function listGoldens(): string[] {
  return readdirSync(FOLDER).filter((file) => join(FOLDER, file) !== VERSION_FILE);
}

/**
 * The design version that drew the goldens. Sets it when they are renewed, and
 * only once all of them hold: a renewal that stopped half-way can go on.
 */
export function checkGoldenVersion(goldens: number): number | undefined {
  if (!isRenewing || held < goldens) return goldenVersion;
  writeFileSync(VERSION_FILE, `${DESIGN_VERSION}\n`);
  return DESIGN_VERSION;
}
