import { describe, expect, test } from "vitest";
import { version } from "../../package.json";
import { runFactcard } from "./run-factcard";

const COMMANDS = ["import", "verify", "render", "publish", "embed", "list", "schema"];

describe("help", () => {
  test("for the whole names every command, examples and exit codes", async () => {
    const { code, stdout, stderr } = await runFactcard(["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, "m"));
    expect(stdout).toContain("Examples:");
    expect(stdout).toContain("Exit codes:");
  });

  test.for(COMMANDS)("for %s has examples that begin as people type them", async (command) => {
    const { code, stdout, stderr } = await runFactcard([command, "--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [, examples = ""] = stdout.split("Examples:");
    expect(examples.match(new RegExp(`^  factcard ${command}`, "gm"))?.length).toBeGreaterThanOrEqual(2);
    expect((await runFactcard(["help", command])).stdout).toBe(stdout);
  });

  test("stands on standard error where no command was given, and that is a mistake", async () => {
    const { code, stdout, stderr } = await runFactcard([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Usage: factcard");
  });
});

test("--version prints the package's version", async () => {
  expect(await runFactcard(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

describe("a mistyped word is refused with the one that was meant", () => {
  test.for([
    [["verfy"], "verify"],
    [["help", "verfy"], "verify"],
    [["verify", "--sorce", "a.txt"], "--source"],
    [["render", "--al", "--out", "x"], "--all"],
    [["render", "--all", "--out", "x", "--size", "sqare"], "'square'"],
    [["render", "--all", "--out", "x", "--theme", "drak"], "'dark'"],
  ] as const)("%j", async ([args, meant]) => {
    const { code, stdout, stderr } = await runFactcard(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^error: /);
    expect(stderr).toContain(`Did you mean ${meant}?`);
  });
});

describe("a wrong option leads to the help that has the right ones", () => {
  test.for([
    [["render", "--colour", "red"], "factcard render --help"],
    [["import"], "factcard import --help"],
    [["schema", "foo"], "factcard schema --help"],
    [["--colour"], "factcard --help"],
    [["help", "nope"], "factcard --help"],
  ] as const)("%j", async ([args, help]) => {
    const { code, stdout, stderr } = await runFactcard(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^error: /);
    expect(stderr.trimEnd().endsWith(`What is allowed: ${help}`)).toBe(true);
  });
});

describe("colours", () => {
  const isColoured = async (env: Record<string, string>) =>
    (await runFactcard(["--help"], { env })).stdout.includes("\u001B[");

  test("are not written into a pipe", async () => {
    expect(await isColoured({})).toBe(false);
    expect(await isColoured({ NO_COLOR: "1" })).toBe(false);
  });

  test("are written where FORCE_COLOR asks for them, whatever NO_COLOR says", async () => {
    expect(await isColoured({ FORCE_COLOR: "1" })).toBe(true);
    expect(await isColoured({ FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(true);
    expect(await isColoured({ FORCE_COLOR: "0" })).toBe(false);
  });
});
