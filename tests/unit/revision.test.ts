import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyOf, revisionOfCopy } from "../../src/cards/copy";
import { type Article, Article as ArticleSchema } from "../../src/model/article";
import { findCard } from "../../src/model/card";
import { revisionOf } from "../../src/model/revision";
import { changeAt } from "../fixtures/change-at";
import { inventedArticle } from "../fixtures/invented-article";

function revisionIn(article: Article, id: string): string {
  const card = findCard(article, id);
  if (!card) throw new Error(`no card is named ${id}`);
  return revisionOfCopy(copyOf(card));
}

function revisionAfter(id: string, pointer: string, value: unknown): string {
  return revisionIn(ArticleSchema.parse(changeAt(inventedArticle, pointer, value)), id);
}

describe("a revision", () => {
  test("is twelve lower-case hex digits of SHA-256", () => {
    expect(revisionOf("abc")).toBe("6cc43f858fbb");
  });

  test("is the same for the same content, and another for other content", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(revisionOf(one)).toMatch(/^[0-9a-f]{12}$/);
        expect(revisionOf(structuredClone(one))).toBe(revisionOf(one));
        if (JSON.stringify(one) !== JSON.stringify(other))
          expect(revisionOf(one)).not.toBe(revisionOf(other));
      }),
    );
  });

  test.for([
    ["the publisher", "/publisher/name", "The Other Mail"],
    ["the address", "/url", "https://other.example/"],
    ["the language", "/language", "de"],
    ["the speaker's name", "/people/0/name", "Ottilie Brandt"],
    ["the role", "/people/0/role", "Minister"],
    ["the printed role", "/people/0/printedRole", "Minister"],
    ["the context", "/quotes/0/context", "On the ferry"],
    ["the day", "/quotes/0/when/start", "2031-05-08"],
    ["the place", "/quotes/0/where", "Port Else"],
  ] as const)("of a quote changes with %s", ([, pointer, value]) => {
    expect(revisionAfter("short", pointer, value)).not.toBe(revisionIn(inventedArticle, "short"));
  });

  test("of a quote changes when it is corrected, again when it is corrected once more, and when it is withdrawn", () => {
    const corrections = [
      { date: "2031-06-01", note: "The name was wrong." },
      { date: "2031-06-02", note: "The place was wrong." },
    ];
    const revisions = [
      revisionIn(inventedArticle, "short"),
      ...[
        { status: "corrected", corrections: corrections.slice(0, 1) },
        { status: "corrected", corrections },
        { status: "withdrawn", corrections },
      ].map((state) => revisionAfter("short", "/quotes/0", { ...inventedArticle.quotes[0], ...state })),
    ];
    expect(new Set(revisions).size).toBe(4);
  });

  test("of a quote changes with its words", () => {
    const [part] = inventedArticle.quotes[0]?.parts ?? [];
    const other = { ...part, exact: "it simply blotes" };
    expect(revisionAfter("short", "/quotes/0/parts/0", other)).not.toBe(revisionIn(inventedArticle, "short"));
  });

  test.for([
    ["its name", "/events/0/name", "The inquiry opens"],
    ["its summary", "/events/0/summary", "Members ask."],
    ["its day", "/events/0/when/start", "2031-05-08"],
    ["its place", "/events/0/where", "Port Else"],
    ["who took part", "/events/0/participants", [{ group: "Nobody" }]],
  ] as const)("of an event changes with %s", ([, pointer, value]) => {
    expect(revisionAfter("inquiry", pointer, value)).not.toBe(revisionIn(inventedArticle, "inquiry"));
  });

  test.for([
    ["another quote's context", "/quotes/1/context", "On another matter"],
    ["what stands before the words", "/quotes/0/parts/0/prefix", "stated: “"],
    ["when it was checked", "/source/checkedAt", "2031-05-11T06:00:00Z"],
    ["another person", "/people/1", { id: "mate", name: "A. Mate" }],
    ["the date of publication", "/datePublished", "2031-05-11"],
  ] as const)("stays with %s, which the card does not show", ([, pointer, value]) => {
    expect(revisionAfter("short", pointer, value)).toBe(revisionIn(inventedArticle, "short"));
  });
});
