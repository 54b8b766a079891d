import { describe, expect, inject, test } from "vitest";
import { ask } from "./ask";
import { expectProblem } from "./expect-problem";
import { type RawAnswer, requestRaw } from "./raw-request";
import { ANY_CARD, CARDS, shippedArticle } from "./shipped-article";

const raw = (path: string) => requestRaw(inject("workerUrl"), path);

function expectNotFound(answer: RawAnswer, code: "article-not-found" | "card-not-found" | "page-not-found") {
  return expectProblem(answer, answer.body.toString(), { status: 404, code });
}

describe("an article that nobody has is not found", () => {
  test.each([
    "/articles/no-such-article",
    "/articles/no-such-article.json",
    "/articles/__proto__",
    "/articles/constructor.json",
    "/articles/.json",
    `/articles/${shippedArticle.slug.toUpperCase()}`,
    `/articles/${shippedArticle.slug}%00`,
    "/articles/%ZZ",
    "/articles/%ED%A0%80.json",
    "/cards/no-such-article/alaska-talks",
    "/cards/no-such-article/alaska-talks.json",
    "/cards/no-such-article/alaska-talks.jsonld",
    "/cards/no-such-article/alaska-talks.png",
    "/cards/no-such-article/alaska-talks.svg",
    "/cards/no-such-article/alaska-talks/0123456789ab/og-light.png",
    "/cards/__proto__/toString.json",
  ])("%s", async (path) => {
    expectNotFound(await raw(path), "article-not-found");
  });
});

describe("a card that its article does not have is not found", () => {
  test.each([
    "no-such-card",
    "no-such-card.json",
    "no-such-card.jsonld",
    "no-such-card.png",
    "no-such-card.png?size=story",
    "no-such-card.svg",
    "no-such-card/0123456789ab/og-light.png",
    "ALASKA-TALKS.json",
    "alaska-talks%00.png",
    "alaska-talks%20.png",
    "alaska-talks%2Ejson.png",
    "alaska-talks.png.png",
    "alaska-talks.gif",
    "__proto__.json",
    "constructor.png",
    ".json.json",
    "%ZZ.png",
    "%ED%A0%80.json",
    "%F0%9F%A6%86.svg",
    "%3Cscript%3Ealert(1)%3C%2Fscript%3E.png",
    "..%2Fother%2Fcard.json",
    "antony-blinken.json",
  ])("%s", async (name) => {
    const problem = expectNotFound(await raw(`${CARDS}/${name}`), "card-not-found");
    expect(problem.detail).toContain(shippedArticle.slug);
  });
});

describe("nothing stands at other addresses", () => {
  test.each([
    "/no-such-page",
    "/no-such-icon.ico",
    "/cards",
    "/cards/",
    `${CARDS}`,
    `${CARDS}/`,
    `${ANY_CARD}/`,
    `${ANY_CARD}.png/`,
    `${ANY_CARD}/0123456789ab`,
    "/articles/",
    `/articles/${shippedArticle.slug}/`,
    "/schema",
    "/schema/",
    "/schema/person.json",
    "/schema/__proto__.json",
    "/healthz/",
    "//healthz",
    "/HEALTHZ",
    "/%ZZ",
    "/%00",
    "/%ED%A0%80",
    "/assets/articles/us-china-alaska-talks.json",
    "/..%2f..%2fpackage.json",
    "/..%5c..%5cpackage.json",
    "/../../../../etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    `${CARDS}/../../../package.json`,
    "/.git/config",
    "/wrangler.toml",
  ])("%s", async (path) => {
    expectNotFound(await raw(path), "page-not-found");
  });
});

test("leaving a folder in the address and coming back is no trick, and no error", async () => {
  const straight = await raw(`${ANY_CARD}.json`);
  const crooked = await raw(
    `/articles/../cards/x/%2e%2e/${shippedArticle.slug}/sullivan-tough-and-direct.json`,
  );
  expect(crooked.status).toBe(200);
  expect(crooked.body).toEqual(straight.body);
});

/** Where what was sent may come back in an error. */
const ECHOES = {
  page: (sent: string) => raw(`/${sent}`),
  article: (sent: string) => raw(`/articles/${sent}`),
  card: (sent: string) => raw(`${CARDS}/${sent}.json`),
  "article of a card": (sent: string) => raw(`/cards/${sent}/card.png`),
  option: (sent: string) => raw(`${ANY_CARD}.png?size=${sent}`),
  "permanent name": (sent: string) => raw(`${ANY_CARD}/0123456789ab/${sent}-light.png`),
};

describe.each(Object.entries(ECHOES))("an error about a very long %s is short", (_, send) => {
  test.each([
    ["letters", "a", "a"],
    ["control characters", "%01", "\u0001"],
    ["quotation marks", "%22", '"'],
    ["ducks", "%F0%9F%A6%86", "🦆"],
    ["lone surrogates", "%ED%A0%80", "\uFFFD"],
    ["broken encoding", "%ZZ", "%ZZ"],
  ])("full of %s", async (_name, encoded, character) => {
    const { status, headers, body } = await send(encoded.repeat(1500));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(headers["content-type"]).toBe("application/problem+json");
    expect(body.length).toBeLessThanOrEqual(1024);
    const { detail } = JSON.parse(body.toString()) as { detail: string };
    expect(detail.isWellFormed()).toBe(true);
    // A bit of what was sent is enough to recognise it.
    expect(detail).not.toContain(character.repeat(201));
  });
});

test("markup in an address comes back as JSON that no browser reads as a page", async () => {
  for (const path of ["/%3Cscript%3Ealert(1)%3C/script%3E", `${ANY_CARD}.png?size=%3Cimg%20src=x%3E`]) {
    const { headers } = await raw(path);
    expect(headers["content-type"]).toBe("application/problem+json");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
  }
});

test("an error is never a picture, whatever the client would rather have", async () => {
  for (const address of [`${CARDS}/no-such-card.png`, `${ANY_CARD}.png?size=huge`]) {
    const answer = await ask(address, { headers: { Accept: "image/png,image/*;q=0.8", Range: "bytes=0-9" } });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.headers.get("Content-Type")).not.toMatch(/^image\//);
  }
});
