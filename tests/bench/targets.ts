import type { Figures } from "./measure-card.ts";
import { bestOf, type Results, TAKUMI } from "./results.ts";
import type { WorkerName } from "./workers.ts";

/** What Factcard promises of its speed, and how to read it from the results. */
export interface Target {
  promise: string;
  /** Undefined where the run has not measured it. */
  measured(results: Results): number | undefined;
  /** The measured value must be so large at most. */
  most: number;
  unit: string;
}

const warm = ({ warm }: Figures) => warm.median;
const first = ({ first }: Figures) => first.median;
const bytes = ({ bytes }: Figures) => bytes;

export const TARGETS: readonly Target[] = [
  {
    promise: "warm CPU, of Takumi's",
    measured: ratio("factcard", TAKUMI, warm),
    most: 0.5,
    unit: "×",
  },
  {
    promise: "warm CPU, of satori's with resvg",
    measured: ratio("factcard", ["plain"], warm),
    most: 0.15,
    unit: "×",
  },
  {
    promise: "first request's CPU, of Takumi's",
    measured: ratio("factcard", TAKUMI, first),
    most: 0.15,
    unit: "×",
  },
  {
    promise: "first request's CPU with `WARM_UP` off, of Takumi's",
    measured: ratio("factcard-cold", TAKUMI, first),
    most: 0.8,
    unit: "×",
  },
  {
    promise: "bytes of the picture, of Takumi's",
    measured: ratio("factcard", TAKUMI, bytes),
    most: 1,
    unit: "×",
  },
  {
    promise: "CPU for a story at 2×",
    measured: ({ stories }) => stories?.median,
    most: 25,
    unit: "ms",
  },
  {
    promise: "time for 50 cards asked for at once, of the time one by one",
    measured: ({ throughput }) => throughput && throughput.oneByOne / throughput.atOnce,
    // A rate within 10 % of the other.
    most: 1 / 0.9,
    unit: "×",
  },
  {
    promise: "the isolate's memory, 50 cards asked for at once",
    measured: ({ throughput }) => throughput?.memory,
    most: 128,
    unit: "MiB",
  },
  {
    promise: "the isolate's memory, 500 mixed drawings",
    measured: ({ memory }) => memory,
    most: 64,
    unit: "MiB",
  },
];

function ratio(ours: WorkerName, theirs: readonly WorkerName[], figure: (figures: Figures) => number) {
  return (results: Results) => {
    const [mine, best] = [bestOf(results, [ours], figure), bestOf(results, theirs, figure)];
    return mine !== undefined && best !== undefined ? mine / best : undefined;
  };
}
