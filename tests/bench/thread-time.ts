import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** CPU time of each thread of a process since it started, by thread ID, in milliseconds. */
export type ThreadTimes = Map<number, number>;

/** Waits at most so many milliseconds for a process to come to rest. */
const LONGEST_WAIT = 30;

/**
 * CPU times once the process rests: behind an answer come the freeing of its
 * memory and V8's compiling, and the kernel counts a thread exactly when it sleeps.
 */
export async function readRestingTimes(pid: number): Promise<ThreadTimes> {
  let before = readThreadTimes(pid);
  for (let waited = 0; waited < LONGEST_WAIT; waited += 1) {
    await wait(1);
    const now = readThreadTimes(pid);
    if (total(now) === total(before)) return now;
    before = now;
  }
  return before;
}

/** The thread that runs the isolate: the one that has worked most. The others compile and collect garbage. */
export function busiestThread(times: ThreadTimes): number {
  const [busiest] = [...times].sort(([, one], [, other]) => other - one);
  if (!busiest) throw new Error("a process without threads has nothing to measure");
  return busiest[0];
}

/** The most memory that a process has ever had in RAM, in MiB. */
export function readPeakMemory(pid: number): number {
  const [, kib] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kib) / 1024;
}

/** @see https://docs.kernel.org/scheduler/sched-stats.html */
function readThreadTimes(pid: number): ThreadTimes {
  const times: ThreadTimes = new Map();
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    try {
      const [nanoseconds] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ");
      times.set(Number(thread), Number(nanoseconds) / 1e6);
    } catch {
      // The thread has ended since it was listed.
    }
  }
  return times;
}

function total(times: ThreadTimes): number {
  return times.values().reduce((sum, time) => sum + time, 0);
}
