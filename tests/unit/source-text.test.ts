import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countCodePoints, digestText, normaliseText } from "../../src/model/source-text";
import { nastyText } from "../fixtures/nasty-text";

describe("normaliseText", () => {
  test.for([
    ["keeps plain words", "The ferry sank.", "The ferry sank."],
    ["joins lines that were wrapped", "The ferry\nsank,\r\nthey said.", "The ferry sank, they said."],
    ["joins paragraphs with one space", "Ferry sinks\n\n\tThe ferry sank.", "Ferry sinks The ferry sank."],
    ["makes a no-break space a space", "18\u00A0March", "18 March"],
    ["makes narrow, thin and ideographic spaces a space", "a\u202Fb\u2009c\u3000d", "a b c d"],
    ["takes the byte order mark away", "\uFEFFThe ferry", "The ferry"],
    ["makes a run of spaces of any kind one", "a \u00A0 \t b", "a b"],
    ["trims both ends", " \u00A0 The ferry \n", "The ferry"],
    ["composes what is decomposed", "Zu\u0308rich", "Zürich"],
    ["leaves quotation marks as they are", "“tough” and 'fine'", "“tough” and 'fine'"],
    ["makes nothing of white space alone", " \u00A0\n", ""],
  ] as const)("%s", ([, text, normalised]) => {
    expect(normaliseText(text)).toBe(normalised);
  });

  test("changes nothing more the second time", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });

  test("keeps every character that is no white space", () => {
    const bare = (text: string) => text.replace(/\s/gu, "").normalize("NFC");
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(bare(normaliseText(text))).toBe(bare(text.normalize("NFC")));
      }),
    );
  });
});

describe("digestText", () => {
  test("is SHA-256 of the UTF-8 bytes, as published for 'abc'", () => {
    expect(digestText("abc")).toBe("sha256-ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  test("counts bytes outside ASCII in UTF-8", () => {
    const hex = createHash("sha256").update(new TextEncoder().encode("Zürich “ж”")).digest("hex");
    expect(digestText("Zürich “ж”")).toBe(`sha256-${hex}`);
  });
});

describe("countCodePoints", () => {
  test.for([
    ["", 0],
    ["ferry", 5],
    ["é", 1],
    ["e\u0301", 2],
    ["👍", 1],
    ["👍🏽", 2],
    ["\uD800", 1],
  ] as const)("'%s' has %i", ([text, count]) => {
    expect(countCodePoints(text)).toBe(count);
  });
});
