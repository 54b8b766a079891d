import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexedWords, matchQuery } from "../../src/store/search-query";
import { nastyText } from "../fixtures/nasty-text";

describe("a search as full-text search understands it", () => {
  test.each([
    ["ferry", 'words : "ferry"*'],
    ["  Nguyễn  ", 'words : "nguyen"*'],
    ["the ferry", 'words : "the"* AND words : "ferry"*'],
    ["china's", 'words : "china s"*'],
    ['"tough" and (direct*)', 'words : "tough"* AND words : "and"* AND words : "direct"*'],
    [
      "NEAR(a b) OR words:x NOT y",
      'words : "near a"* AND words : "b"* AND words : "or"* AND words : "words x"* AND words : "not"* AND words : "y"*',
    ],
    ["東京の橋", 'words : "東 京 の 橋"*'],
    ["— … !", undefined],
    ["", undefined],
  ])("%s", (words, query) => {
    expect(matchQuery({ words })).toBe(query);
  });

  test("can ask for a kind, with words and without", () => {
    expect(matchQuery({ words: "a", kind: "event" })).toBe('kind : "event" AND words : "a"*');
    expect(matchQuery({ words: "", kind: "quote" })).toBe('kind : "quote"');
    expect(matchQuery({ words: "!", kind: "quote" })).toBeUndefined();
  });

  test("holds nothing but letters and digits of what was sent", () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, fc.string({ unit: "binary", maxLength: 200 })), (words) => {
        const query = matchQuery({ words }) ?? "";
        const terms = query === "" ? [] : query.split(" AND ");
        for (const term of terms) expect(term).toMatch(/^words : "[\p{L}\p{N}\p{Co} ]+"\*$/u);
        expect(terms.length).toBeLessThanOrEqual(12);
      }),
    );
  });
});

test("the index has scripts without spaces by the character", () => {
  expect(indexedWords("tokyo 東京 bridge")).toBe("tokyo  東  京  bridge");
});
