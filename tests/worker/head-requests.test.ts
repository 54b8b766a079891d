import { expect, inject, test } from "vitest";
import { loadCard } from "./load-card";
import { requestRaw } from "./raw-request";
import { ANY_CARD, ANY_ID, CARDS, shippedArticle } from "./shipped-article";

const { revision } = await loadCard(ANY_ID);

/** The second request may be late by a second, or find its picture drawn. */
const MAY_DIFFER = new Set(["date", "server-timing"]);

function lasting(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !MAY_DIFFER.has(name) && !(isPage(headers) && name in IN_TRANSIT),
    ),
  );
}

/** What wrangler's proxy takes from a page on its way, as it may put a script into it. The Worker sent it. */
const IN_TRANSIT = { "content-length": true, "transfer-encoding": true };

function isPage(headers: Record<string, string>): boolean {
  return headers["content-type"]?.startsWith("text/html") ?? false;
}

const ANSWERS = [
  `${ANY_CARD}.png`,
  `${ANY_CARD}.png?size=story&theme=dark`,
  `${ANY_CARD}.svg`,
  `${ANY_CARD}.json`,
  `${ANY_CARD}.jsonld`,
  ANY_CARD,
  `${ANY_CARD}/${revision}/og-light.png`,
  `${ANY_CARD}/0123456789ab/og-light.png`,
  `/articles/${shippedArticle.slug}`,
  "/articles.json",
  "/",
  "/schema/article.json",
  "/schema/fact-card.json",
  "/healthz",
];

const ERRORS = [
  `${ANY_CARD}.png?size=huge`,
  `${ANY_CARD}/${revision}/huge-light.png`,
  `${CARDS}/no-such-card.png`,
  "/cards/no-such-article/card.json",
  "/no-such-page",
];

test.each([...ANSWERS, ...ERRORS])("HEAD answers as GET does, without the body: %s", async (path) => {
  const got = await requestRaw(inject("workerUrl"), path);
  const asked = await requestRaw(inject("workerUrl"), path, { method: "HEAD" });
  expect(asked.status).toBe(got.status);
  expect(lasting(asked.headers)).toEqual(lasting(got.headers));
  expect(asked.body).toHaveLength(0);
});

test.each([...ANSWERS, ...ERRORS])("Content-Length is the body's length: %s", async (path) => {
  const { headers, body } = await requestRaw(inject("workerUrl"), path);
  expect(body.length).toBeGreaterThan(0);
  if (!isPage(headers)) expect(headers["content-length"]).toBe(String(body.length));
});

test("HEAD may come first: a picture that nobody has drawn yet has its length", async () => {
  const path = `${CARDS}/japan-south-korea-visit.png?size=portrait&theme=dark&scale=2`;
  const asked = await requestRaw(inject("workerUrl"), path, { method: "HEAD" });
  const got = await requestRaw(inject("workerUrl"), path);
  expect(asked.headers["content-length"]).toBe(String(got.body.length));
});
