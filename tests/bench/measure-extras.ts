import type { Build } from "./build-worker.ts";
import { type Looks, listPaths } from "./looks.ts";
import { withProcess, withWatchedProcess } from "./measured-process.ts";
import { median, type Summary, summarise } from "./statistics.ts";

/*
 * What only our worker is measured for.
 */

/**
 * CPU of the largest pictures, over different cards, in a worker that has drawn
 * some. `emptyCost` is what a request to an empty worker costs, in milliseconds.
 */
export function measureStories(build: Build, looks: Looks, emptyCost: number): Promise<Summary> {
  const stories = listPaths({ ...looks, sizes: ["story"] }, 2);
  return withProcess(build, {}, async ({ measure, send }) => {
    await send(take(stories, 20));
    const times: number[] = [];
    for (const path of take(stories, 30)) times.push((await measure(path)).cpu);
    return summarise(times, emptyCost);
  });
}

/** What the isolate held at most over 500 drawings of every card in every look, each fifth at 2×, in MiB. */
export function measureMemory(build: Build, looks: Looks): Promise<number> {
  const [small, large] = [listPaths(looks, 1), listPaths(looks, 2)];
  // Steps through the list so that sizes and themes come mixed.
  const mixed = Array.from({ length: 500 }, (_, index) => {
    const paths = index % 5 === 4 ? large : small;
    return paths[(index * 7) % paths.length] ?? "/";
  });
  return withWatchedProcess(build, ({ peakOf }) => peakOf(mixed));
}

/** Cards a second, one after the other and all at once, and the MiB that the isolate held at most meanwhile. */
export interface Throughput {
  cards: number;
  oneByOne: number;
  atOnce: number;
  memory: number;
}

export async function measureThroughput(build: Build, looks: Looks): Promise<Throughput> {
  const paths = take(listPaths(looks), 50);
  const rates = await withProcess(build, {}, async ({ send, sendAtOnce }) => {
    // Draws everything once in both ways, so that both are measured warm.
    await send(paths);
    await sendAtOnce(paths);
    const oneByOne: number[] = [];
    const atOnce: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      oneByOne.push(await timeOf(() => send(paths)));
      atOnce.push(await timeOf(() => sendAtOnce(paths)));
    }
    const perSecond = (times: number[]) => (paths.length / median(times)) * 1000;
    return { oneByOne: perSecond(oneByOne), atOnce: perSecond(atOnce) };
  });
  const memory = await withWatchedProcess(build, async ({ peakAtOnce }) => {
    const peaks: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) peaks.push(await peakAtOnce(paths));
    return Math.max(...peaks);
  });
  return { cards: paths.length, ...rates, memory };
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** That many different paths of a list, spread over all of it. */
function take(paths: readonly string[], count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => paths[Math.floor((index * paths.length) / count)] ?? "/",
  );
}
