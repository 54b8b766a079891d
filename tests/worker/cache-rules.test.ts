import { describe, expect, test } from "vitest";
import { ask } from "./ask";
import { readCacheControl } from "./cache-control";
import { loadCard } from "./load-card";
import { ANY_CARD, ANY_ID, CARDS, shippedArticle } from "./shipped-article";

const ARTICLE_TAG = `article:${shippedArticle.slug}`;

describe.each([
  `${ANY_CARD}.png`,
  `${ANY_CARD}.svg`,
  `${ANY_CARD}.json`,
  `${ANY_CARD}.jsonld`,
  `/articles/${shippedArticle.slug}.json`,
  "/articles.json",
  "/schema/article.json",
  "/schema/fact-card.json",
])("%s, which shows what is current", (address) => {
  test("is kept shortly, and renewed behind the reader's back", async () => {
    const { status, headers } = await ask(address);
    expect(status).toBe(200);
    const rule = readCacheControl(headers.get("Cache-Control"));
    expect(rule).toMatchObject({ public: true });
    expect(rule["max-age"]).toBeGreaterThan(0);
    expect(rule["max-age"]).toBeLessThanOrEqual(3600);
    expect(rule["stale-while-revalidate"]).toBeGreaterThan(0);
    // s-maxage would switch stale-while-revalidate off at Cloudflare.
    expect(rule).not.toHaveProperty("s-maxage");
    expect(headers.has("Cloudflare-CDN-Cache-Control")).toBe(false);
  });
});

test.each([ANY_CARD, `/articles/${shippedArticle.slug}`, "/"])(
  "%s, which answers with a page or with JSON, is kept in either form by itself",
  async (address) => {
    for (const accept of ["text/html", "application/json"]) {
      const { status, headers } = await ask(address, { headers: { Accept: accept } });
      expect(status).toBe(200);
      expect(headers.get("Content-Type")).toMatch(accept);
      expect(headers.get("Vary")).toMatch(/\bAccept\b/i);
      expect(readCacheControl(headers.get("Cache-Control"))["max-age"]).toBeGreaterThan(0);
      expect(headers.has("Cloudflare-CDN-Cache-Control")).toBe(false);
    }
  },
);

test("liveness is never kept", async () => {
  const { headers } = await ask("/healthz");
  expect(headers.get("Cache-Control")).toBe("no-store");
});

describe("a cache can throw away everything that shows", () => {
  test.each(["png", "svg", "json", "jsonld", ""])("a card, by one tag: .%s", async (format) => {
    for (const id of ["sullivan-tough-and-direct", "alaska-talks"]) {
      const { headers } = await ask(format === "" ? `${CARDS}/${id}` : `${CARDS}/${id}.${format}`);
      const tags = headers.get("Cache-Tag")?.split(",");
      expect(tags?.slice(0, 2)).toEqual([ARTICLE_TAG, `card:${shippedArticle.slug}/${id}`]);
    }
  });

  test("a card, at its permanent addresses of any revision too", async () => {
    const { revision } = await loadCard(ANY_ID);
    for (const any of [revision, "0123456789ab"]) {
      const { headers } = await ask(`${ANY_CARD}/${any}/og-light.png`);
      expect(headers.get("Cache-Tag")?.split(",")).toEqual([
        ARTICLE_TAG,
        `card:${shippedArticle.slug}/sullivan-tough-and-direct`,
        `revision:${revision}`,
      ]);
    }
  });

  test("an article, by one tag", async () => {
    for (const address of [`/articles/${shippedArticle.slug}`, `/articles/${shippedArticle.slug}.json`]) {
      expect((await ask(address)).headers.get("Cache-Tag")?.split(",")).toContain(ARTICLE_TAG);
    }
  });

  test("the list of articles, by a tag of its own", async () => {
    for (const address of ["/", "/articles", "/articles.json"]) {
      expect((await ask(address)).headers.get("Cache-Tag")).toBe("articles");
    }
  });
});
