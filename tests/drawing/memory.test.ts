import { expect, test } from "vitest";

/*
 * Every WebAssembly memory that drawing uses is caught as it is made: satori's
 * layout engine's, its HarfBuzz's and our own. resvg draws no card and never starts.
 */
const memories: WebAssembly.Memory[] = [];

function catchMemories<T>(instance: T): T {
  if (instance instanceof WebAssembly.Instance) {
    for (const exported of Object.values(instance.exports)) {
      if (exported instanceof WebAssembly.Memory) memories.push(exported);
    }
  }
  return instance;
}

const { instantiate, Instance } = WebAssembly;
Object.assign(WebAssembly, {
  instantiate: async (source: WebAssembly.Module, imports?: WebAssembly.Imports) => {
    const result: unknown = await instantiate(source, imports);
    catchMemories(result instanceof Instance ? result : Reflect.get(Object(result), "instance"));
    return result;
  },
  Instance: new Proxy(Instance, {
    construct: (target, args) => catchMemories(Reflect.construct(target, args)),
  }),
});

const { GOLDENS } = await import("../golden/golden-cards");
const { copyOf } = await import("../../src/cards/copy");
const { pictureMetadata } = await import("../../src/cards/picture-metadata");
const { drawPng } = await import("../../src/render/draw");

const bytesInUse = () => memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0);

test("500 drawings need no more memory than the first ones did", { timeout: 300_000 }, async () => {
  const draw = async (index: number) => {
    const golden = GOLDENS[index % GOLDENS.length];
    if (!golden) throw new Error("there are no goldens");
    const { card, size, theme } = golden;
    const copy = copyOf(card);
    await drawPng(copy, { size, theme }, 1, pictureMetadata(card, copy));
  };
  for (let index = 0; index < GOLDENS.length; index += 1) await draw(index);
  const before = bytesInUse();
  expect(memories.length).toBe(3);
  for (let index = 0; index < 500; index += 1) await draw(index);
  expect(bytesInUse()).toBe(before);
});
