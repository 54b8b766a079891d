import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { FactCard } from "../../src/model/fact-card";
import { ask } from "./ask";
import { readCacheControl } from "./cache-control";
import { expectProblem } from "./expect-problem";
import { loadCard } from "./load-card";
import { requestRaw } from "./raw-request";
import { allElements, readXml, textOf, type XmlElement } from "./read-xml";
import { ANY_CARD, ANY_ID, CARD_IDS, shippedArticle } from "./shipped-article";
import { startInventedWorker } from "./start-invented-worker";
import { startNastyWorker } from "./start-nasty-worker";

const origin = new URL(inject("workerUrl")).origin;
const ANY_PAGE = `${origin}${ANY_CARD}`;

/** An answer as the specification describes it. */
interface Oembed {
  version: string;
  type: string;
  title: string;
  author_name?: string;
  author_url?: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html?: string;
  width?: number;
  height?: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

const pathTo = (options: Record<string, string | number>) =>
  `/oembed?${new URLSearchParams(Object.entries(options).map(([name, value]) => [name, String(value)]))}`;

async function load(options: Record<string, string | number>, at = origin): Promise<Oembed> {
  const { status, body } = await requestRaw(at, pathTo(options));
  expect(status, body.toString()).toBe(200);
  return JSON.parse(body.toString());
}

/** The code to embed, read as strictly as XML: the wrapper, the blockquote, the iframe. */
function readHtml({ html = "" }: Oembed): {
  all: XmlElement[];
  iframe: Record<string, string>;
  words: string;
} {
  const all = allElements(readXml(html));
  const named = (name: string) => all.filter((element) => element.name === name);
  const [blockquote] = named("blockquote");
  const words = blockquote
    ? allElements(blockquote)
        .map(({ text }) => text.trim())
        .join("\n")
    : "";
  expect(named("iframe")).toHaveLength(1);
  return { all, iframe: named("iframe")[0]?.attributes ?? {}, words };
}

describe.each(CARD_IDS)("the oEmbed data of %s", (id) => {
  test("is rich content with its title, its author and its provider", async () => {
    const { url, embed, source, parts = [], images } = await loadCard(id);
    const data = await load({ url });
    expect(data).toMatchObject({
      version: "1.0",
      type: "rich",
      author_name: source.authors.join(", "),
      provider_name: source.publisher.name,
      provider_url: source.publisher.url,
      width: 600,
      thumbnail_url: images[0]?.url,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    const { iframe, words } = readHtml(data);
    expect(iframe).toMatchObject({
      src: embed.url,
      title: data.title,
      width: "600",
      height: `${data.height}`,
    });
    for (const part of parts) for (const text of [words, data.title]) expect(text).toContain(part);
  });

  test("says the same in XML", async () => {
    const { oembed } = await loadCard(id);
    const [json, xml] = await Promise.all([ask(oembed.json), ask(oembed.xml)]);
    expect(json.headers.get("Content-Type")).toBe("application/json");
    expect(xml.headers.get("Content-Type")).toBe("text/xml; charset=utf-8");
    expect(fieldsOf(await xml.text())).toEqual(asTexts(await json.json()));
  });

  test("is where the card's page says it is", async () => {
    const page = await (await ask(`/cards/${shippedArticle.slug}/${id}`)).text();
    for (const type of ["application/json+oembed", "text/xml+oembed"]) {
      const link = new RegExp(`<link rel="alternate" type="${type.replace("+", "\\+")}" href="([^"]*)"`).exec(
        page,
      );
      expect((await ask(link?.[1]?.replaceAll("&amp;", "&") ?? "/none")).status, type).toBe(200);
    }
  });
});

function fieldsOf(xml: string): Record<string, string> {
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n/);
  const root = readXml(xml);
  expect(root.name).toBe("oembed");
  return Object.fromEntries(root.children.map(({ name, text }) => [name, text]));
}

const asTexts = (data: object) =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name, String(value)]));

