#!/usr/bin/env node
import { endQuietly } from "./end-quietly";
import { run } from "./run";

endQuietly();
process.exitCode = await run(process.argv.slice(2));
