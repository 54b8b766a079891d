import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findToken, readTokens } from "../../src/http/publish-tokens";

const PROGRAM = join(import.meta.dirname, "../../src/deploy/make-token.ts");
const run = (...args: string[]) => spawnSync(process.execPath, [PROGRAM, ...args], { encoding: "utf8" });

test("a new token is found by the list that is told with it", () => {
  const { stdout } = run("night-desk", "correct");
  const [, token = ""] = /^ {2}([\w-]{43})$/m.exec(stdout) ?? [];
  const [, secret = ""] = /^ {2}(\[.*\])$/m.exec(stdout) ?? [];
  expect(findToken(readTokens(secret) ?? [], token)).toEqual({ name: "night-desk", scopes: ["correct"] });
});

describe("no token is made that would turn the API off for everybody:", () => {
  test.each([
    ["without a name", []],
    ["for a name with a space", ["news desk"]],
    ["for a name of 41 letters", ["a".repeat(41)]],
    ["for a scope that is none", ["news-desk", "publish,corect"]],
  ])("%s", (_, args) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("publish, correct");
  });
});
