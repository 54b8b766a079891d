import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printable } from "../../src/cards/printable";
import { FACE_NAMES } from "../../src/design/typefaces";
import { measureText } from "../../src/render/measure";
import { nastyText } from "../fixtures/nasty-text";

/** Spaces and hyphens that writers use and typefaces lack. */
const LACKED = [
  ..."\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u2010\u2011\u2012\u2015",
];

describe("what is printed", () => {
  test.for([
    ["plain words as they are", "The ferry – “fine”", "The ferry – “fine”"],
    ["a narrow no-break space as a no-break one", "«\u202Foui\u202F»", "«\u00A0oui\u00A0»"],
    ["a thin space as a space", "a\u2009b", "a b"],
    ["a figure space as a no-break one", "1\u2007000", "1\u00A0000"],
    ["a no-break hyphen as a hyphen", "Brandt\u2011Nguyễn", "Brandt-Nguyễn"],
    ["a horizontal bar as a dash", "a\u2015b", "a—b"],
  ] as const)("has %s", ([, text, printed]) => {
    expect(printable(text)).toBe(printed);
  });

  test("has every character that the typefaces lack and another stands in for", () => {
    for (const face of FACE_NAMES)
      for (const character of LACKED)
        expect(measureText(`a${printable(character)}b`, face)).toBeGreaterThan(0);
  });

  test("is changed in lists and fields at any depth, and nothing else is", () => {
    const copy = { a: "1\u202F000", b: ["\u2009", { c: "\u2011", d: undefined, e: 12, f: true }] };
    expect(printable(copy)).toEqual({ a: "1\u00A0000", b: [" ", { c: "-", d: undefined, e: 12, f: true }] });
    expect(copy.a).toBe("1\u202F000");
  });

  test("has as many characters as before, and is printed the same the second time", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(printable(text).length).toBe(text.length);
        expect(printable(printable(text))).toBe(printable(text));
      }),
    );
  });
});
