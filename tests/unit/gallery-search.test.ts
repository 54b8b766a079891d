import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyOf } from "../../src/cards/copy";
import { searchText } from "../../src/cards/search-text";
import { MOST_QUERY, parseGalleryOptions } from "../../src/http/gallery-options";
import { listCards } from "../../src/model/card";
import { foldText, holdsWords } from "../../src/model/fold-text";
import { countCards } from "../../src/pages/count-cards";
import { inventedArticle } from "../fixtures/invented-article";
import { nastyText } from "../fixtures/nasty-text";

describe("what a search compares", () => {
  test.each([
    ["Nguyễn", "nguyen"],
    ["ZAŻÓŁĆ", "zazolc"],
    ["Straße", "strasse"],
    ["don’t “stop”", 'don\'t "stop"'],
    ["  a \n b ", "a b"],
    ["ﬁne…", "fine..."],
  ])("%s becomes %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test("is the same when folded again, and found by any of its own words", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(holdsWords(folded, text)).toBe(true);
      }),
    );
  });

  test("a search for nothing finds everything", () => {
    expect(holdsWords("ferry", "")).toBe(true);
    expect(holdsWords("", "  ")).toBe(true);
  });

  test("a card is found by all that it prints: words, speaker, role, place, day", () => {
    const [short] = listCards(inventedArticle);
    const text = short ? searchText(copyOf(short)) : "";
    for (const words of ["simply floats", "nguyen", "tides", "port ilse", "2031", "under water"]) {
      expect(holdsWords(text, words), words).toBe(true);
    }
  });

  test("a withdrawn card is not found by the words that it said", () => {
    const corrections = [{ date: "2031-05-12", note: "She never said this." }];
    const [first] = inventedArticle.quotes;
    if (!first) throw new Error("the invented article has no quotes");
    const article = { ...inventedArticle, quotes: [{ ...first, status: "withdrawn" as const, corrections }] };
    const [card] = listCards(article);
    const text = card ? searchText(copyOf(card)) : "";
    expect(holdsWords(text, "floats")).toBe(false);
    expect(holdsWords(text, "never said")).toBe(true);
  });
});

describe("the gallery's parameters", () => {
  test("have defaults", () => {
    expect(parseGalleryOptions(new URLSearchParams("fbclid=1"))).toEqual({
      query: "",
      kind: undefined,
      size: "og",
      theme: undefined,
      refused: [],
    });
  });

  test("that are wrong are named, with what is allowed", () => {
    const { size, refused } = parseGalleryOptions(new URLSearchParams("size=__proto__"));
    expect(size).toBe("og");
    expect(refused).toEqual([
      { option: "size", value: "__proto__", allowed: ["og", "square", "portrait", "story"] },
    ]);
  });

  test("give a search that a page can print, whatever was sent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), (sent) => {
        const { query } = parseGalleryOptions(new URLSearchParams({ q: sent }));
        expect(query.length).toBeLessThanOrEqual(MOST_QUERY);
        expect(query.isWellFormed()).toBe(true);
        expect(query).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});

test.each([
  [19, 19, "19 cards"],
  [1, 1, "1 card"],
  [0, 19, "0 of 19 cards"],
  [3, 19, "3 of 19 cards"],
  [0, 0, "0 cards"],
])("%i of %i is told as %s", (shown, all, text) => {
  expect(countCards(shown, all)).toBe(text);
});
