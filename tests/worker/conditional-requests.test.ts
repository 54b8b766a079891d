import { beforeAll, describe, expect, test } from "vitest";
import { ask, bytesOf } from "./ask";
import { loadCard } from "./load-card";
import { ANY_CARD, ANY_ID, CARDS, shippedArticle } from "./shipped-article";

const { revision } = await loadCard(ANY_ID);

const ADDRESSES = [
  `${ANY_CARD}.png`,
  `${ANY_CARD}.png?size=square&scale=2`,
  `${ANY_CARD}.svg`,
  `${ANY_CARD}/${revision}/square-dark.png`,
  `${ANY_CARD}/0123456789ab/square-dark.png`,
  `${ANY_CARD}.json`,
  `${ANY_CARD}.jsonld`,
  ANY_CARD,
  `/articles/${shippedArticle.slug}`,
  "/articles",
  "/schema/article.json",
  "/schema/fact-card.json",
];

/** Headers that a 304 has to repeat (RFC 9110, 15.4.5), and those that caches need beside them. */
const REPEATED = [
  ...["ETag", "Cache-Control", "Cloudflare-CDN-Cache-Control", "Cache-Tag", "Vary", "Content-Location"],
  ...["Access-Control-Allow-Origin", "Content-Security-Policy"],
];

describe.each(ADDRESSES)("%s", (address) => {
  let whole: Response;
  let tag: string;

  beforeAll(async () => {
    whole = await ask(address);
    tag = whole.headers.get("ETag") ?? "";
    await whole.arrayBuffer();
  });

  test("has a strong ETag, the same each time", async () => {
    expect(tag).toMatch(/^"[\x21\x23-\x7E]+"$/);
    expect((await ask(address)).headers.get("ETag")).toBe(tag);
  });

  test.each([
    ["exactly", (own: string) => own],
    ["weakly", (own: string) => `W/${own}`],
    ["in a list", (own: string) => `"other", W/"another" , ${own},"last"`],
    ["weakly in a list", (own: string) => `"other",W/${own}`],
    ["with any version", () => "*"],
  ])("is not sent again to a client that has it: If-None-Match %s", async (_, condition) => {
    const headers = { "If-None-Match": condition(tag) };
    for (const method of ["GET", "HEAD"]) {
      const answer = await ask(address, { method, headers });
      expect(answer.status).toBe(304);
      expect(await bytesOf(answer)).toHaveLength(0);
      // Nothing was laid out, drawn or encoded for it.
      expect(answer.headers.has("Server-Timing")).toBe(false);
      expect(answer.headers.has("Content-Type")).toBe(false);
      for (const name of REPEATED) expect(answer.headers.get(name), name).toBe(whole.headers.get(name));
    }
  });

  test.each([
    ["another version", () => '"0123456789abcdef01234567"'],
    ["a list of others", () => '"a", W/"b"'],
    ["the tag without its quotes", (own: string) => own.slice(1, -1)],
    ["a part of the tag", (own: string) => `${own.slice(0, 8)}"`],
    ["a star in quotes", () => '"*"'],
    ["nonsense", () => "W/"],
  ])("is sent whole to a client that has %s", async (_, condition) => {
    const answer = await ask(address, { headers: { "If-None-Match": condition(tag) } });
    expect(answer.status).toBe(200);
    expect((await bytesOf(answer)).length).toBeGreaterThan(100);
  });
});

test("another size, theme or scale is another version", async () => {
  const tag = (await ask(`${ANY_CARD}.png`)).headers.get("ETag") ?? "";
  for (const query of ["size=square", "theme=dark", "scale=2"]) {
    const answer = await ask(`${ANY_CARD}.png?${query}`, { headers: { "If-None-Match": tag } });
    expect(answer.status, query).toBe(200);
    expect(answer.headers.get("ETag"), query).not.toBe(tag);
  }
});

test("a condition comes before a range", async () => {
  const tag = (await ask(`${ANY_CARD}.png`)).headers.get("ETag") ?? "";
  const answer = await ask(`${ANY_CARD}.png`, { headers: { "If-None-Match": tag, Range: "bytes=0-9" } });
  expect(answer.status).toBe(304);
  expect(answer.headers.has("Content-Range")).toBe(false);
});

test.each([
  [`${CARDS}/no-such-card.png`, 404],
  [`${CARDS}/no-such-card.json`, 404],
  ["/no-such-page", 404],
  [`${ANY_CARD}.png?size=huge`, 400],
])("what does not exist is never unchanged: %s", async (address, status) => {
  const answer = await ask(address, { headers: { "If-None-Match": "*" } });
  expect(answer.status).toBe(status);
});