/** Sizes near those where something changes, and any other. */
const pixels = fc.oneof(
  fc.constantFrom(1, 159, 160, 161, 239, 240, 241, 599, 600, 601, 629, 630, 1080, 1200, 1350, 99_999),
  fc.integer({ min: 1, max: 99_999 }),
  fc.integer({ min: 1, max: 800 }),
);

describe("the room that a page has", () => {
  test("is never exceeded, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...CARD_IDS),
        fc.option(pixels, { nil: undefined }),
        fc.option(pixels, { nil: undefined }),
        async (id, maxwidth, maxheight) => {
          const data = await load({
            url: `${origin}/cards/${shippedArticle.slug}/${id}`,
            ...(maxwidth !== undefined && { maxwidth }),
            ...(maxheight !== undefined && { maxheight }),
          });
          const [mostWidth, mostHeight] = [maxwidth ?? Infinity, maxheight ?? Infinity];
          const isRoomy = mostWidth >= 240 && mostHeight >= 160;
          expect(data.type).toBe(isRoomy ? "rich" : "link");
          const { width, height, html, thumbnail_url, thumbnail_width, thumbnail_height } = data;
          if (isRoomy) {
            expect(width).toBeLessThanOrEqual(mostWidth);
            expect(height).toBeLessThanOrEqual(mostHeight);
            expect(width).toBeGreaterThanOrEqual(240);
            expect(height).toBeGreaterThanOrEqual(160);
            expect(readHtml(data).iframe).toMatchObject({ width: String(width), height: String(height) });
          } else expect([html, width, height]).toEqual([undefined, undefined, undefined]);
          const picture = [thumbnail_url, thumbnail_width, thumbnail_height];
          expect([0, 3]).toContain(picture.filter((field) => field !== undefined).length);
          expect(thumbnail_width ?? 0).toBeLessThanOrEqual(mostWidth);
          expect(thumbnail_height ?? 0).toBeLessThanOrEqual(mostHeight);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("takes the first picture that fits", async () => {
    expect(await load({ url: ANY_PAGE, maxwidth: 1100 })).toMatchObject({
      thumbnail_url: expect.stringMatching(/\/square-light\.png$/),
      thumbnail_width: 1080,
      thumbnail_height: 1080,
    });
  });

  test("makes a narrow frame higher, and a low one scroll", async () => {
    const url = `${origin}/cards/${shippedArticle.slug}/yang-long-arm-jurisdiction`;
    const [wide, narrow, low] = await Promise.all([
      load({ url }),
      load({ url, maxwidth: 240 }),
      load({ url, maxheight: 160 }),
    ]);
    expect(narrow.height).toBeGreaterThan(wide.height ?? 0);
    expect(low).toMatchObject({ width: 600, height: 160 });
  });

  test("may be left open: an empty parameter is none", async () => {
    expect(await load({ url: ANY_PAGE, maxwidth: "", maxheight: "", format: "" })).toEqual(
      await load({ url: ANY_PAGE }),
    );
  });

  test.each(["0", "-1", "1.5", "1e3", "0x10", "abc", "100000", " 5", "٣", "5px", "%00"])(
    "is refused where it is no size: %s",
    async (size) => {
      for (const option of ["maxwidth", "maxheight"]) {
        const answer = await ask(pathTo({ url: ANY_PAGE, [option]: size }));
        const problem = expectProblem(answer, await answer.text(), { status: 400, code: "invalid-option" });
        expect(problem).toMatchObject({ option, allowed: ["whole numbers from 1 to 99999"] });
      }
    },
  );

  test("is refused where it is given twice", async () => {
    const answer = await ask(`${pathTo({ url: ANY_PAGE })}&maxwidth=300&maxwidth=400`);
    expectProblem(answer, await answer.text(), { status: 400, code: "invalid-option" });
  });
});

describe("the address to embed", () => {
  test("may carry anything that names no other card", async () => {
    const plain = await load({ url: ANY_PAGE });
    for (const more of ["?utm_source=feed&theme=dark", "#:~:text=tough", "?", "#", "?a=%ZZ"])
      expect(await load({ url: ANY_PAGE + more })).toEqual(plain);
    expect(await load({ url: ANY_PAGE.replace("http:", "https:") })).toEqual(plain);
  });

  const OTHERS = [
    `https://other.example${ANY_CARD}`,
    `${origin}.evil.example${ANY_CARD}`,
    `${origin.replace("://", "://a@")}${ANY_CARD}`,
    `https://other.example/?${ANY_PAGE}`,
    `ftp://${new URL(origin).host}${ANY_CARD}`,
    `javascript:${ANY_PAGE}`,
    `//${new URL(origin).host}${ANY_CARD}`,
    ANY_CARD,
    "x",
    origin,
    `${origin}/`,
    `${origin}/articles/${shippedArticle.slug}`,
    `${ANY_PAGE}/`,
    `${ANY_PAGE}.json`,
    `${ANY_PAGE}.png`,
    `${ANY_PAGE}/0123456789ab/og-light.png`,
    `${origin}/embed/${shippedArticle.slug}/${ANY_ID}`,
    `${origin}/cards/${shippedArticle.slug}/no-such-card`,
    `${origin}/cards/${shippedArticle.slug}/__proto__`,
    `${origin}/cards/${shippedArticle.slug}/${ANY_ID.toUpperCase()}`,
  ];
  test.each(OTHERS)("is not found where it is no card's page: %s", async (url) => {
    for (const format of ["json", "xml"]) {
      const answer = await ask(pathTo({ url, format }));
      expectProblem(answer, await answer.text(), { status: 404, code: "card-not-found" });
    }
  });

  test("is not found in an article that nobody has", async () => {
    const answer = await ask(pathTo({ url: `${origin}/cards/no-such-article/card` }));
    expectProblem(answer, await answer.text(), { status: 404, code: "article-not-found" });
  });

  test.each([
    "/oembed",
    "/oembed?url=",
    `/oembed?url=a&url=b`,
    pathTo({ url: `${ANY_PAGE}?${"a".repeat(2048)}` }),
  ])("is refused where it is missing, doubled or endless: %s", async (path) => {
    const answer = await ask(path);
    const problem = expectProblem(answer, await answer.text(), { status: 400, code: "invalid-option" });
    expect(problem.option).toBe("url");
  });

  test("never breaks anything, whatever it is", async () => {
    const anything = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.string({ maxLength: 80 }).map((path) => `${origin}/${path}`),
      fc.string({ maxLength: 80 }).map((path) => `${origin}/cards/${path}`),
      fc.string({ maxLength: 40 }).map((id) => `${origin}/cards/${shippedArticle.slug}/${id}`),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (url) => {
        const answer = await ask(pathTo({ url }));
        expect(url === "" ? 400 : 404).toBe(answer.status);
        expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
      }),
      { numRuns: 120 },
    );
  });
});

