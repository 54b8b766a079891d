import fc from "fast-check";
import { expect, test } from "vitest";
import { countLines } from "../../src/cli/files/count-lines";
import { locate } from "../../src/cli/files/locate";

const WRITTEN = { a: [1, { "b/c": [], d: {} }], gone: undefined, "~": { "0": "x\ny" } };

test.for([
  [[], 1],
  [["a"], 2],
  [["a", 0], 3],
  [["a", 1], 4],
  [["a", 1, "d"], 6],
  [["~", "0"], 10],
  // What is not there is told where it would have to be.
  [["gone"], 1],
  [["a", 1, "nothing", "more"], 4],
  [["a", 7], 2],
] as const)("%j is written on line %i", ([path, line]) => {
  expect(countLines(WRITTEN)(path)).toBe(line);
});

test("every member of any value is where a reader of its JSON finds it", () => {
  const keys = fc.string({ unit: "binary", maxLength: 4 }).filter((key) => key !== "__proto__");
  fc.assert(
    fc.property(fc.dictionary(keys, fc.jsonValue({ maxDepth: 3 }), { minKeys: 1 }), (value) => {
      const lineOf = countLines(value);
      const find = locate(JSON.stringify(value, null, 2));
      for (const [key, member] of Object.entries(value)) {
        expect(lineOf([key])).toBe(find([key]));
        if (Array.isArray(member))
          for (const at of member.keys()) expect(lineOf([key, at])).toBe(find([key, at]));
      }
    }),
  );
});
