import { startDatabase } from "../fixtures/start-database";
import { explainQueries, measureReads } from "./measure";
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
const start = performance.now();
await seed(database, FEW, MANY, (done) => {
  if (done % 1000 < 20) console.error(`${done} articles`);
});
console.log(`${MANY} articles in ${((performance.now() - start) / 1000).toFixed(0)} s`);
const after = await measureReads(database, MANY);

console.log(`\n| Read | ${FEW} articles, ms | ${MANY} articles, ms |\n| --- | ---: | ---: |`);
for (const [index, { name, median }] of after.entries()) {
  console.log(`| ${name} | ${(before[index]?.median ?? 0).toFixed(1)} | ${median.toFixed(1)} |`);
}
console.log("\nPlans:");
for (const { name, steps, rowsRead } of await explainQueries(database)) {
  console.log(`${name} (${rowsRead} rows read)\n${steps.map((step) => `  ${step}`).join("\n")}`);
}
await close();
