import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeJson, escapeText } from "../../src/cli/terminal/escape-text";
import { setLine } from "../../src/cli/terminal/line";

/** What moves a cursor, colours a line, or turns it around. */
const OBEYED = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;

const anyText = fc.string({ unit: "binary", maxLength: 200 });

describe("a text is shown and never obeyed", () => {
  test.for([
    ["\u001B[31mred", "\\u{1B}[31mred"],
    ["\u009B2J", "\\u{9B}2J"],
    ["line\nline\r\t", "line\\u{A}line\\u{D}\\u{9}"],
    ["abc\u202Etxt.exe", "abc\\u{202E}txt.exe"],
    ["\u2066left\u2069", "\\u{2066}left\\u{2069}"],
    ["\uD800", "\\u{D800}"],
    ["“plain”, naïve 你好 👍🏽 नमस्ते", "“plain”, naïve 你好 👍🏽 नमस्ते"],
  ])("%j", ([text, shown]) => {
    expect(escapeText(text ?? "")).toBe(shown);
  });

  test("whatever it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeText(text)).not.toMatch(OBEYED);
      }),
    );
  });

  test("also inside of a style, which ends where it began", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = setLine([{ text, style: "red" }, text], true);
        expect(stripVTControlCharacters(line)).toBe(escapeText(text) + escapeText(text));
      }),
    );
  });
});

test("JSON keeps its values while what a terminal would obey is escaped", () => {
  fc.assert(
    fc.property(fc.dictionary(anyText, anyText), (value) => {
      const json = escapeJson(JSON.stringify(value, null, 2));
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(json.replaceAll("\n", "")).not.toMatch(OBEYED);
    }),
  );
});
