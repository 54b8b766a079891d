import type { Arguments } from "./arguments.ts";
import { type Builds, needBuild } from "./build-all.ts";
import { readLooks } from "./looks.ts";
import { measureRound, type Round, summariseRounds } from "./measure-card.ts";
import { measureMemory, measureStories, measureThroughput } from "./measure-extras.ts";
import type { Results } from "./results.ts";
import { summarise } from "./statistics.ts";
import { EMPTY, WORKERS, type WorkerName } from "./workers.ts";

/** Measures everything that the command line asks for. */
export async function measureAll(
  builds: Builds,
  options: Arguments,
  report: (line: string) => void,
): Promise<Results> {
  const empty: Round[] = [];
  const rounds = new Map<WorkerName, Round[]>(options.workers.map((name) => [name, []]));
  for (let round = 1; round <= options.rounds; round += 1) {
    report(`round ${round} of ${options.rounds}`);
    // One process after the other, in turn: what disturbs the machine disturbs all.
    empty.push(await measureRound(needBuild(builds, EMPTY.entry), EMPTY.variables));
    for (const [name, done] of rounds) {
      const { entry, variables } = WORKERS[name];
      report(`  ${name}`);
      done.push(await measureRound(needBuild(builds, entry), variables));
    }
  }
  const workers: Results["workers"] = {};
  for (const [name, done] of rounds) {
    const { title, entry } = WORKERS[name];
    const { gzipKiB } = needBuild(builds, entry);
    workers[name] = { title, gzipKiB, figures: summariseRounds(done, empty) };
  }
  return { workers, ...(await measureExtras(builds, options, costOf(empty), report)) };
}

async function measureExtras(
  builds: Builds,
  { extras }: Arguments,
  emptyCost: number,
  report: (line: string) => void,
): Promise<Partial<Results>> {
  const results: Partial<Results> = {};
  if (extras.length === 0) return results;
  const ours = needBuild(builds, WORKERS.factcard.entry);
  const looks = await readLooks(ours);
  if (extras.includes("stories")) {
    report("stories at 2×");
    results.stories = await measureStories(ours, looks, emptyCost);
  }
  if (extras.includes("throughput")) {
    report("many cards at once");
    results.throughput = await measureThroughput(ours, looks);
  }
  if (extras.includes("memory")) {
    report("memory of many drawings");
    results.memory = await measureMemory(ours, looks);
  }
  return results;
}

/** Milliseconds of CPU that a request to an empty worker costs. */
function costOf(empty: readonly Round[]): number {
  return summarise(empty.flatMap(({ warm }) => warm.map(({ cpu }) => cpu))).median;
}
