import type { Plugin } from "vitest/config";

const PREFIX = "\0binary:";

/**
 * Loads `.wasm` and `.woff` imports in Node as wrangler does in the Worker: a
 * compiled module, and the file's bytes.
 */
export function binaryModules(): Plugin {
  return {
    name: "binary-modules",
    enforce: "pre",
    async resolveId(source, importer) {
      if (!/\.(?:wasm|woff)$/.test(source)) return undefined;
      const file = await this.resolve(source, importer, { skipSelf: true });
      return file ? `${PREFIX}${file.id}.js` : undefined;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return undefined;
      const path = id.slice(PREFIX.length, -".js".length);
      const read = `import { readFileSync } from "node:fs"; const file = readFileSync(${JSON.stringify(path)});`;
      return path.endsWith(".wasm")
        ? `${read} export default new WebAssembly.Module(file);`
        : `${read} export default file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);`;
    },
  };
}
