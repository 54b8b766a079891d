import { startDatabase } from "../fixtures/start-database";
import { explainQueries, measureReads, type Timing } from "./measure";
import { seed } from "./seed";

/*
 * `npm run scale`: what readers wait for in a database of ten articles and in
 * one of 10,000 with twenty cards each, and how the database goes about every
 * query. Times are those of this machine, with the way to workerd and back.
 */

const FEW = 10;
const MANY = Number(process.argv[2] ?? 10_000);

const { database, close } = await startDatabase();
await seed(database, 0, FEW);
const before = await measureReads(database, FEW);
const plansBefore = await explainQueries(database);
const start = performance.now();
await seed(database, FEW, MANY, (done) => {
  if (done % 1000 < 20) console.error(`${done} articles`);
});
console.log(`${MANY} articles in ${((performance.now() - start) / 1000).toFixed(0)} s`);
const after = await measureReads(database, MANY);

console.log(`\n| Read, ms (least) | ${FEW} articles | ${MANY} articles |\n| --- | ---: | ---: |`);
for (const [index, timing] of after.entries()) {
  console.log(`| ${timing.name} | ${tell(before[index])} | ${tell(timing)} |`);
}
console.log("\nPlans:");
for (const [index, { name, steps, rowsRead }] of (await explainQueries(database)).entries()) {
  console.log(`${name}: ${rowsRead} rows read; of ${FEW} articles ${plansBefore[index]?.rowsRead}`);
  console.log(steps.map((step) => `  ${step}`).join("\n"));
}
await close();

function tell(timing: Timing | undefined): string {
  return timing ? `${timing.median.toFixed(1)} (${timing.least.toFixed(1)})` : "";
}
