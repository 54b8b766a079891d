import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FACE_NAMES } from "../../src/design/typefaces";
import { MissingGlyph, measureText } from "../../src/render/measure";
import { drawLine } from "../fixtures/draw-line";
import { LONG_WORDS, WORDS } from "../fixtures/invented-article";

/** All end in "n", whose ink ends in the same place behind any text. */
const LINES = [
  "n",
  "nnnnnnnnnn",
  "AVATAR Won",
  "AV To Wan",
  "The Town Won",
  "Yes, Ty went. Then",
  "VATICAN – VIENNA – then",
  "NATO—Then, A—V, n",
  "office fluffy fjord baffling fin",
  "affair difficult fi fl ffi ffl n",
  "“quotes” ‘inside’ n",
  "„Gänsefüßchen“ «guillemets» n",
  "it’s the minister’s own",
  "1234567890 1,200.50 11:11 n",
  "12–34—56-78/90 n",
  "double  spaces   and    more n",
  "18\u00A0March\u00A02021 n",
  "(brackets) [marks…] {braces} n",
  "Zażółć gęślą jaźń, łódź płynie n",
  "Chiếc phà chưa bao giờ chìm n",
  "Паром не тонул n",
  "Το πλοίο δεν βυθίστηκε n",
  "Mixed кириллица and ελληνικά with Latin",
  "A кот, a ΓΑΤΑ; a кот n",
  "AВAVΑ n",
  "Đ Ħ Ł Ŋ Ő Ș Ț n",
  "the end\u00A0[…] n",
  "€ £ $ % & @ № © n",
  '<script>alert("1 & 2")</script> n',
];

describe.for(FACE_NAMES)("in the face of %s", (face) => {
  test.for(LINES)("'%s' is as wide as it is drawn", async (text) => {
    const measured = measureText(text, face) * 1000;
    const [drawn, last] = await Promise.all([drawLine(text, face), drawLine("n", face)]);
    const inkBehindLast = last.inkEnd - measureText("n", face) * 1000;
    expect(Math.abs(drawn.width - measured)).toBeLessThanOrEqual(1);
    expect(Math.abs(drawn.inkEnd - (measured + inkBehindLast))).toBeLessThanOrEqual(1);
  });
});

test("whole sentences are as wide as they are drawn, to a hundredth of an em", async () => {
  for (const text of LONG_WORDS.match(/\S.{10,70}(?= )/g) ?? []) {
    const { width } = await drawLine(text, "words");
    expect(Math.abs(width - measureText(text, "words") * 1000)).toBeLessThanOrEqual(10);
  }
});

test.for(FACE_NAMES)(
  "the space behind a word is as wide as it is drawn before the next, in the face of %s",
  async (face) => {
    for (const word of ["then", "AV", "LOT", "NEW", "Ý", "“no”", "so,", "T.", "fi", "Łódź", "кот", "ΓΑΤΑ"]) {
      const { width } = await drawLine(`${word} n`, face);
      const measured = measureText(`${word} `, face) + measureText("n", face);
      expect(Math.abs(width - measured * 1000)).toBeLessThanOrEqual(1);
    }
  },
);

describe("a width", () => {
  test("is in ems, whatever the font's own units are", () => {
    for (const face of FACE_NAMES) {
      expect(measureText("m", face)).toBeGreaterThan(0.6);
      expect(measureText("m", face)).toBeLessThan(1.1);
    }
  });

  test("of nothing is nothing", () => {
    for (const face of FACE_NAMES) expect(measureText("", face)).toBe(0);
  });

  test("takes kerning into account, as shaping does", () => {
    expect(measureText("AV", "words")).toBeLessThan(measureText("A", "words") + measureText("V", "words"));
  });

  test("is the same the second time, when it is remembered", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "V", "T", " ", "“", "ж", "ế"), maxLength: 20 });
    fc.assert(
      fc.property(letters, fc.constantFrom(...FACE_NAMES), (text, face) => {
        expect(measureText(text, face)).toBe(measureText(text, face));
      }),
    );
  });

  test("of one face is not given for another", () => {
    const widths = FACE_NAMES.map((face) => measureText("Hamburgefonstiv", face));
    expect(new Set(widths).size).toBe(FACE_NAMES.length);
  });

  test("grows with every letter", () => {
    for (const face of FACE_NAMES) {
      const widths = [1, 2, 5, 20].map((count) => measureText("n".repeat(count), face));
      expect(widths[3]).toBeCloseTo(20 * (widths[0] ?? 0), 6);
      expect(widths).toEqual(widths.toSorted((one, other) => one - other));
    }
  });
});

describe("a character that no font has is refused, by its code point", () => {
  test.for([
    ["an emoji", "fine 👍 here", "U+1F44D"],
    ["an emoji of many code points", "👩‍👩‍👧‍👦", "U+1F469"],
    ["a flag", "🇩🇪", "U+1F1E9"],
    ["an ideograph", "漢字", "U+6F22"],
    ["an Arabic letter", "ع", "U+0639"],
    ["a Hebrew letter", "ש", "U+05E9"],
    ["a Devanagari letter", "क", "U+0915"],
    ["a tab", "a\tb", "U+0009"],
    ["a line break", "a\nb", "U+000A"],
    ["a lone surrogate", "a\uD800", "U+D800"],
    ["a private character", "\uE000", "U+E000"],
    ["a mark that no font has on a letter that all have", "a\u0363", "U+0363"],
    ["a sign of Arabic that stands before numbers, and is seen", "\u0600", "U+0600"],
    ["a mark of annotations, which is seen", "\uFFF9", "U+FFF9"],
  ] as const)("%s", ([, text, code]) => {
    for (const face of FACE_NAMES) {
      expect(() => measureText(text, face)).toThrow(MissingGlyph);
      expect(() => measureText(text, face)).toThrow(`no font of '${face}' has the character ${code}`);
    }
  });

  test("every time anew", () => {
    for (const _ of [1, 2]) expect(() => measureText(WORDS.undrawable[0], "words")).toThrow(MissingGlyph);
  });
});

describe("a character that nobody sees needs no font, and takes no room", () => {
  test.for([
    ["a zero-width space", "\u200B"],
    ["a zero-width joiner", "\u200D"],
    ["a zero-width non-joiner", "\u200C"],
    ["a left-to-right mark", "\u200E"],
    ["a right-to-left mark", "\u200F"],
    ["a word joiner", "\u2060"],
    ["a soft hyphen", "\u00AD"],
    ["a variation selector", "\uFE0F"],
    ["a byte order mark", "\uFEFF"],
  ] as const)("%s", ([, character]) => {
    for (const face of FACE_NAMES) {
      expect(measureText(character, face)).toBe(0);
      expect(measureText(`n${character}n`, face)).toBeCloseTo(measureText("nn", face), 6);
    }
  });
});
