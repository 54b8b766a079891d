import type { Plugin } from "vitest/config";
import { bundleWebFiles } from "../src/build/web-files.ts";

/** Resolves "web-files" in Node as `[alias]` does in the Worker: to what browsers get, bundled. */
export function webFiles(): Plugin {
  return {
    name: "web-files",
    enforce: "pre",
    resolveId: (source) => (source === "web-files" ? "\0web-files" : undefined),
    load: (id) => (id === "\0web-files" ? bundleWebFiles() : undefined),
  };
}
