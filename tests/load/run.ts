import { median } from "../bench/statistics.ts";
import { startWorkerd } from "../bench/workerd.ts";
import { buildForLoad } from "./build.ts";
import { loadWorker } from "./load-worker.ts";
import { memoryOf } from "./memory.ts";

/*
 * `npm run load`: two minutes of everything that the Worker answers, in real
 * workerd with the heap that Cloudflare gives an isolate. Fails for any answer
 * that should be another, and where the Worker uses more memory in the second
 * minute than in the first.
 */

const SECONDS = Number(process.argv[2] ?? 120);

/** MiB: https://developers.cloudflare.com/workers/platform/limits/#memory */
const HEAP = 128;

/** Part by which memory may differ between two minutes without growing: it goes up and down by as much in one. */
const WAVES = 0.1;

const worker = await startWorkerd(buildForLoad(), {}, false, HEAP);
const samples: number[] = [];
const sampling = setInterval(() => samples.push(memoryOf(worker.pid)), 1000);
const result = await loadWorker(worker.url, SECONDS);
clearInterval(sampling);
await worker.stop();

const half = Math.floor(samples.length / 2);
const [first, second] = [median(samples.slice(0, half)), median(samples.slice(half))];
const { requests, unanswered, unexpected } = result;
console.log(`${requests} requests in ${SECONDS} s, ${Math.round(requests / SECONDS)} a second`);
console.log(`half of them answered in ${result.median} ms, 99 in 100 in ${result.slowest} ms`);
console.log(`memory every ten seconds, in MiB: ${samples.filter((_, index) => index % 10 === 9).join(" ")}`);
console.log(
  `memory ${first} MiB in the first half, ${second} MiB in the second, ${Math.max(...samples)} MiB at most`,
);
const failures = [
  ...(unanswered > 0 ? [`${unanswered} requests were not answered`] : []),
  ...unexpected,
  ...(second > first * (1 + WAVES) ? ["the memory grows"] : []),
];
for (const failure of failures) console.error(`FAILED: ${failure}`);
// Sockets of clients that were cut off keep the process.
process.exit(failures.length === 0 ? 0 : 1);
