import { join } from "node:path";
import { createTestHarness } from "wrangler";
import { median } from "../bench/statistics.ts";
import { loadWorker } from "./load-worker.ts";
import { workerdMemory } from "./memory.ts";

/*
 * `npm run load`: two minutes of everything that the Worker answers, in real
 * workerd. Fails for any answer that should be another, and where the Worker
 * uses more memory in the second minute than in the first.
 */

const SECONDS = Number(process.argv[2] ?? 120);

/** Part by which memory may differ between two minutes without growing: it goes up and down by more than this in one. */
const WAVES = 0.1;

const server = createTestHarness({
  workers: [{ configPath: join(import.meta.dirname, "../../wrangler.toml") }],
});
const { url } = await server.listen();
const samples: number[] = [];
const sampling = setInterval(() => samples.push(workerdMemory()), 1000);
const result = await loadWorker(url.origin, SECONDS);
clearInterval(sampling);
await server.close();

const half = Math.floor(samples.length / 2);
// The first half begins with an empty Worker, which fills what it keeps.
const [first, second] = [median(samples.slice(half / 2, half)), median(samples.slice(half))];
const { requests, unanswered, unexpected } = result;
console.log(`${requests} requests in ${SECONDS} s, ${Math.round(requests / SECONDS)} a second`);
console.log(`half of them answered in ${result.median} ms, 99 in 100 in ${result.slowest} ms`);
console.log(
  `memory ${first} MiB in the first half, ${second} MiB in the second, ${Math.max(...samples)} MiB at most`,
);
const failures = [
  ...(unanswered > 0 ? [`${unanswered} requests were not answered`] : []),
  ...unexpected,
  ...(second > first * (1 + WAVES) ? ["the memory grows"] : []),
];
for (const failure of failures) console.error(`FAILED: ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;
