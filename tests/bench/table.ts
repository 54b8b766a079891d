import { createRequire } from "node:module";
import { cpus } from "node:os";
import { bestOf, type Results, TAKUMI, type WorkerResult } from "./results.ts";
import type { Summary } from "./statistics.ts";
import { TARGETS, type Target } from "./targets.ts";
import { HEAP_LIMIT } from "./workerd.ts";

/** The results in Markdown, as the README shows them. */
export function writeTables(results: Results, rounds: number): string {
  return [describeRun(rounds), workersTable(results), extrasLine(results), targetsTable(results)]
    .filter((part) => part !== "")
    .join("\n\n");
}

function describeRun(rounds: number): string {
  const { version } = createRequire(createRequire(import.meta.url).resolve("wrangler"))(
    "workerd/package.json",
  );
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? "unknown CPU"}`;
  return `Medians, with minima in brackets, of ${rounds} fresh processes each in workerd ${version} on ${machine}; milliseconds of CPU are those of the isolate's thread, an empty worker's subtracted. Of Takumi's two the better counts.`;
}

function workersTable(results: Results): string {
  const rows = Object.values(results.workers);
  if (rows.length === 0) return "";
  const bestWarm = bestOf(results, TAKUMI, ({ warm }) => warm.median);
  const plainWarm = bestOf(results, ["plain"], ({ warm }) => warm.median);
  const bestFirst = bestOf(results, TAKUMI, ({ first }) => first.median);
  const columns: [title: string, cell: (row: WorkerResult) => string][] = [
    ["Worker", ({ title }) => title],
    ["Warm CPU, ms", ({ figures }) => both(figures.warm)],
    ["× Takumi", ({ figures }) => times(figures.warm.median, bestWarm)],
    ["× plain", ({ figures }) => times(figures.warm.median, plainWarm)],
    ["First CPU, ms", ({ figures }) => both(figures.first)],
    ["× Takumi", ({ figures }) => times(figures.first.median, bestFirst)],
    ["5th CPU, ms", ({ figures }) => both(figures.fifth)],
    ["Startup CPU, ms", ({ figures }) => both(figures.startup)],
    ["First wall, ms", ({ figures }) => both(figures.firstWall)],
    ["Warm wall, ms", ({ figures }) => both(figures.warmWall)],
    ["PNG, bytes", ({ figures }) => figures.bytes.toLocaleString("en")],
    ["Peak RSS, MiB", ({ figures }) => number(figures.peakMemory.median)],
    ["Upload gzip, KiB", ({ gzipKiB }) => number(gzipKiB)],
  ];
  return table(
    columns.map(([title]) => title),
    rows.map((row) => columns.map(([, cell]) => cell(row))),
  );
}

function extrasLine({ stories, throughput, memory }: Results): string {
  return [
    stories && `A story at 2× takes ${both(stories)} ms of CPU.`,
    throughput &&
      `${throughput.cards} different pictures: ${number(throughput.oneByOne)} a second one by one, ${number(throughput.atOnce)} asked for at once, when the isolate holds ${number(throughput.memory)} MiB at most.`,
    memory !== undefined &&
      `During 500 mixed drawings it holds ${number(memory)} MiB at most: V8's heap in use, not yet collected objects included, and all buffers outside of it, where the heap may not grow beyond ${HEAP_LIMIT} MiB.`,
  ]
    .filter((line) => line)
    .join(" ");
}

function targetsTable(results: Results): string {
  return table(
    ["Promise", "At most", "Measured", ""],
    TARGETS.map((target) => {
      const measured = target.measured(results);
      return [target.promise, value(target.most, target), ...verdict(measured, target)];
    }),
  );
}

function verdict(measured: number | undefined, target: Target): [measured: string, verdict: string] {
  if (measured === undefined) return ["–", "not measured"];
  return [value(measured, target, 3), measured <= target.most ? "met" : "**not met**"];
}

/** A measured ratio has a digit more than a promised one, so that one just beyond it does not look like it. */
function value(amount: number, { unit }: Target, digits = 2): string {
  return unit === "×" ? `${amount.toFixed(digits)} ${unit}` : `${number(amount)} ${unit}`;
}

function both({ median, min }: Summary): string {
  return `${number(median)} (${number(min)})`;
}

function times(amount: number, of: number | undefined): string {
  return of === undefined ? "–" : (amount / of).toFixed(2);
}

/** Two digits tell enough of a small number, and all of a large one's are wanted. */
function number(amount: number): string {
  return amount < 9.95 ? amount.toFixed(1) : Math.round(amount).toLocaleString("en");
}

function table(titles: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  const rule = titles.map((_, column) => (column === 0 ? "---" : "--:"));
  return [line(titles), line(rule), ...rows.map(line)].join("\n");
}
