import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { unstable_readConfig } from "wrangler";
import * as brand from "../brand/brand.ts";
import { checkBrand } from "../brand/check-brand.ts";
import { deploy, type Ended } from "./deployment.ts";
import { withoutLimits } from "./without-limits.ts";

/*
 * `npm run deploy`: checks, makes the tables, deploys, tests. With `-- --check`
 * it stops behind the checks.
 */

const ROOT = join(import.meta.dirname, "../..");
const CONFIG = join(ROOT, "wrangler.toml");
/** Beside the other, as its paths are read from there. */
const FREE_CONFIG = join(ROOT, "wrangler.free.toml");

const require = createRequire(import.meta.url);
const WRANGLER = require.resolve("wrangler");
const VITEST = join(dirname(require.resolve("vitest/package.json")), "vitest.mjs");

/** Runs a program of this project; shows what it writes as it comes where `isShown`. */
function run(program: string, args: readonly string[], isShown: boolean, env = process.env): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk;
      if (isShown) process.stdout.write(chunk);
    });
  }
  return new Promise((resolve) => child.on("close", (code) => resolve({ code: code ?? 1, output })));
}

const isGood = await deploy(
  {
    wrangler: (...args) => run(WRANGLER, args, args[0] === "deploy"),
    wranglerWithoutLimits: async (...args) => {
      writeFileSync(FREE_CONFIG, withoutLimits(readFileSync(CONFIG, "utf8")));
      try {
        return await run(WRANGLER, [...args, "--config", FREE_CONFIG], true);
      } finally {
        rmSync(FREE_CONFIG);
      }
    },
    smokeTest: async (url) => {
      const env = { ...process.env, FACTCARD_URL: url };
      return (await run(VITEST, ["run", "--project", "smoke"], true, env)).code === 0;
    },
    tell: (text) => console.log(text),
  },
  {
    settings: unstable_readConfig({ config: CONFIG }),
    brand: checkBrand(brand),
    checkOnly: process.argv.includes("--check"),
  },
);
process.exitCode = isGood ? 0 : 1;
