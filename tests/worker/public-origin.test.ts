import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { requestRaw } from "./raw-request";
import { ANY_CARD, shippedArticle } from "./shipped-article";
import { PUBLIC_ORIGIN, startInventedWorker } from "./start-invented-worker";

/** What a proxy, or somebody who plays one, may send. */
const FORWARDED = {
  "X-Forwarded-Host": "evil.example",
  "X-Forwarded-Proto": "https",
  "X-Forwarded-Port": "8443",
  "X-Forwarded-Prefix": "/evil",
  "X-Original-URL": "https://evil.example/",
  "X-Host": "evil.example",
  Forwarded: "for=192.0.2.1;host=evil.example;proto=https",
};

/** Origins of all addresses of this service that a JSON body prints. */
function printedOrigins(body: Buffer): Set<string> {
  const texts: string[] = [];
  JSON.parse(body.toString(), (_, value: unknown) => {
    if (typeof value === "string") texts.push(value);
    return value;
  });
  const addresses = texts.filter((text) => /^https?:\/\/[^/]+\/(?:cards|articles|schema)\//.test(text));
  return new Set(addresses.map((address) => new URL(address).origin));
}

describe("without PUBLIC_ORIGIN", () => {
  const paths = [
    `${ANY_CARD}.json`,
    `${ANY_CARD}.jsonld`,
    `/articles/${shippedArticle.slug}.json`,
    "/articles.json",
    "/openapi.json",
    "/schema/article.json",
  ];

  test.each(paths)("%s prints the origin that it was asked at", async (path) => {
    const { body } = await requestRaw(inject("workerUrl"), path);
    expect(printedOrigins(body)).toEqual(new Set([new URL(inject("workerUrl")).origin]));
    const headers = { Host: "cards.newsroom.example:8443" };
    const elsewhere = await requestRaw(inject("workerUrl"), path, { headers });
    expect(printedOrigins(elsewhere.body)).toEqual(new Set(["http://cards.newsroom.example:8443"]));
  });

  test.each(paths)("%s believes no forwarding headers", async (path) => {
    const [plain, forwarded] = await Promise.all([
      requestRaw(inject("workerUrl"), path),
      requestRaw(inject("workerUrl"), path, { headers: FORWARDED }),
    ]);
    expect(forwarded.body).toEqual(plain.body);
    expect(forwarded.body.toString()).not.toContain("evil");
  });

  test("two origins never share the ETag of a body that prints them", async () => {
    const at = (host: string) =>
      requestRaw(inject("workerUrl"), `${ANY_CARD}.json`, { headers: { Host: host } });
    const [one, other] = await Promise.all([at("one.example"), at("other.example")]);
    expect(one.headers.etag).not.toBe(other.headers.etag);
  });

  test("a picture prints no origin, and is the same at all", async () => {
    const at = (host: string) =>
      requestRaw(inject("workerUrl"), `${ANY_CARD}.png`, { headers: { Host: host } });
    const [one, other] = await Promise.all([at("one.example"), at("other.example")]);
    expect(one.headers.etag).toBe(other.headers.etag);
    expect(one.body).toEqual(other.body);
  });
});

describe("with PUBLIC_ORIGIN", () => {
  let server: Awaited<ReturnType<typeof startInventedWorker>>["server"];
  let origin: string;

  beforeAll(async () => {
    ({ server, origin } = await startInventedWorker());
  });
  afterAll(() => server.close());

  test.each([
    "/cards/invented/short.json",
    "/cards/invented/inquiry.jsonld",
    "/articles/invented.json",
    "/articles.json",
    "/openapi.json",
    "/schema/fact-card.json",
  ])("%s prints it, however it was asked", async (path) => {
    for (const headers of [undefined, { Host: "elsewhere.example" }, FORWARDED]) {
      const { body } = await requestRaw(origin, path, { headers });
      expect(printedOrigins(body)).toEqual(new Set([PUBLIC_ORIGIN]));
    }
  });

  test("the paths of what it prints are those that the Worker answers", async () => {
    const { body } = await requestRaw(origin, "/cards/invented/short.json");
    const card = JSON.parse(body.toString()) as { url: string; images: { url: string }[] };
    for (const address of [card.url, ...card.images.slice(0, 2).map(({ url }) => url)]) {
      const answer = await requestRaw(origin, address.slice(PUBLIC_ORIGIN.length));
      expect(answer.status, address).toBe(200);
    }
    const picture = await requestRaw(origin, card.images[0]?.url.slice(PUBLIC_ORIGIN.length) ?? "");
    expect(picture.headers["cloudflare-cdn-cache-control"]).toContain("max-age=3600");
  });
});
