import { expect, test } from "vitest";
import { parseGalleryOptions } from "../../src/http/gallery-options";
import type { Article } from "../../src/model/article";
import { GalleryPage } from "../../src/pages/gallery-page";
import { loadGallery } from "../../src/routes/load-gallery";
import { createStore } from "../../src/store/create-store";
import { inventedArticle } from "../fixtures/invented-article";

const corrections = [{ date: "2031-05-12", note: "The minister never said this." }];

/** The gallery of some articles, as HTML. */
async function drawGallery(articles: readonly Article[], query = "") {
  const options = parseGalleryOptions(new URLSearchParams(query));
  const gallery = await loadGallery(createStore(articles), options);
  return String(await GalleryPage({ gallery, options, origin: "https://cards.example" }));
}

function withStatus(status: "corrected" | "withdrawn"): Article {
  const quotes = inventedArticle.quotes.filter(({ id }) => id === "short");
  return {
    ...inventedArticle,
    quotes: quotes.map((quote) => ({ ...quote, status, corrections })),
  };
}

test("a corrected card says so in words", async () => {
  expect(await drawGallery([withStatus("corrected")])).toMatch(
    /<p class="kind">Quote · <strong lang="en">Corrected [^<]*2031<\/strong>/,
  );
});

test("a withdrawn card says so and why, and nowhere on the page what it said", async () => {
  const html = await drawGallery([withStatus("withdrawn")]);
  expect(html).toContain("<strong>Withdrawn</strong>");
  expect(html).toContain("The minister never said this.");
  expect(html.includes("simply floats")).toBe(false);
});

test("an article of which nothing is found is hidden with its headline, and the next one's pictures come first", async () => {
  const other = { ...withStatus("withdrawn"), slug: "other" };
  const html = await drawGallery([other, inventedArticle], "q=parked");
  const [, first = "", second = ""] = html.split('<article class="group"');
  expect(first).toMatch(/^ aria-labelledby="other" hidden/);
  expect(second).not.toMatch(/^[^>]* hidden/);
  const shown = second.split("<li data-kind=").filter((item) => item.includes('id="invented-split"'));
  expect(shown).toHaveLength(1);
  expect(shown[0]).not.toContain('loading="lazy"');
});

test("without articles, the gallery is a page with no cards", async () => {
  const html = await drawGallery([]);
  expect(html).toContain("0 cards");
  expect(html).toMatch(/<p id="none"[^>]* hidden/);
});

test("no two cards of a page share an id, also where articles have cards of the same name", async () => {
  const html = await drawGallery([inventedArticle, { ...inventedArticle, slug: "other" }]);
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
