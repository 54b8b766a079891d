import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entityTag, isUnchanged } from "../../src/http/validators";

describe("an entity tag", () => {
  test("is strong, quoted and made of hex digits", () => {
    expect(entityTag("a", 1)).toMatch(/^"[0-9a-f]{24}"$/);
  });

  test("is the same for the same inputs", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (inputs) => {
        expect(entityTag(...structuredClone(inputs))).toBe(entityTag(...inputs));
      }),
    );
  });

  test.for([
    [
      ["ab", "c"],
      ["a", "bc"],
    ],
    [
      ["a", "b"],
      ["b", "a"],
    ],
    [["1"], [1]],
    [[], [""]],
    [["a"], [["a"]]],
    [['","'], ["", ""]],
  ] as const)("tells %o from %o", ([one, other]) => {
    expect(entityTag(...one)).not.toBe(entityTag(...other));
  });

  test("tells any two lists of inputs apart", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(entityTag(...one)).not.toBe(entityTag(...other));
      }),
    );
  });
});

describe("a client holds this version already", () => {
  const tag = `"0123456789abcdef01234567"`;
  const asked = (header?: string) =>
    new Request("https://cards.example/", {
      headers: header === undefined ? {} : { "If-None-Match": header },
    });

  test.for([
    ["where it names the tag", tag, true],
    ["where it names the tag weakly, as caches do", `W/${tag}`, true],
    ["where it names the tag among others", `"a", ${tag},"b"`, true],
    ["where it names the tag last, without a space", `W/"a",W/${tag}`, true],
    ["where it takes any", "*", true],
    ["not where it names another tag", `"a"`, false],
    ["not where it names a longer tag", `${tag}a`, false],
    ["not where it names the tag without its marks", tag.replaceAll('"', ""), false],
    ["not where it names none", "", false],
    ["not where it names it in small w", `w/${tag}`, false],
  ] as const)("%s", ([, header, answer]) => {
    expect(isUnchanged(asked(header), tag)).toBe(answer);
  });

  test("not where it does not say", () => {
    expect(isUnchanged(asked(), tag)).toBe(false);
  });
});
