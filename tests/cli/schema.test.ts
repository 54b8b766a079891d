import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { SCHEMA_NAMES } from "../../src/cli/schema/command";
import { openNewsroom, plainArticle } from "./newsroom";
import { runFactcard } from "./run-factcard";

async function validator(name: string) {
  const { code, stdout } = await runFactcard(["schema", name]);
  expect(code).toBe(0);
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(stdout));
}

test.for(SCHEMA_NAMES)("%s has a JSON Schema that refuses what is nothing of the kind", async (name) => {
  expect((await validator(name))({ nothing: "of the kind" })).toBe(false);
});

describe("what is printed keeps the schema that is printed", () => {
  test.for([
    ["list", ["list", "--json"]],
    ["import", ["import", "invented.txt", "--out", "d.json", "--json"]],
    ["verify", ["verify", "invented", "--source", "invented.txt", "--json"]],
    ["render", ["render", "invented/short", "--out", "p", "--json"]],
    ["problem", ["verify", "nothing", "--json"]],
  ] as const)("of %s", async ([name, args]) => {
    const validate = await validator(name);
    const { stdout } = await runFactcard(args, { cwd: openNewsroom() });
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
  });

  test("of an article", async () => {
    expect((await validator("article"))(plainArticle)).toBe(true);
  });
});

test("a schema that there is not is refused with those that there are", async () => {
  const { code, stderr } = await runFactcard(["schema", "articel"]);
  expect(code).toBe(2);
  for (const name of SCHEMA_NAMES) expect(stderr).toContain(name);
});
