import { existsSync } from "node:fs";

/*
 * What stops this repository from running at all, in one line. In JavaScript as
 * old versions of Node know it, so that they say it, and do not fail with an
 * error about syntax, packages or TypeScript.
 */

/** The oldest Node that the command line runs on, as package.json has it: `util.styleText` came with it. */
const OLDEST = [20, 12];

/** The line for somebody whose Node is too old, or `undefined`. `version` is as in "v18.20.8". */
export function oldNode(version) {
  const [major, minor] = version.slice(1).split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return undefined;
  return `factcard needs Node ${OLDEST.join(".")} or newer, and this is ${version}. Get one from https://nodejs.org, then run: npm ci`;
}

/** The line for somebody who has no `file` yet, which `npm ci` makes, or `undefined`. */
export function notInstalled(file) {
  return existsSync(file) ? undefined : "factcard is not set up here yet. First run: npm ci";
}
