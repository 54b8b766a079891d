import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/*
 * What runs in browsers, src/web/, as the Worker serves it: each stylesheet and
 * each script with what it imports, minified. Scripts whose name begins with an
 * underscore are parts of others. Run by the `[build]` command of wrangler.toml,
 * it writes a module that `[alias]` calls "web-files"; tests load the same.
 */

const FOLDER = join(import.meta.dirname, "../web");
const OUTPUT = join(import.meta.dirname, "../../node_modules/.cache/factcard/web-files.js");

const TYPES: Record<string, string> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
};

/** The module's source: an object of all files by name, see `web-files` in untyped-modules.d.ts. */
export async function bundleWebFiles(): Promise<string> {
  const entries = readdirSync(FOLDER).filter((file) => /^[a-z][a-z-]*\.(?:css|ts)$/.test(file));
  const { outputFiles } = await build({
    entryPoints: entries.map((file) => join(FOLDER, file)),
    outdir: FOLDER,
    write: false,
    bundle: true,
    minify: true,
    format: "iife",
    charset: "utf8",
    // What two-year-old browsers run.
    target: ["es2022", "safari16", "firefox115", "chrome110"],
  });
  const files = outputFiles.map(({ path, text }) => {
    const name = path.slice(FOLDER.length + 1);
    const type = TYPES[name.split(".").at(-1) ?? ""];
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
    return [name, { type, text, hash }] as const;
  });
  return `export default ${JSON.stringify(Object.fromEntries(files))};\n`;
}

if (process.argv[1] === import.meta.filename) {
  const source = await bundleWebFiles();
  mkdirSync(join(OUTPUT, ".."), { recursive: true });
  writeFileSync(OUTPUT, source);
}
