import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutText, lengthIn } from "../../src/preview/cut-text";
import { nastyText } from "../fixtures/nasty-text";

const UNITS = ["characters", "bytes"] as const;
const anyUnit = fc.constantFrom(...UNITS);
const anyRoom = fc.integer({ min: 0, max: 120 });

describe("a text is as long as the platform counts it", () => {
  test.each([
    ["ferry", 5, 5],
    ["Zażółć", 6, 10],
    ["…", 1, 3],
    ["👍🏽", 4, 8],
    ["", 0, 0],
  ])("%s: %i characters, %i bytes", (text, characters, bytes) => {
    expect(lengthIn(text, "characters")).toBe(characters);
    expect(lengthIn(text, "bytes")).toBe(bytes);
  });
});

describe("a text is cut", () => {
  test.each([
    ["not where it fits", "The ferry floats", 16, "characters", "The ferry floats"],
    ["with an ellipsis that counts", "The ferry floats", 15, "characters", "The ferry floa…"],
    ["without a space before the ellipsis", "The ferry floats", 11, "characters", "The ferry…"],
    ["by bytes, of which an ellipsis has three", "The ferry floats", 12, "bytes", "The ferry…"],
    ["by bytes between letters", "Żółć", 6, "bytes", "Ż…"],
    ["before an emoji, not inside of it", "OK 👍🏽!", 6, "characters", "OK…"],
    ["to the ellipsis where no letter fits", "👩‍👩‍👧‍👦 here", 4, "characters", "…"],
    ["to nothing where not even that fits", "ferry", 2, "bytes", ""],
  ] as const)("%s", (_, text, most, unit, expected) => {
    expect(cutText(text, most, unit)).toBe(expected);
  });

  test("never longer than asked", () => {
    fc.assert(
      fc.property(nastyText, anyRoom, anyUnit, (text, most, unit) => {
        expect(lengthIn(cutText(text, most, unit), unit)).toBeLessThanOrEqual(most);
      }),
    );
  });

  test("never inside of what readers see as one character", () => {
    fc.assert(
      fc.property(nastyText, anyRoom, anyUnit, (text, most, unit) => {
        const cut = cutText(text, most, unit);
        if (cut === text || cut === "") return;
        const ends = [...new Intl.Segmenter().segment(text)].map(({ index }) =>
          text.slice(0, index).trimEnd(),
        );
        expect([...ends, text.trimEnd()]).toContain(cut.slice(0, -1));
      }),
    );
  });

  test("as late as possible: one more character would not fit", () => {
    fc.assert(
      fc.property(nastyText, anyRoom, anyUnit, (text, most, unit) => {
        const cut = cutText(text, most, unit);
        if (cut === text || cut === "") return;
        const kept = [...new Intl.Segmenter().segment(text)].find(({ index, segment }) => {
          const longer = text.slice(0, index + segment.length);
          return lengthIn(`${longer}…`, unit) > most;
        });
        expect(cut.slice(0, -1)).toBe(text.slice(0, kept?.index).trimEnd());
      }),
    );
  });
});
