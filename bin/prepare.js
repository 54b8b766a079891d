import { notInstalled } from "./what-is-missing.js";

// Bundles the command line at the end of `npm ci`. `npx` runs this as well where nothing is installed, and would
// stop without a word if it failed; so there it does nothing, and bin/factcard.js says what is missing.
const isMissing = notInstalled(new URL("../node_modules/node/package.json", import.meta.url));
if (!isMissing) import("../src/build/command-line.ts");
