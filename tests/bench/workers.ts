import { nameWithVersion } from "./install-peers.ts";
import type { Variables } from "./workerd.ts";

/** A worker to measure. A new one is a row here and a file in `peers/`. */
export interface WorkerUnderTest {
  /** What the table calls it. */
  title: string;
  /** Its file, in `workers/` if it is ours, else in `peers/`. */
  entry: string;
  ours: boolean;
  variables: Variables;
}

export const EMPTY: WorkerUnderTest = { title: "an empty worker", entry: "empty", ours: true, variables: {} };

export const WORKERS = {
  factcard: { title: "**Factcard**", entry: "factcard", ours: true, variables: {} },
  "factcard-cold": {
    title: "**Factcard**, `WARM_UP` off",
    entry: "factcard",
    ours: true,
    variables: { WARM_UP: "off" },
  },
  "takumi-js": peer("takumi-js", "takumi-js"),
  "takumi-wasm": peer("takumi-wasm", "@takumi-rs/wasm"),
  plain: peer("plain", "satori", "@resvg/resvg-wasm"),
  "cf-wasm-og": peer("cf-wasm-og", "@cf-wasm/og"),
  "workers-og": peer("workers-og", "workers-og"),
} satisfies Record<string, WorkerUnderTest>;

export type WorkerName = keyof typeof WORKERS;
export const WORKER_NAMES = Object.keys(WORKERS) as WorkerName[];

function peer(entry: string, ...packages: string[]): WorkerUnderTest {
  return { title: packages.map(nameWithVersion).join(" + "), entry, ours: false, variables: {} };
}
