import { parseArgs } from "node:util";
import { WORKER_NAMES, type WorkerName } from "./workers.ts";

export const EXTRA_NAMES = ["stories", "memory", "throughput"] as const;
export type ExtraName = (typeof EXTRA_NAMES)[number];

export const HELP = `Measures Factcard beside other libraries that draw cards in Workers.

  --rounds N     fresh processes for each worker (5)
  --only A,B     only these: ${WORKER_NAMES.join(", ")};
                 ${EXTRA_NAMES.join(", ")}
  --write        writes the tables into README.md
  --help         this text

Needs Linux. A full run takes some minutes, and a quiet machine.`;

export interface Arguments {
  help: boolean;
  rounds: number;
  write: boolean;
  workers: WorkerName[];
  extras: ExtraName[];
}

/** Reads the command line. Throws for what makes no sense, and says what does. */
export function readArguments(args: string[]): Arguments {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: "boolean", default: false },
      rounds: { type: "string", default: "5" },
      only: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds takes a whole number from 1");
  const only = values.only?.split(",");
  if (only && values.write) throw new Error("--write needs all workers, so --only cannot go with it");
  const known: string[] = [...WORKER_NAMES, ...EXTRA_NAMES];
  const unknown = only?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`--only knows no '${unknown}', but ${known.join(", ")}`);
  const wanted = (name: string) => !only || only.includes(name);
  return {
    help: values.help,
    rounds,
    write: values.write,
    workers: WORKER_NAMES.filter(wanted),
    extras: EXTRA_NAMES.filter(wanted),
  };
}
