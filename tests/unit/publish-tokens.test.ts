import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { findToken, readTokens } from "../../src/http/publish-tokens";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const LIST = [
  { name: "desk", sha256: sha256("secret-of-the-desk"), scopes: ["publish", "correct"] },
  { name: "night-desk", sha256: sha256("another"), scopes: ["correct"] },
];

test("a token is found by its digest, with its name and scopes, and nothing else is", () => {
  const tokens = readTokens(JSON.stringify(LIST)) ?? [];
  expect(findToken(tokens, "secret-of-the-desk")).toEqual({ name: "desk", scopes: ["publish", "correct"] });
  expect(findToken(tokens, "another")).toEqual({ name: "night-desk", scopes: ["correct"] });
  for (const text of ["", "desk", "secret-of-the-des", LIST[0]?.sha256 ?? ""])
    expect(findToken(tokens, text)).toBeUndefined();
});

describe("a secret that is no list of tokens is not read", () => {
  test.each([
    ["no JSON", "desk:abc"],
    ["no list", '{"name":"desk"}'],
    ["an empty list", "[]"],
    ["a token as it is", '[{"name":"desk","sha256":"desk-token","scopes":["publish"]}]'],
    ["an unknown scope", `[{"name":"desk","sha256":"${"a".repeat(64)}","scopes":["all"]}]`],
    ["a field too many", `[{"name":"desk","sha256":"${"a".repeat(64)}","scopes":["publish"],"token":"x"}]`],
  ])("%s", (_, secret) => {
    expect(readTokens(secret)).toBeUndefined();
  });
});
