import { type Build, buildWorker } from "./build-worker.ts";
import { checkPicture, drawOnce } from "./check-pictures.ts";
import { makeCard } from "./make-card.ts";
import { EMPTY, WORKERS, type WorkerName } from "./workers.ts";

/** A build by its worker's entry. */
export type Builds = Map<string, Build>;

/** Builds the workers, each entry once, and checks that all draw the same card. */
export async function buildAll(
  names: readonly WorkerName[],
  report: (line: string) => void,
): Promise<Builds> {
  report("laying the card out for the peers");
  await makeCard(await buildWorker("tree", true));
  const builds: Builds = new Map();
  builds.set(EMPTY.entry, await buildWorker(EMPTY.entry, EMPTY.ours));
  // Ours is always among them: it says what the card looks like.
  const { entry } = WORKERS.factcard;
  report(`building ${entry}`);
  const ours = await buildWorker(entry, true);
  builds.set(entry, ours);
  const picture = await drawOnce(ours);
  for (const { entry, ours } of names.map((name) => WORKERS[name])) {
    if (builds.has(entry)) continue;
    report(`building ${entry}`);
    const build = await buildWorker(entry, ours);
    checkPicture(await drawOnce(build), picture);
    builds.set(entry, build);
  }
  return builds;
}

export function needBuild(builds: Builds, entry: string): Build {
  const build = builds.get(entry);
  if (!build) throw new Error(`the worker '${entry}' was not built`);
  return build;
}
