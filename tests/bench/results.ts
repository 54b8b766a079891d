import type { Figures } from "./measure-card.ts";
import type { Throughput } from "./measure-extras.ts";
import type { Summary } from "./statistics.ts";
import type { WorkerName } from "./workers.ts";

/** Everything that a run has measured; what was left out is missing. */
export interface Results {
  workers: Partial<Record<WorkerName, WorkerResult>>;
  /** Milliseconds of CPU for a story at 2×. */
  stories?: Summary;
  /** MiB that the isolate held at most during the mixed drawings. */
  memory?: number;
  throughput?: Throughput;
}

export interface WorkerResult {
  title: string;
  gzipKiB: number;
  figures: Figures;
}

/** The median of a figure, at the best of the workers that were measured: of Takumi's two, the better counts. */
export function bestOf(
  { workers }: Results,
  names: readonly WorkerName[],
  figure: (figures: Figures) => number,
): number | undefined {
  const values = names.flatMap((name) => workers[name]?.figures ?? []).map(figure);
  return values.length > 0 ? Math.min(...values) : undefined;
}

export const TAKUMI: readonly WorkerName[] = ["takumi-js", "takumi-wasm"];
