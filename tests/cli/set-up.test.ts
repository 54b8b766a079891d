import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { expect, onTestFinished, test } from "vitest";
import packageJson from "../../package.json";

const BIN = join(import.meta.dirname, "../../bin");

/** A folder with what is run first, and with some empty files of those that `npm ci` makes. */
function checkOut(...made: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "factcard-set-up-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(BIN, join(folder, "bin"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const file of made) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), "");
  }
  return folder;
}

/** Runs one of the files, as a Node that says it is of another version. */
function run(folder: string, file: string, version = process.version) {
  const pretend = `Object.defineProperty(process, "version", { value: "${version}" })`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(pretend)}`, join(folder, "bin", file)],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

const PACKAGES = "node_modules/node/package.json";
const BUNDLE = "dist/cli/factcard.js";

test.each([
  ["check-set-up.js", 1],
  ["factcard.js", 2],
])("where nothing is installed, %s says in one line to run npm ci", (file, status) => {
  const stderr = "factcard is not set up here yet. First run: npm ci\n";
  expect(run(checkOut(), file)).toEqual({ status, stdout: "", stderr });
});

test.each(["v18.20.8", "v16.20.2", "v20.11.1"])(
  "on Node %s, one line says which Node is needed",
  (version) => {
    for (const file of ["check-set-up.js", "factcard.js"]) {
      const { status, stdout, stderr } = run(checkOut(PACKAGES, BUNDLE), file, version);
      expect(status).toBeGreaterThan(0);
      expect(stdout).toBe("");
      expect(stderr).toMatch(/^factcard needs Node 20\.12 or newer, and this is v[\d.]+\. .* npm ci\n$/);
      expect(stderr).toContain(version);
    }
  },
);

test.each(["v20.12.0", "v22.0.0", "v24.21.0"])(
  "on Node %s with everything installed, nothing is said",
  (version) => {
    for (const file of ["check-set-up.js", "factcard.js"])
      expect(run(checkOut(PACKAGES, BUNDLE), file, version)).toEqual({ status: 0, stdout: "", stderr: "" });
  },
);

test("npx, which prepares the package where nothing is installed, is not stopped by that", () => {
  expect(run(checkOut(), "prepare.js")).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("the Node that is asked for is the one that package.json asks for", () => {
  const oldest = packageJson.engines.node.replace(">=", "");
  expect(run(checkOut(), "factcard.js", "v18.0.0").stderr).toContain(`needs Node ${oldest} or newer`);
});

test("what is run first is JavaScript as Node knew it long before, without packages", () => {
  for (const file of readdirSync(BIN)) {
    const source = readFileSync(join(BIN, file), "utf8");
    const asWritten = transformSync(source, { target: "esnext" }).code;
    expect(transformSync(source, { target: "es2020" }).code, file).toBe(asWritten);
    for (const [, from] of source.matchAll(/from "([^"]+)"/g)) expect(from).toMatch(/^(?:node:|\.\/)/);
  }
});
