import { ask } from "./ask.ts";
import type { Build } from "./build-worker.ts";
import { watchMemory } from "./isolate-memory.ts";
import { busiestThread, readPeakMemory, readRestingTimes } from "./thread-time.ts";
import { startWorkerd, type Variables } from "./workerd.ts";

/** A request: milliseconds of the isolate's thread, milliseconds until the answer was whole, and the answer. */
export interface MeasuredRequest {
  cpu: number;
  wall: number;
  body: Uint8Array;
}

/** A worker in a process of its own, whose requests are measured one by one. */
export interface MeasuredProcess {
  /** CPU time from the start of the process until it had answered a request that draws nothing. */
  startup: number;
  measure(path: string): Promise<MeasuredRequest>;
  /** Sends requests one after the other, for their effect alone. */
  send(paths: Iterable<string>): Promise<void>;
  /** Sends all requests at once. */
  sendAtOnce(paths: readonly string[]): Promise<void>;
  /** The most memory that the process has had so far, in MiB. */
  peakMemory(): number;
}

/** Starts a worker, hands it to `use`, and ends it. */
export async function withProcess<T>(
  build: Build,
  variables: Variables,
  use: (process: MeasuredProcess) => Promise<T>,
): Promise<T> {
  const { url, pid, stop } = await startWorkerd(build, variables);
  try {
    await ask(`${url}/ready`);
    const started = await readRestingTimes(pid);
    const thread = busiestThread(started);
    const cpuTime = async () => (await readRestingTimes(pid)).get(thread) ?? 0;
    return await use({
      startup: started.get(thread) ?? 0,
      async measure(path) {
        const before = await cpuTime();
        const { body, wall } = await ask(url + path);
        return { cpu: (await cpuTime()) - before, wall, body };
      },
      async send(paths) {
        for (const path of paths) await ask(url + path);
      },
      async sendAtOnce(paths) {
        await Promise.all(paths.map((path) => ask(url + path)));
      },
      peakMemory: () => readPeakMemory(pid),
    });
  } finally {
    await stop();
  }
}

/** A worker whose isolate is watched: sends requests, and tells the most that the isolate held meanwhile, in MiB. */
export interface WatchedProcess {
  /** One request after the other. */
  peakOf(paths: readonly string[]): Promise<number>;
  /** All at once. */
  peakAtOnce(paths: readonly string[]): Promise<number>;
}

/** Starts a worker with V8's inspector, hands it to `use`, and ends it. */
export async function withWatchedProcess<T>(
  build: Build,
  use: (process: WatchedProcess) => Promise<T>,
): Promise<T> {
  const { url, inspector = "", stop } = await startWorkerd(build, {}, true);
  try {
    await ask(`${url}/ready`);
    const memory = await watchMemory(inspector);
    const peaks = await use({
      peakOf: (paths) =>
        memory.peakWhile(async () => {
          for (const path of paths) await ask(url + path);
        }),
      peakAtOnce: (paths) =>
        memory.peakWhile(async () => {
          await Promise.all(paths.map((path) => ask(url + path)));
        }),
    });
    memory.close();
    return peaks;
  } finally {
    await stop();
  }
}
