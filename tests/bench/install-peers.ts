import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./processes.ts";

export const PEERS = join(import.meta.dirname, "peers");
const LOCK = join(PEERS, "package-lock.json");
/** A copy of the lock file that the installed packages came from. */
const INSTALLED_LOCK = join(PEERS, "node_modules/.installed-from.json");

/** Installs the libraries to measure against, unless exactly they are there. Their install scripts do not run. */
export async function installPeers(report: (line: string) => void): Promise<void> {
  if (existsSync(INSTALLED_LOCK) && readFileSync(INSTALLED_LOCK).equals(readFileSync(LOCK))) return;
  report("installing the peers from npm");
  await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: PEERS });
  copyFileSync(LOCK, INSTALLED_LOCK);
}

/** A peer's name with its exact version, as installed from the lock file. */
export function nameWithVersion(packageName: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(PEERS, "package.json"), "utf8"));
  return `${packageName} ${dependencies[packageName]}`;
}