test.each(["yaml", "JSON", "jsonp", "text/xml", "json,xml", "<script>"])(
  "a format that there is not is not implemented, as the specification wants: %s",
  async (format) => {
    const answer = await ask(pathTo({ url: ANY_PAGE, format }));
    const problem = expectProblem(answer, await answer.text(), { status: 501, code: "format-not-supported" });
    expect(problem).toMatchObject({ option: "format", allowed: ["json", "xml"] });
  },
);

describe.each(["json", "xml"])("an answer as %s", (format) => {
  const path = pathTo({ url: ANY_PAGE, format });

  test("may be read by pages from anywhere, and is no page itself", async () => {
    const { headers } = await ask(path, { headers: { Origin: "https://other.example" } });
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  });

  test("is kept shortly, thrown away with its card, and not sent twice", async () => {
    const { headers } = await ask(path);
    expect(readCacheControl(headers.get("Cache-Control"))["max-age"]).toBeLessThanOrEqual(3600);
    expect(headers.get("Cache-Tag")).toContain(`card:${shippedArticle.slug}/${ANY_ID}`);
    const tag = headers.get("ETag") ?? "";
    expect((await ask(path, { headers: { "If-None-Match": tag } })).status).toBe(304);
    expect((await ask(`${path}&maxwidth=300`)).headers.get("ETag")).not.toBe(tag);
  });

  test("HEAD answers as GET does", async () => {
    const got = await requestRaw(origin, path);
    const asked = await requestRaw(origin, path, { method: "HEAD" });
    expect({ ...asked.headers, date: "" }).toEqual({ ...got.headers, date: "" });
    expect(got.headers["content-length"]).toBe(String(got.body.length));
  });
});

