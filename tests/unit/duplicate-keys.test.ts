import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDuplicateKeys } from "../../src/http/duplicate-keys";

describe("members that an object has twice are found", () => {
  test.each([
    ['{"a":1,"a":2}', ["/a"]],
    ['{"a":1,"\\u0061":2}', ["/a"]],
    ['{"a":{"b":1,"b":[]},"c":[{"d":0},{"d":0,"d":{"a":1}}]}', ["/a/b", "/c/1/d"]],
    ['{"a":1,"a":2,"a":3}', ["/a", "/a"]],
    ['{"a/b":1,"~":{"x":1,"x":2},"a/b":1}', ["/~0/x", "/a~1b"]],
    ['{"a":"{\\"b\\":1,\\"b\\":2}","b":"a"}', []],
    ['[{"a":1},{"a":1}]', []],
    ['{"a":["a","a",{"a":1}],"b":"a"}', []],
    ['"a"', []],
  ])("%s", (json, pointers) => {
    expect(findDuplicateKeys(json)).toEqual(pointers);
  });

  test("and nowhere in what JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: "binary" }), (json) => {
        expect(findDuplicateKeys(JSON.stringify(JSON.parse(json)))).toEqual([]);
      }),
    );
  });

  test("in a text of a megabyte, full of line breaks", () => {
    const text = JSON.stringify({ text: 'a\n"'.repeat(300_000), more: 1 });
    expect(findDuplicateKeys(text.replace('"more"', '"text"'))).toEqual(["/text"]);
  });
});
