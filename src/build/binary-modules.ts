/*
 * wrangler gives the Worker `.wasm` imports as compiled modules and `.woff`
 * imports as bytes. In Node nobody does: whoever bundles or loads the sources
 * there puts these modules in their place.
 */

/** Imports that are no text. */
export const BINARY_FILES = /\.(?:wasm|woff)$/;

/**
 * The source of a module that loads a binary file in Node as wrangler does in
 * the Worker. `place` is an expression of the file's path or `file:` address.
 */
export function binaryModule(file: string, place: string): string {
  const read = `import { readFileSync } from "node:fs"; const file = readFileSync(${place});`;
  return file.endsWith(".wasm")
    ? `${read} export default new WebAssembly.Module(file);`
    : `${read} export default file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);`;
}
