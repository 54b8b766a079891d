import { expect, test } from "vitest";
import { outlineArticle } from "../../src/cards/article-outline";
import { writeSitemap } from "../../src/cards/sitemap";
import type { Article } from "../../src/model/article";
import { inventedArticle } from "../fixtures/invented-article";

const ORIGIN = "https://cards.example";

/** The addresses of a sitemap, as paths, with the last change of each. */
function placesIn(articles: readonly Article[]): Map<string, string | undefined> {
  const places = writeSitemap(articles.map(outlineArticle), ORIGIN).matchAll(
    /<url><loc>https:\/\/cards\.example(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?<\/url>/g,
  );
  return new Map([...places].map(([, path = "", changed]) => [path, changed]));
}

test("a sitemap has 50,000 addresses at most, those of the newest articles", () => {
  const cards = inventedArticle.quotes.length + inventedArticle.events.length;
  const count = Math.ceil(50_000 / cards);
  const articles = Array.from({ length: count }, (_, index) => ({ ...inventedArticle, slug: `a${index}` }));
  const places = placesIn(articles);
  expect(places.size).toBe(50_000);
  expect([...places.keys()].slice(0, 3)).toEqual(["/", "/docs", "/articles/a0"]);
});

test("a sitemap stays well-formed, whatever stands in an address", () => {
  const xml = writeSitemap([outlineArticle({ ...inventedArticle, slug: `a&b"<c>'` })], ORIGIN);
  expect(xml).toContain("/articles/a&amp;b&quot;&lt;c&gt;&#39;</loc>");
  expect(xml).not.toContain("<c>");
});

test("a corrected card changed on the day of its last correction, and its article with it", () => {
  const dates = ["2031-06-01", "2032-01-31"];
  const corrections = dates.map((date) => ({ date, note: "A name was wrong." }));
  const [first, ...others] = inventedArticle.quotes;
  if (!first) throw new Error("the invented article has no quotes");
  const quotes = [{ ...first, status: "corrected" as const, corrections }, ...others];
  const places = placesIn([{ ...inventedArticle, datePublished: "2031-05-09T23:30:00+02:00", quotes }]);
  expect(places.get(`/cards/${inventedArticle.slug}/${first.id}`)).toBe("2032-01-31");
  expect(places.get(`/articles/${inventedArticle.slug}`)).toBe("2032-01-31");
  expect(places.get(`/cards/${inventedArticle.slug}/${others[0]?.id}`)).toBe("2031-05-09T23:30:00+02:00");
});

test("a change without a known day is not made up", () => {
  const { datePublished: _, dateModified: __, ...undated } = inventedArticle;
  expect([...placesIn([undated]).values()].filter((changed) => changed !== undefined)).toEqual([]);
});
