import type { Plugin } from "vitest/config";
import { BINARY_FILES, binaryModule } from "../src/build/binary-modules.ts";

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
      if (!BINARY_FILES.test(source)) return undefined;
      const file = await this.resolve(source, importer, { skipSelf: true });
      return file ? `${PREFIX}${file.id}.js` : undefined;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return undefined;
      const path = id.slice(PREFIX.length, -".js".length);
      return binaryModule(path, JSON.stringify(path));
    },
  };
}
