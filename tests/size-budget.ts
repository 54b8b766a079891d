import { execFileSync } from "node:child_process";

/*
 * Builds the Worker as `wrangler deploy` would and holds its size against a
 * budget. The free Workers plan takes 3 MB compressed; a small Worker also
 * starts faster, so it shall stay below 2.0 MB.
 */
const BUDGET_KIB = 1950;

const output = execFileSync("wrangler", ["deploy", "--dry-run", "--outdir", "dist"], {
  encoding: "utf8",
});
const [line, size] = /Total Upload: .* gzip: ([\d.]+) KiB/.exec(output) ?? [];
if (line === undefined) throw new Error(`wrangler no longer tells the upload's size:\n${output}`);
console.log(`${line} (budget ${BUDGET_KIB} KiB)`);
if (Number(size) > BUDGET_KIB) {
  console.error(`The Worker is ${Number(size) - BUDGET_KIB} KiB over its budget.`);
  process.exit(1);
}
