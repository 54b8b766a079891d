import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { BINARY_FILES, binaryModule } from "../../src/build/binary-modules";

/** What a module of a file exports, loaded by Node itself. */
async function load(name: string, bytes: number[]): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "factcard-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, name);
  writeFileSync(file, Uint8Array.from(bytes));
  const module = join(folder, "module.mjs");
  writeFileSync(module, binaryModule(name, JSON.stringify(file)));
  return (await import(/* @vite-ignore */ pathToFileURL(module).href)).default;
}

test("a WebAssembly file is a compiled module", async () => {
  // The shortest module there is: its magic number and version.
  expect(await load("a.wasm", [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])).toBeInstanceOf(WebAssembly.Module);
});

test("a font file is its bytes, and no others that the platform keeps beside them", async () => {
  const font = await load("a.woff", [1, 2, 3]);
  expect(font).toBeInstanceOf(ArrayBuffer);
  expect(font).toEqual(Uint8Array.from([1, 2, 3]).buffer);
});

test.for([
  ["satori/layout.wasm", true],
  ["@fontsource/source-serif-4/files/a.woff", true],
  ["./woff.ts", false],
  ["./a.wasm.js", false],
  ["a.woff2", false],
] as const)("%s is a binary file: %s", ([file, is]) => {
  expect(BINARY_FILES.test(file)).toBe(is);
});
