import { initWasm, Resvg } from "@resvg/resvg-wasm";
import resvg from "@resvg/resvg-wasm/index_bg.wasm";
import harfbuzz from "harfbuzzjs/hb.wasm";
import layout from "satori/layout.wasm";
import { fonts, height, tree, width } from "./card";

/*
 * satori and resvg as one would put them together by hand. satori's HarfBuzz
 * compiles WebAssembly from bytes and reads `location`, which workerd has not;
 * it gets both while it loads, and the same HarfBuzz compiled ahead.
 */
await initWasm(resvg);
const satori = await loadSatori();

export default {
  async fetch(request: Request): Promise<Response> {
    if (new URL(request.url).pathname === "/ready") return new Response(null, { status: 204 });
    const svg = await satori(tree, { width, height, fonts });
    const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
    const picture = drawing.render();
    const png = picture.asPng();
    picture.free();
    drawing.free();
    return new Response(png, { headers: { "Content-Type": "image/png" } });
  },
};

async function loadSatori() {
  const { instantiate } = WebAssembly;
  Object.assign(globalThis, { location: { href: "https://bench.invalid/" } });
  WebAssembly.instantiate = async (source, imports) => {
    if (source instanceof WebAssembly.Module) return instantiate(source, imports);
    return { module: harfbuzz, instance: await instantiate(harfbuzz, imports) };
  };
  const { default: satori, init } = await import("satori/standalone");
  init(layout);
  const text = { type: "div", key: null, props: { style: { fontFamily: fonts[0].name }, children: "a" } };
  await satori(text, { width: 8, height: 8, fonts });
  WebAssembly.instantiate = instantiate;
  Reflect.deleteProperty(globalThis, "location");
  return satori;
}
