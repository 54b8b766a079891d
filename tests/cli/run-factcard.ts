import {
  type ChildProcessWithoutNullStreams,
  type SpawnOptionsWithoutStdio,
  spawn,
} from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/** The bundle that `npm run cli` and the installed `factcard` run. */
export const FACTCARD = join(import.meta.dirname, "../../dist/cli/factcard.js");

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface RunOptions extends Pick<SpawnOptionsWithoutStdio, "cwd" | "uid" | "gid"> {
  env?: Record<string, string>;
  /** What stands on standard input. */
  input?: string;
}

/** Starts the real process, with none of the settings of whoever runs the tests. */
export function start(
  args: readonly string[],
  { env = {}, cwd, uid, gid }: RunOptions = {},
): ChildProcessWithoutNullStreams {
  const clean: Record<string, string> = { PATH: process.env.PATH ?? "", ...env };
  // The Worker's own variables are typed as always there.
  return spawn(process.execPath, [FACTCARD, ...args], { cwd, uid, gid, env: clean as NodeJS.ProcessEnv });
}

/** Runs `factcard` to its end. */
export async function runFactcard(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = start(args, options);
  // A command that does not read it closes it.
  child.stdin.on("error", () => {}).end(options.input ?? "");
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code: child.exitCode, stdout, stderr };
}
