import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { setLines } from "../../src/design/set-lines";
import { fakeMeasure } from "../fixtures/fake-measure";
import { nastyLine, prose } from "../fixtures/nasty-text";

/** Type of 20 pixels: ten pixels to a character. */
const space = (characters: number, maxLines: number) => ({
  measure: fakeMeasure,
  size: 20,
  width: characters * 10,
  maxLines,
});

describe("a short text is set", () => {
  test.for([
    ["in one line where it fits", "Ottilie Brandt", 14, 2, ["Ottilie Brandt"]],
    ["in even lines", "Minister for Ferries and Tides", 22, 2, ["Minister for", "Ferries and Tides"]],
    [
      "with an ellipsis where its lines run out",
      "Minister for Ferries and Tides",
      13,
      2,
      ["Minister for", "Ferries and…"],
    ],
    ["with an ellipsis close to the last letter", "Minister for Ferries", 13, 1, ["Minister for…"]],
    ["with an ellipsis for a part of a word", "Minister for Ferries", 12, 1, ["Minister fo…"]],
    ["with an endless word broken", "Ferrydirectorate", 8, 3, ["Ferrydir", "ectorate"]],
    ["with an endless word cut", "Ferrydirectorate", 8, 1, ["Ferrydi…"]],
    ["in no line where there is none", "", 10, 2, []],
  ] as const)("%s", ([, text, characters, maxLines, lines]) => {
    expect(setLines(text, space(characters, maxLines))).toEqual(lines);
  });

  test("inside its width and its lines, whatever it is", () => {
    const texts = fc.oneof(nastyLine, prose);
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 1, max: 3 }),
        (text, characters, maxLines) => {
          const lines = setLines(text, space(characters, maxLines));
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          for (const line of lines) expect(fakeMeasure(line)).toBeLessThanOrEqual(characters / 2);
        },
      ),
    );
  });

  test("whole, or its beginning with an ellipsis", () => {
    const bare = (text: string) => text.replace(/\s/gu, "");
    const texts = fc.oneof(nastyLine, prose);
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, characters) => {
        const set = bare(setLines(text, space(characters, 2)).join(""));
        if (set !== bare(text)) {
          expect(set.endsWith("…")).toBe(true);
          expect(bare(text).startsWith(set.slice(0, -1))).toBe(true);
        }
      }),
    );
  });
});
