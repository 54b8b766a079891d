import fc from "fast-check";
import { expect, test } from "vitest";
import { findSyntaxError, locate } from "../../src/cli/files/locate";
import { jsonPointer } from "../../src/model/json-pointer";

const JSON_TEXT = `{
  "a": [
    1,
    { "b/c": "x\\ny", "d": null }
  ],

  "~": { "0": true } }`;

test.for([
  [[], 1],
  [["a"], 2],
  [["a", 0], 3],
  [["a", 1, "b/c"], 4],
  [["~", "0"], 7],
  // What is not there is told where it would have to be.
  [["a", 1, "nothing", "more"], 4],
  [["a", 7], 2],
] as const)("%j stands on line %i", ([path, line]) => {
  expect(locate(JSON_TEXT)(path)).toBe(line);
});

test("every value of any JSON is found on the line it was written on", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.integer(), fc.boolean()), { minLength: 1 }),
      (list) => {
        const lineOf = locate(JSON.stringify(list, null, 2));
        list.forEach((_, index) => {
          expect(lineOf([index])).toBe(index + 2);
        });
      },
    ),
  );
});

test("a path is written as a JSON Pointer", () => {
  expect(jsonPointer(["a", 1, "b/c", "~"])).toBe("/a/1/b~1c/~0");
  expect(jsonPointer([])).toBe("");
});

test.for([
  ['{"a": 1', undefined],
  ['{\n"a": 1,\n}', 3],
  ['{\n"a": "b\n"}', 2],
  ["{\n\n  a: 1}", 3],
  ["[1,]", 1],
] as const)("%j is no JSON from its line on", ([json, line]) => {
  const found = findSyntaxError(json);
  expect(found).toBeDefined();
  if (line !== undefined) expect(found?.line).toBe(line);
  expect(found?.message).not.toBe("");
});

test("what is JSON has no error", () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(findSyntaxError(json)).toBeUndefined();
    }),
  );
});
