import { describe, expect, inject, test } from "vitest";
import { FactCard } from "../../src/model/fact-card";
import { readPng } from "../fixtures/read-png";
import { ask, bytesOf } from "../worker/ask";
import { expectProblem } from "../worker/expect-problem";

/*
 * What a deployment has to do, whatever it publishes: one card in all its forms,
 * and what is around it. `FACTCARD_URL=https://… npm run smoke` asks a deployed
 * Worker; without the address it is the one that is built here.
 */

const { FACTCARD_URL = "" } = process.env;
const isNamed = FACTCARD_URL !== "";

/** A Worker on this machine has no cache before it. */
const isDeployed = isNamed && !/^(?:127\.0\.0\.1|localhost)$/.test(new URL(FACTCARD_URL).hostname);

/** A printed address as a path of the Worker under test: what is printed may be another name of it. */
function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

const { articles } = await (await ask("/articles.json")).json<{ articles: { json: string }[] }>();
const [first] = articles;
if (!first) throw new Error("the Worker shows no article");
const { cards } = await (await ask(pathOf(first.json))).json<{ cards: { url: string }[] }>();
const [shown] = cards;
if (!shown) throw new Error("the first article has no card");
const CARD = pathOf(shown.url);
const card = FactCard.parse(await (await ask(`${CARD}.json`)).json());

test("it lives, and says which version it is", async () => {
  const answer = await ask("/healthz");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  expect(await answer.json()).toMatchObject({ status: "ok", version: expect.any(String) });
});

