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

  test("in a text of four megabytes that is made to be deep and to have many, without taking long", () => {
    const [deep, wide] = [300_000, 300_000];
    const many = `{"a":1${',"a":1'.repeat(wide)}}`;
    const start = performance.now();
    expect(findDuplicateKeys(`${'{"b":'.repeat(deep)}${many}${"}".repeat(deep)}`)).toEqual([]);
    expect(findDuplicateKeys(`[${many}]`).length).toBeLessThan(20_000);
    expect(findDuplicateKeys(`{"${"c".repeat(2_000_000)}":${many}}`)).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test("behind what lies too deep to be looked into", () => {
    const deep = `${"[".repeat(40)}{"b":1}${"]".repeat(40)}`;
    expect(findDuplicateKeys(`{"a":${deep},"c":1,"c":2}`)).toEqual(["/c"]);
  });
});
