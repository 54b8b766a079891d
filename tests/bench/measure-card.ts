import type { Build } from "./build-worker.ts";
import { withProcess } from "./measured-process.ts";
import { type Summary, summarise } from "./statistics.ts";
import type { Variables } from "./workerd.ts";

/** Requests before a worker counts as warm, and measured ones after them, in each round. */
const WARM_UP = 50;
const WARM = 50;

/** What one process measured, from its start until it was warm. Times are milliseconds, memory MiB. */
export interface Round {
  startup: number;
  first: { cpu: number; wall: number };
  fifth: number;
  warm: { cpu: number; wall: number }[];
  /** The picture. */
  picture: Uint8Array;
  peakMemory: number;
}

/** Draws the card again and again in a fresh process. */
export function measureRound(build: Build, variables: Variables): Promise<Round> {
  return withProcess(build, variables, async ({ startup, measure, send, peakMemory }) => {
    const first = await measure("/");
    await send(["/", "/", "/"]);
    const fifth = await measure("/");
    await send(Array(WARM_UP - 5).fill("/"));
    const warm: Round["warm"] = [];
    for (let request = 0; request < WARM; request += 1) {
      const { cpu, wall } = await measure("/");
      warm.push({ cpu, wall });
    }
    const { cpu, wall, body } = first;
    return {
      startup,
      first: { cpu, wall },
      fifth: fifth.cpu,
      warm,
      picture: body,
      peakMemory: peakMemory(),
    };
  });
}

/** A worker's figures over all rounds. CPU times are beyond those of the empty worker. */
export interface Figures {
  startup: Summary;
  first: Summary;
  firstWall: Summary;
  fifth: Summary;
  warm: Summary;
  warmWall: Summary;
  bytes: number;
  peakMemory: Summary;
}

export function summariseRounds(rounds: readonly Round[], empty: readonly Round[]): Figures {
  const beyondEmpty = (figure: (round: Round) => number | number[]) =>
    summarise(rounds.flatMap(figure), summarise(empty.flatMap(figure)).median);
  return {
    startup: beyondEmpty((round) => round.startup),
    first: beyondEmpty((round) => round.first.cpu),
    firstWall: summarise(rounds.map((round) => round.first.wall)),
    fifth: beyondEmpty((round) => round.fifth),
    warm: beyondEmpty((round) => round.warm.map(({ cpu }) => cpu)),
    warmWall: summarise(rounds.flatMap((round) => round.warm.map(({ wall }) => wall))),
    bytes: Math.max(...rounds.map((round) => round.picture.length)),
    peakMemory: summarise(rounds.map((round) => round.peakMemory)),
  };
}
