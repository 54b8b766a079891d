import harfbuzz from "harfbuzzjs/hb.wasm";

/*
 * Satori shapes text with HarfBuzz, whose loader was made for browsers: it
 * reads `self.location.href`, and it compiles WebAssembly from bytes, which
 * workerd forbids. The bytes inside satori are those of harfbuzzjs/hb.wasm, so
 * while satori loads, `location` has a value and `WebAssembly.instantiate`
 * takes that module, compiled ahead, in place of the bytes.
 */

/** Size of the hb.wasm that satori 0.63.2 carries. */
const HARFBUZZ_BYTES = 381_964;
/** Size of what is left of it in the Worker, see build/lean-satori.ts. */
const LEFT_OUT = 0;

/** The platform as satori sees it: no overloads, and a `location` to set. */
interface Platform {
  location?: unknown;
  WebAssembly: {
    instantiate: (
      source: BufferSource | WebAssembly.Module,
      imports?: WebAssembly.Imports,
    ) => Promise<unknown>;
  };
}

/**
 * Runs `load`, which must import satori and shape a first text, on a platform
 * that HarfBuzz's loader can start on; then puts the platform back.
 * Must run while the Worker starts: workerd compiles nothing later.
 * Throws when satori loads its HarfBuzz in any other way than 0.63.2 does.
 */
export async function loadWithHarfbuzz<T>(load: () => Promise<T>): Promise<T> {
  const platform = globalThis as Platform;
  const { instantiate } = platform.WebAssembly;
  const hadLocation = "location" in platform;
  let loads = 0;

  if (!hadLocation) platform.location = { href: "https://factcard.invalid/" };
  platform.WebAssembly.instantiate = async (source, imports) => {
    if (source instanceof WebAssembly.Module) return instantiate(source, imports);
    if (source.byteLength !== HARFBUZZ_BYTES && source.byteLength !== LEFT_OUT)
      throw new Error(otherSatori(`loads ${source.byteLength} bytes`));
    loads += 1;
    return { module: harfbuzz, instance: await instantiate(harfbuzz, imports) };
  };
  try {
    const loaded = await load();
    if (loads !== 1) throw new Error(otherSatori(`loads HarfBuzz from bytes ${loads} times`));
    return loaded;
  } finally {
    platform.WebAssembly.instantiate = instantiate;
    if (!hadLocation) delete platform.location;
  }
}

function otherSatori(what: string): string {
  return `satori ${what}, but 0.63.2 loads the ${HARFBUZZ_BYTES} bytes of harfbuzzjs 0.10.0 once: mend or delete src/render/shaping.ts`;
}