describe("hard articles", () => {
  let server: Awaited<ReturnType<typeof startNastyWorker>>["server"];
  let nasty: string;

  beforeAll(async () => {
    ({ server, origin: nasty } = await startNastyWorker());
  });
  afterAll(() => server.close());

  const nastyData = (path: string, more = {}) => load({ url: `${nasty}/cards/${path}`, ...more }, nasty);
  const nastyCard = async (path: string) =>
    JSON.parse((await requestRaw(nasty, `/cards/${path}.json`)).body.toString()) as FactCard;

  const HOSTILE = [...Array.from({ length: 11 }, (_, index) => `hostile/quote-${index}`), "hostile/event"];
  const HARD = [...HOSTILE, "invented/markup", "invented/endless", "invented/cyrillic", "invented/inquiry"];

  test.each(HARD)("%s adds no element and no attribute to the code", async (path) => {
    const data = await nastyData(path);
    const { all, iframe, words } = readHtml(data);
    expect(new Set(all.map(({ name }) => name))).toEqual(new Set(["div", "blockquote", "p", "a", "iframe"]));
    const attributes = new Set(all.flatMap((element) => Object.keys(element.attributes)));
    for (const name of attributes)
      expect([
        "style",
        "cite",
        "inert",
        "lang",
        "href",
        "src",
        "title",
        "width",
        "height",
        "loading",
      ]).toContain(name);
    expect(iframe).toMatchObject({ src: `${nasty}/embed/${path}`, title: data.title });
    for (const part of (await nastyCard(path)).parts ?? []) expect(words).toContain(part);
  });

  test.each(HARD)("%s is well-formed XML that says what the JSON says", async (path) => {
    const url = `${nasty}/cards/${path}`;
    const xml = (await requestRaw(nasty, pathTo({ url, format: "xml" }))).body.toString();
    expect(fieldsOf(xml)).toEqual(asTexts(await load({ url }, nasty)));
    expect(textOf(readXml(xml), "html")).toContain("<iframe ");
  });

  test("name the one author's address, where there is one", async () => {
    const { author_name, author_url } = await nastyData("hostile/event");
    expect(author_name).toContain("hacked");
    expect(author_url).toBe("https://mail.example/'onerror=window.hacked=1;//?a=1&b='alert(1)'");
    expect(await nastyData("invented/short")).not.toHaveProperty("author_url");
  });

  test.each(["split", "inquiry"])("a withdrawn card answers with its notice: %s", async (id) => {
    const data = await nastyData(`corrected/${id}`);
    const { words } = readHtml(data);
    expect(data.title).toBe("This card has been withdrawn");
    expect(words).toContain("The harbour master did say something, once.");
    expect(JSON.stringify(data)).not.toMatch(/ferry never sank|Parliament/);
  });
});

test("with PUBLIC_ORIGIN, its pages are the ones to embed, however the request came", async () => {
  const { server, origin: invented } = await startInventedWorker();
  try {
    const data = await load({ url: "https://cards.example/cards/invented/short" }, invented);
    expect(readHtml(data).iframe.src).toBe("https://cards.example/embed/invented/short");
    const { status } = await requestRaw(invented, pathTo({ url: `${invented}/cards/invented/short` }));
    expect(status).toBe(404);
  } finally {
    await server.close();
  }
});
