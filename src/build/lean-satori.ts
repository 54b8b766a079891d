import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/*
 * Runs before the Worker is bundled, by the `[build]` command of wrangler.toml:
 * writes a copy of satori that `[alias]` puts in its place.
 */

const require = createRequire(import.meta.url);
const satori = join(dirname(require.resolve("satori")), "standalone.js");
const harfbuzz = readFileSync(require.resolve("harfbuzzjs/hb.wasm")).toString("base64");

/** What the copy has otherwise. */
const CHANGES = [
  {
    why: "HarfBuzz stands in satori as half a megabyte of text, which workerd cannot compile. The Worker has the same bytes as a module, see render/shaping.ts",
    from: `"${harfbuzz}"`,
    to: `""`,
  },
  {
    why: "HarfBuzz writes what it shaped as JSON, which satori reads again. Its numbers can be read where they are, in half the time",
    from: `json:function(){var R=this.serialize(null,0,null,"JSON",["NO_GLYPH_NAMES","GLYPH_FLAGS"]),L=JSON.parse(R);return L.forEach(function(Y){Y.flags=Y.fl||0,delete Y.fl}),L}`,
    to: `json(){const p=this.getGlyphPositions();return this.getGlyphInfos().map((glyph,i)=>({g:glyph.codepoint,cl:glyph.cluster,ax:p[i].x_advance,ay:p[i].y_advance,dx:p[i].x_offset,dy:p[i].y_offset}))}`,
  },
];

let copy = readFileSync(satori, "utf8");
for (const { why, from, to } of CHANGES) {
  const [before, after, ...more] = copy.split(from);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(
      `${satori} does not hold, exactly once, what has to change there (${why}): mend the change in ${import.meta.filename}, or delete [alias] from wrangler.toml`,
    );
  }
  copy = `${before}${to}${after}`;
}
// Below node_modules, so that satori's own imports are found from there.
const output = join(dirname(satori), "../../.cache/factcard/satori.js");
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, copy);
