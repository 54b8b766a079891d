import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/*
 * Runs before the Worker is bundled, by the `[build]` command of wrangler.toml.
 * Satori carries HarfBuzz as half a megabyte of text, which workerd cannot
 * compile; the Worker has the same bytes as a module (see render/shaping.ts).
 * This writes a copy of satori without them, which `[alias]` puts in its place.
 */

const require = createRequire(import.meta.url);
const satori = join(dirname(require.resolve("satori")), "standalone.js");
const harfbuzz = readFileSync(require.resolve("harfbuzzjs/hb.wasm")).toString("base64");

// Below node_modules, so that satori's own imports are found from there.
const output = join(dirname(satori), "../../.cache/factcard/satori.js");

const [before, after, ...more] = readFileSync(satori, "utf8").split(`"${harfbuzz}"`);
if (before === undefined || after === undefined || more.length > 0) {
  throw new Error(
    `${satori} no longer holds the bytes of harfbuzzjs/hb.wasm once: use the version that satori was built with, or delete [build] and [alias] from wrangler.toml`,
  );
}
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, `${before}""${after}`);
