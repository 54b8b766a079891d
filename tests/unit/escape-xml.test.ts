import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeXml } from "../../src/model/escape-xml";
import { nastyText } from "../fixtures/nasty-text";

const CHARACTERS: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** Reads XML text as a parser does; throws where there is a reference that it does not know. */
function unescapeXml(xml: string): string {
  return xml.replace(/&[^;]*;?/g, (reference) => {
    const character = CHARACTERS[reference];
    if (character === undefined) throw new Error(`'${reference}' is no reference`);
    return character;
  });
}

/** What XML 1.0 can hold of a text (https://www.w3.org/TR/xml/#charsets). */
function allowed(text: string): string {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const isAllowed =
        code === 0x9 ||
        code === 0xa ||
        code === 0xd ||
        (code >= 0x20 && code <= 0xd7ff) ||
        (code >= 0xe000 && code <= 0xfffd) ||
        code >= 0x10000;
      return isAllowed ? character : "\uFFFD";
    })
    .join("");
}

describe("escapeXml", () => {
  test.for([
    ["leaves plain text", "It’s “fine”.", "It’s “fine”."],
    ["escapes markup", "<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;"],
    ["escapes both straight quotation marks", `"'`, "&quot;&#39;"],
    ["leaves no end of a CDATA section", "]]>", "]]&gt;"],
    ["keeps tabs and line ends", "a\tb\nc", "a\tb\nc"],
    ["replaces controls", "a\u0000b\u001Bc", "a\uFFFDb\uFFFDc"],
    ["replaces lone surrogates", "a\uD83Db\uDC4D", "a\uFFFDb\uFFFD"],
    ["replaces the two noncharacters that XML forbids", "\uFFFE\uFFFF", "\uFFFD\uFFFD"],
    ["keeps characters behind the first plane", "👍\u{1FFFF}", "👍\u{1FFFF}"],
    ["escapes nothing to nothing", "", ""],
  ] as const)("%s", ([, text, escaped]) => {
    expect(escapeXml(text)).toBe(escaped);
  });

  test("of any string can stand in XML, and says the same there", () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, fc.string({ unit: "binary" })), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped.isWellFormed()).toBe(true);
        expect(allowed(escaped)).toBe(escaped);
        expect(unescapeXml(escaped)).toBe(allowed(text));
      }),
      { numRuns: 2000 },
    );
  });
});