test.each(["/", "/docs", CARD, `/preview${CARD.slice("/cards".length)}`])("%s is a page", async (path) => {
  const answer = await ask(path, { headers: { Accept: "text/html" } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
  expect(answer.headers.get("Content-Security-Policy")).toMatch(/^default-src 'none'/);
  expect(await answer.text()).toMatch(/^<!doctype html><html lang=.*<\/html>$/s);
});

test("styles, scripts and typefaces of a page are there", async () => {
  const html = await (await ask(CARD, { headers: { Accept: "text/html" } })).text();
  const files = [...html.matchAll(/(?:href|src)="(\/static\/[^"]+)"/g)].map(([, path = ""]) => path);
  expect(files.length).toBeGreaterThan(2);
  for (const file of new Set(files)) expect((await ask(file)).status, file).toBe(200);
});

test("the page's picture is where its head says, as large as it says", async () => {
  const html = await (await ask(CARD, { headers: { Accept: "text/html" } })).text();
  const content = (property: string) =>
    new RegExp(`property="${property}" content="([^"]+)"`).exec(html)?.[1] ?? "";
  const picture = readPng(await bytesOf(await ask(pathOf(content("og:image")))));
  expect(`${picture.width}`).toBe(content("og:image:width"));
  expect(`${picture.height}`).toBe(content("og:image:height"));
});

describe("a card's picture", () => {
  test.each(["", "?size=square&theme=dark", "?size=story&scale=2"])("is drawn: .png%s", async (query) => {
    const answer = await ask(`${CARD}.png${query}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toBe("image/png");
    const bytes = await bytesOf(answer);
    expect(bytes.length).toBeLessThan(300_000);
    expect(readPng(bytes).width).toBe({ "": 1200, "?size=square&theme=dark": 1080 }[query] ?? 2160);
  });

  test("is drawn as SVG, which may do nothing", async () => {
    const answer = await ask(`${CARD}.svg`);
    expect(answer.headers.get("Content-Type")).toBe("image/svg+xml; charset=utf-8");
    expect(answer.headers.get("Content-Security-Policy")).toContain("sandbox");
    expect(await answer.text()).toContain("<title");
  });

  test("is at every permanent address that the card prints, and may be kept", async () => {
    for (const { url, width, height } of card.images) {
      const answer = await ask(pathOf(url));
      expect(answer.status, url).toBe(200);
      expect(answer.headers.get("Cache-Control"), url).toContain("max-age=86400");
      expect(readPng(await bytesOf(answer)), url).toMatchObject({ width, height });
    }
  });

  test("is answered to HEAD as to GET, in ranges, and not twice to those who have it", async () => {
    const whole = await ask(`${CARD}.png`);
    const bytes = await bytesOf(whole);
    const head = await ask(`${CARD}.png`, { method: "HEAD" });
    expect(head.status).toBe(200);
    for (const name of ["Content-Type", "ETag", "Cache-Control"])
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
    const range = await ask(`${CARD}.png`, { headers: { Range: "bytes=0-99" } });
    expect(range.status).toBe(206);
    expect(await bytesOf(range)).toEqual(bytes.subarray(0, 100));
    const condition = { "If-None-Match": whole.headers.get("ETag") ?? "" };
    expect((await ask(`${CARD}.png`, { headers: condition })).status).toBe(304);
  });

  test("is the same under an old revision's address, kept for a minute", async () => {
    const answer = await ask(`${CARD}/0123456789ab/og-light.png`);
    expect(answer.headers.get("Cache-Control")).toBe("public, max-age=60");
    expect(await bytesOf(answer)).toEqual(await bytesOf(await ask(`${CARD}.png`)));
  });
});

test("a card is there as linked data, or gone where it was withdrawn", async () => {
  const answer = await ask(`${CARD}.jsonld`);
  if (card.status === "withdrawn") return expect(answer.status).toBe(410);
  expect(answer.headers.get("Content-Type")).toBe("application/ld+json");
  expect(await answer.json()).toMatchObject({ "@context": "https://schema.org" });
});

test("a card can be embedded: frame, script and oEmbed in both formats", async () => {
  expect((await ask(`/embed${CARD.slice("/cards".length)}`)).status).toBe(200);
  expect((await ask("/embed.js")).headers.get("Content-Type")).toMatch(/^text\/javascript/);
  const query = `/oembed?url=${encodeURIComponent(card.url)}`;
  expect(await (await ask(query)).json()).toMatchObject({ version: "1.0", type: "rich" });
  expect(await (await ask(`${query}&format=xml`)).text()).toMatch(/^<\?xml .*<oembed>/s);
});

test("the description is of this Worker", async () => {
  const { openapi, servers, paths } = await (await ask("/openapi.json")).json<{
    openapi: string;
    servers: { url: string }[];
    paths: object;
  }>();
  expect(openapi).toMatch(/^3\.1\./);
  expect(servers).toEqual([{ url: new URL(card.url).origin }]);
  expect(Object.keys(paths)).toContain("/cards/{article}/{id}.png");
});

test.each([
  ["/cards/no-such-article/x.json", {}, 404, "article-not-found"],
  [`${CARD}-none.png`, {}, 404, "card-not-found"],
  [`${CARD}.png?size=huge`, {}, 400, "invalid-option"],
  ["/no-such-page.json", {}, 404, "page-not-found"],
  [`${CARD}.png`, { method: "POST" }, 405, "method-not-allowed"],
  [`${CARD}.png`, { headers: { Range: "bytes=99999999-" } }, 416, "range-not-satisfiable"],
] as const)("%s with %o is a problem that nobody keeps", async (path, init, status, code) => {
  const answer = await ask(path, init);
  expectProblem(answer, await answer.text(), { status, code });
});

test.each(["/", `${CARD}.png`, `${CARD}.json`, "/no-such-page"])(
  "%s has the security headers",
  async (path) => {
    const { headers } = await ask(path);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Strict-Transport-Security")).toMatch(/^max-age=\d+/);
    expect(headers.get("Content-Security-Policy")).toMatch(/^default-src 'none'/);
  },
);

test.runIf(isDeployed)("Cloudflare's cache keeps a picture, whatever link trackers add", async () => {
  const isFromCache = async () => {
    const { headers } = await ask(`${CARD}.png?size=portrait&fbclid=${Math.random()}`);
    const signs = ["Cf-Cache-Status", "Age", "Server-Timing"].map((name) => headers.get(name) ?? "");
    return signs[0] === "HIT" || Number(signs[1]) > 0 || /\bcache\b/.test(signs[2] ?? "");
  };
  await expect.poll(isFromCache, { timeout: 20_000 }).toBe(true);
});

test("the Worker under test is the one that was named", () => {
  if (isNamed) expect(inject("workerUrl")).toBe(new URL(FACTCARD_URL).href);
  else expect(new URL(inject("workerUrl")).hostname).toMatch(/^(?:127\.0\.0\.1|localhost)$/);
});
