import { describe, expect, test } from "vitest";
import { quoteDigest, quotedText } from "../../src/model/quoted-text";
import { digestText } from "../../src/model/source-text";
import { inventedArticle, WORDS } from "../fixtures/invented-article";

function quoteNamed(id: string) {
  const quote = inventedArticle.quotes.find((candidate) => candidate.id === id);
  if (!quote) throw new Error(`no quote is named ${id}`);
  return quote;
}

describe("a quote's words as one text", () => {
  test("are the words, and nothing else", () => {
    expect(quotedText(quoteNamed("short"))).toBe("it simply floats");
  });

  test("keep split parts on lines of their own, so that no new sentence comes to be", () => {
    expect(quotedText(quoteNamed("split"))).toBe(WORDS.split.join("\n"));
  });

  test("have the digest of that text", () => {
    expect(quoteDigest(quoteNamed("split"))).toBe(digestText(WORDS.split.join("\n")));
  });
});
