import { type Arguments, HELP, readArguments } from "./arguments.ts";
import { buildAll } from "./build-all.ts";
import { installPeers } from "./install-peers.ts";
import { measureAll } from "./measure-all.ts";
import { writeTables } from "./table.ts";
import { findMarks, writeReadme } from "./write-readme.ts";

/*
 * Measures Factcard beside other libraries that draw cards in Workers, in the
 * runtime that Cloudflare runs them in.
 */
try {
  const options = readArguments(process.argv.slice(2));
  if (options.help) console.log(HELP);
  else await run(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** Measures what the command line asks for, prints the tables, and may write them into the README. */
async function run(options: Arguments): Promise<void> {
  if (process.platform !== "linux") throw new Error("CPU times are read from /proc, which only Linux has");
  // Minutes of measuring must not end with nowhere to write.
  if (options.write) findMarks();
  await installPeers(report);
  const builds = await buildAll(options.workers, report);
  const tables = writeTables(await measureAll(builds, options, report), options.rounds);
  console.log(tables);
  if (options.write) writeReadme(tables);
}

/** Progress goes to the error stream, so that the output is the tables alone. */
function report(line: string): void {
  console.error(line);
}
