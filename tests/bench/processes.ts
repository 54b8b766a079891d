import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";

/** Every process of ours that still runs. */
const running = new Set<ChildProcess>();

/*
 * Whatever ends the benchmark ends them too. `exit` comes after a failure as
 * well; Ctrl-C and `kill` must be turned into an exit first.
 */
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const) {
  process.on(signal, () => process.exit(code));
}

/** Starts a process that does not outlive this one. */
export function start(command: string, args: string[], options: SpawnOptions): ChildProcess {
  const child = spawn(command, args, options);
  running.add(child);
  child.on("exit", () => running.delete(child));
  child.on("error", () => running.delete(child));
  return child;
}

/** Runs a command to its end and returns what it printed. Throws with that when it fails. */
export function run(command: string, args: string[], options: SpawnOptions): Promise<string> {
  const child = start(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout?.on("data", (text) => (output += text));
  child.stderr?.on("data", (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(" ")} failed:\n${output}`));
    });
  });
}
