import { notInstalled, oldNode } from "./what-is-missing.js";

// Runs before npm's scripts. The packages bring a Node of their own, which then is the one that runs this.
const missing =
  oldNode(process.version) || notInstalled(new URL("../node_modules/node/package.json", import.meta.url));
if (missing) {
  console.error(missing);
  process.exitCode = 1;
}
