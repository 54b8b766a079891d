import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { type Build, SETTINGS } from "./build-worker.ts";
import { start } from "./processes.ts";

/** The workerd that wrangler itself runs. */
const WORKERD: string = createRequire(createRequire(import.meta.url).resolve("wrangler"))("workerd").default;

/** How workerd takes a module, by its ending. */
const MODULE_KINDS: Record<string, string> = {
  ".js": "esModule",
  ".wasm": "wasm",
  ".woff": "data",
  ".ttf": "data",
  ".bin": "data",
};

/** A worker in a process of its own. */
export interface RunningWorker {
  url: string;
  pid: number;
  /** Where the isolate can be asked about, if it was started so. */
  inspector?: string;
  stop(): Promise<void>;
}

/**
 * The most that a watched isolate's heap may hold, in MiB; it ends when it needs
 * more. Without a limit V8 lets garbage lie until there is far more of it than
 * anything else, and what is measured is V8's patience.
 */
export const HEAP_LIMIT = 36;

export type Variables = Record<string, string>;

/**
 * Starts a worker in workerd, on a free port and without network. Resolves when
 * it listens. `inspected`: with V8's inspector and `HEAP_LIMIT`. `heap`: the
 * most that its isolate's heap may hold, in MiB; absent: no limit.
 */
export async function startWorkerd(
  build: Build,
  variables: Variables = {},
  inspected = false,
  heap = inspected ? HEAP_LIMIT : undefined,
): Promise<RunningWorker> {
  const config = join(build.folder, "workerd.capnp");
  writeFileSync(config, writeConfig(build, variables, heap === undefined ? [] : [`--max-heap-size=${heap}`]));
  const inspecting = inspected ? ["--inspector-addr=127.0.0.1:0"] : [];
  // The fourth channel is where workerd tells its ports.
  const child = start(WORKERD, ["serve", config, "--control-fd=3", ...inspecting], {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  let said = "";
  const hear = (text: string) => {
    said = `${said}${text}`.slice(-4000);
  };
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  const ports = await new Promise<{ port: number; inspector: number }>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", () => reject(new Error(`workerd ended while it started ${build.main}:\n${said}`)));
    const told = { port: 0, inspector: 0 };
    createInterface(child.stdio[3] as Readable).on("line", (line) => {
      const message = JSON.parse(line);
      if (message.event === "listen") told.port = message.port;
      if (message.event === "listen-inspector") told.inspector = message.port;
      if (told.port && (told.inspector || !inspected)) resolve(told);
    });
  });
  return {
    url: `http://127.0.0.1:${ports.port}`,
    pid: child.pid ?? 0,
    ...(inspected ? { inspector: `http://127.0.0.1:${ports.inspector}` } : {}),
    stop: () => {
      child.kill("SIGKILL");
      return ended;
    },
  };
}

/** @see https://github.com/cloudflare/workerd/blob/main/src/workerd/server/workerd.capnp */
function writeConfig({ main, modules }: Build, variables: Variables, v8Flags: readonly string[]): string {
  // The first module is the one with the handler.
  const inOrder = [main, ...modules.filter((file) => file !== main && file !== "workerd.capnp")];
  const all = { ...SETTINGS.vars, ...variables };
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  v8Flags = [${v8Flags.map(text).join(", ")}],
  services = [
    (name = "worker", worker = (
      modules = [${inOrder.map(writeModule).join(", ")}],
      bindings = [${Object.entries(all).map(writeVariable).join(", ")}],
      compatibilityDate = ${text(SETTINGS.compatibility_date ?? "")},
      compatibilityFlags = [${SETTINGS.compatibility_flags.map(text).join(", ")}],
    )),
    (name = "internet", network = (allow = [])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")],
);
`;
}

function writeModule(file: string): string {
  const kind = MODULE_KINDS[extname(file)];
  if (!kind) throw new Error(`the benchmark knows no kind of module for ${file}: name one in workerd.ts`);
  return `(name = ${text(file)}, ${kind} = embed ${text(file)})`;
}

function writeVariable([name, value]: [string, unknown]): string {
  return `(name = ${text(name)}, text = ${text(String(value))})`;
}

/** Cap'n Proto escapes its strings as JSON does, for the plain characters that come here. */
function text(value: string): string {
  return JSON.stringify(value);
}
