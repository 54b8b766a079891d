import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import harfbuzz from "harfbuzzjs/hb.wasm";
import layout from "satori/layout.wasm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { loadWithHarfbuzz } from "../../src/render/shaping";

/*
 * Satori itself is loaded in this file without our help, on the bare platform,
 * to see what it does; how it is loaded with our help is in satori.test.ts.
 */

const HARFBUZZ = readFileSync("node_modules/harfbuzzjs/hb.wasm");
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

function versionOf(name: string): string {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version;
}

describe("satori, as it is installed,", () => {
  test("is the version that src/render/shaping.ts was made for", () => {
    const advice =
      "satori has changed: see whether it starts in workerd without src/render/shaping.ts; " +
      "if it does, delete that file; if not, see which bytes it loads, and set HARFBUZZ_BYTES and harfbuzzjs to match";
    expect(versionOf("satori"), advice).toBe("0.63.2");
    expect(versionOf("harfbuzzjs"), advice).toBe("0.10.0");
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(dependencies, "both are to be pinned").toMatchObject({ satori: "0.63.2", harfbuzzjs: "0.10.0" });
  });

  test("loads HarfBuzz once, from the very bytes of harfbuzzjs/hb.wasm", async () => {
    const loaded: string[] = [];
    const { instantiate } = WebAssembly;
    Object.assign(WebAssembly, {
      instantiate: (source: WebAssembly.Module | Uint8Array, imports?: WebAssembly.Imports) => {
        if (!(source instanceof WebAssembly.Module)) loaded.push(sha256(source));
        return Reflect.apply(instantiate, WebAssembly, [source, imports]);
      },
    });
    try {
      const { default: satori, init } = await import("satori/standalone");
      init(layout);
      const data = readFileSync(
        "node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff",
      );
      const text = { type: "div", key: null, props: { style: { fontFamily: "a" }, children: "AV" } };
      for (const _ of [1, 2])
        await satori(text, {
          width: 90,
          height: 90,
          fonts: [{ name: "a", weight: 400, style: "normal", data }],
        });
    } finally {
      Object.assign(WebAssembly, { instantiate });
    }
    expect(loaded).toEqual([sha256(HARFBUZZ)]);
  });
});

describe("while satori loads", () => {
  type Instantiate = (source: unknown, imports?: WebAssembly.Imports) => Promise<unknown>;

  const instance = { exports: {} };
  const instantiate = vi.fn<Instantiate>();
  const { instantiate: original } = WebAssembly;

  /** Loads WebAssembly as satori does. */
  const load = (source: WebAssembly.Module | Uint8Array, imports?: WebAssembly.Imports): Promise<unknown> =>
    Reflect.apply(WebAssembly.instantiate, WebAssembly, [source, imports]);

  beforeEach(() => {
    instantiate.mockReset().mockResolvedValue(instance);
    Object.assign(WebAssembly, { instantiate });
  });

  afterEach(() => {
    Object.assign(WebAssembly, { instantiate: original });
    Reflect.deleteProperty(globalThis, "location");
  });

  function expectPlatformBack() {
    expect(WebAssembly.instantiate).toBe(instantiate);
    expect("location" in globalThis).toBe(false);
  }

  test("HarfBuzz's bytes give the module that was compiled ahead", async () => {
    const imports = { a: {} };
    const result = await loadWithHarfbuzz(() => load(HARFBUZZ, imports));
    expect(result).toEqual({ module: harfbuzz, instance });
    expect(instantiate.mock.calls).toEqual([[harfbuzz, imports]]);
    expectPlatformBack();
  });

  test("a compiled module is started as ever", async () => {
    const imports = { b: {} };
    await loadWithHarfbuzz(async () => {
      expect(await load(layout, imports)).toBe(instance);
      await load(HARFBUZZ);
    });
    expect(instantiate).toHaveBeenCalledWith(layout, imports);
    expectPlatformBack();
  });

  test("location has an address, as HarfBuzz's loader wants", async () => {
    const href = await loadWithHarfbuzz(async () => {
      await load(HARFBUZZ);
      const place: unknown = Reflect.get(globalThis, "location");
      return String(Reflect.get(Object(place), "href"));
    });
    expect(new URL(href).protocol).toBe("https:");
    expectPlatformBack();
  });

  test("a location that is there stays as it is", async () => {
    const location = { href: "https://worker.example/" };
    Reflect.set(globalThis, "location", location);
    await loadWithHarfbuzz(async () => {
      await load(HARFBUZZ);
      expect(Reflect.get(globalThis, "location")).toBe(location);
    });
    expect(Reflect.get(globalThis, "location")).toBe(location);
  });

  const otherLoads: [what: string, load: () => Promise<unknown>, message: string][] = [
    ["other bytes", () => load(HARFBUZZ.subarray(1)), "satori loads 381963 bytes"],
    ["nothing", async () => undefined, "satori loads HarfBuzz from bytes 0 times"],
    ["a compiled HarfBuzz", () => load(harfbuzz), "satori loads HarfBuzz from bytes 0 times"],
    [
      "HarfBuzz twice",
      async () => {
        await load(HARFBUZZ);
        await load(HARFBUZZ);
      },
      "satori loads HarfBuzz from bytes 2 times",
    ],
  ];

  test.for(otherLoads)(
    "%s is refused, with what is to be done, and the platform is put back",
    async ([, loadOther, message]) => {
      const loading = loadWithHarfbuzz(loadOther);
      await expect(loading).rejects.toThrow(message);
      await expect(loading).rejects.toThrow(
        "0.63.2 loads the 381964 bytes of harfbuzzjs 0.10.0 once: mend or delete src/render/shaping.ts",
      );
      expectPlatformBack();
    },
  );

  const failingLoads: [what: string, load: () => Promise<unknown>][] = [
    ["what satori throws", () => Promise.reject(new Error("no memory"))],
    ["what the platform throws", () => load(HARFBUZZ)],
  ];

  test.for(failingLoads)("%s is thrown on, and the platform is put back", async ([, loadFailing]) => {
    instantiate.mockRejectedValue(new Error("no memory"));
    await expect(loadWithHarfbuzz(loadFailing)).rejects.toThrow("no memory");
    expectPlatformBack();
  });

  test("the bytes that are expected are as many as harfbuzzjs has", () => {
    expect(HARFBUZZ.length).toBe(381_964);
  });
});
