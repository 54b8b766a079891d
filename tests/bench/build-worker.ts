import { readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { unstable_readConfig } from "wrangler";
import { PEERS } from "./install-peers.ts";
import { run } from "./processes.ts";

const ROOT = join(import.meta.dirname, "../..");

/** Its program itself: what `wrangler` in the path starts is a parent that dies without it. */
const WRANGLER = createRequire(import.meta.url).resolve("wrangler");

const OUR_CONFIG = join(ROOT, "wrangler.toml");
const PEERS_CONFIG = join(PEERS, "peers.toml");

/** Where everything goes that the benchmark makes. */
export const DIST = join(ROOT, "dist/bench");

interface Settings {
  compatibility_date?: string;
  compatibility_flags: string[];
  vars: Record<string, unknown>;
}

/** The real Worker's settings; the peers run under the same date and flags. */
export const SETTINGS: Settings = unstable_readConfig({ config: OUR_CONFIG });

/** A worker as wrangler would upload it. */
export interface Build {
  folder: string;
  /** The module that has the handler. */
  main: string;
  /** All modules, `main` among them, by their file names in the folder. */
  modules: string[];
  /** Size of the upload, compressed. */
  gzipKiB: number;
}

/** Builds an entry: ours with exactly the settings of the real Worker, a peer's with the same date and flags. */
export function buildWorker(entry: string, ours: boolean): Promise<Build> {
  if (ours) return build(entry, join(import.meta.dirname, "workers"), ["--config", OUR_CONFIG]);
  const date = ["--compatibility-date", SETTINGS.compatibility_date ?? ""];
  const flags = SETTINGS.compatibility_flags.flatMap((flag) => ["--compatibility-flags", flag]);
  return build(entry, PEERS, ["--config", PEERS_CONFIG, ...date, ...flags]);
}

async function build(entry: string, source: string, settings: string[]): Promise<Build> {
  const folder = join(DIST, "workers", entry);
  rmSync(folder, { recursive: true, force: true });
  const file = join(source, `${entry}.ts`);
  const deploy = [WRANGLER, "deploy", file, "--dry-run", "--outdir", folder];
  const output = await run(process.execPath, [...deploy, ...settings], {
    cwd: ROOT,
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", NO_COLOR: "1" },
  });
  const [, size] = /Total Upload: .* gzip: ([\d.]+) KiB/.exec(output) ?? [];
  if (size === undefined) throw new Error(`wrangler no longer tells the upload's size:\n${output}`);
  const modules = readdirSync(folder).filter((file) => !/\.(?:map|md)$/.test(file));
  return { folder, main: `${entry}.js`, modules, gzipKiB: Number(size) };
}
