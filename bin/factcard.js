#!/usr/bin/env node
import { notInstalled, oldNode } from "./what-is-missing.js";

// Bundled by `npm ci`. Loaded only once it is known to load.
const program = new URL("../dist/cli/factcard.js", import.meta.url);
const missing = oldNode(process.version) || notInstalled(program);
if (missing) {
  console.error(missing);
  process.exitCode = 2;
} else {
  import(program.href);
}
