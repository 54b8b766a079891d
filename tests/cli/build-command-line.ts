import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Bundles the command line as `npm run cli` does, once before all tests that run it. */
export default function buildCommandLine() {
  execFileSync(process.execPath, [join(import.meta.dirname, "../../src/build/command-line.ts")]);
}
