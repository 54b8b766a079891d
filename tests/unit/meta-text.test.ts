import fc from "fast-check";
import { expect, test } from "vitest";
import { metaText } from "../../src/pages/meta-text";

test("a text for tags keeps its words and loses what turns their direction around", () => {
  expect(metaText("a\u202Eb\u2066 c\u200F\n d")).toBe("ab c d");
  expect(metaText("“Käse” & <b>")).toBe("“Käse” & <b>");
});

test("whatever comes in, one well-formed line without direction marks comes out", () => {
  const nasty = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        "\u202E",
        "\u2066",
        "\u200F",
        "\u061C",
        "\uD800",
        "\n",
        "\t",
        "\u2028",
        "<",
        '"',
        "&",
        "'",
      ),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    ),
  });
  fc.assert(
    fc.property(nasty, (text) => {
      const tag = metaText(text);
      expect(tag.isWellFormed()).toBe(true);
      expect(tag).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\n\r\t\u2028\u2029]/);
      expect(tag).toBe(tag.trim());
      expect(metaText(tag)).toBe(tag);
    }),
  );
});
