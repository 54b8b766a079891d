import { describe, expect, test } from "vitest";
import type { Article } from "../../src/model/article";
import { listCards } from "../../src/model/card";
import { SharePage } from "../../src/pages/share-page";
import { inventedArticle } from "../fixtures/invented-article";

async function pageOf(article: Article, id?: string): Promise<string> {
  const card = listCards(article).find(
    (one) => one.kind === "quote" && (id ?? one.quote.id) === one.quote.id,
  );
  if (!card) throw new Error("the article has no such quote");
  return String(await SharePage({ card, origin: "https://cards.example" }));
}

const [author = { name: "Ana" }] = inventedArticle.authors;

describe("the page of a card", () => {
  test("names the author's account in the fediverse where it is known, and none where it is not", async () => {
    const known = { ...inventedArticle, authors: [{ ...author, fediverse: "@ana@example.social" }] };
    expect(await pageOf(known)).toContain('<meta name="fediverse:creator" content="@ana@example.social"/>');
    expect(await pageOf({ ...inventedArticle, authors: [author] })).not.toContain("fediverse");
  });

  test("says its character set and its title within the first kilobyte", async () => {
    const start = (await pageOf(inventedArticle)).slice(0, 1000);
    expect(start).toContain('<meta charset="utf-8"/>');
    expect(start).toContain("<title>");
  });

  test("leads to the exact words where the article has an address, and nowhere where it has none", async () => {
    const url = "https://news.example/story";
    expect(await pageOf({ ...inventedArticle, url })).toContain(`href="${url}#:~:text=`);
    const { url: _, ...unaddressed } = { ...inventedArticle, url };
    expect(await pageOf(unaddressed)).not.toContain(":~:text=");
  });

  test("repeats nothing that a withdrawn card said, not even as a correction", async () => {
    const [quote] = inventedArticle.quotes;
    if (!quote) throw new Error("the article has no quote");
    const corrections = [
      { date: "2021-03-20", note: "The speaker denies it", was: "old words", now: "new words" },
    ];
    const withCard = (status: "corrected" | "withdrawn") =>
      pageOf({ ...inventedArticle, quotes: [{ ...quote, status, corrections }] }, quote.id);
    expect(await withCard("corrected")).toContain("old words");
    const withdrawn = await withCard("withdrawn");
    expect(withdrawn).toContain("The speaker denies it");
    for (const words of ["old words", "new words", ...quote.parts.map(({ exact }) => exact)])
      expect(withdrawn).not.toContain(words);
  });
});
