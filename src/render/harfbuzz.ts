import createModule from "harfbuzzjs/hb.js";
import harfbuzz from "harfbuzzjs/hb.wasm";
import createApi from "harfbuzzjs/hbjs.js";

/**
 * A HarfBuzz of our own, to measure text with. Satori has no way to ask how
 * wide a text is, and keeps its HarfBuzz to itself; this is the same version
 * and the same compiled module. Its loader needs a `location` as satori's
 * does, and takes workerd for Node, where it looks for its folder: call it
 * inside `loadWithHarfbuzz`.
 */
export async function createHarfbuzz() {
  const scope: { __dirname?: string } = globalThis;
  scope.__dirname = "/";
  try {
    return createApi(
      await createModule({
        instantiateWasm(imports, done) {
          const instance = new WebAssembly.Instance(harfbuzz, imports);
          done(instance);
          return instance.exports;
        },
      }),
    );
  } finally {
    delete scope.__dirname;
  }
}
