import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { THEMES } from "../../src/design/themes";
import { readPixels, readPng } from "../fixtures/read-png";
import { ask, bytesOf } from "./ask";
import { readCacheControl } from "./cache-control";
import { requestRaw } from "./raw-request";
import { allElements, readXml, textOf } from "./read-xml";
import { CARD_IDS, shippedArticle } from "./shipped-article";
import { PUBLIC_ORIGIN, startInventedWorker } from "./start-invented-worker";

const ORIGIN = new URL(inject("workerUrl")).origin;

const FILES = [
  ["/robots.txt", "text/plain; charset=utf-8"],
  ["/sitemap.xml", "application/xml; charset=utf-8"],
  ["/favicon.svg", "image/svg+xml; charset=utf-8"],
  ["/favicon.ico", "image/png"],
  ["/apple-touch-icon.png", "image/png"],
  ["/manifest.webmanifest", "application/manifest+json"],
  ["/docs", "text/html; charset=utf-8"],
  ["/openapi.json", "application/json"],
] as const;

describe.each(FILES)("%s", (path, type) => {
  test("has its type, is kept shortly, and is renewed by its ETag", async () => {
    const { status, headers, body } = await requestRaw(inject("workerUrl"), path);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe(type);
    expect(body.length).toBeGreaterThan(0);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    const rule = readCacheControl(headers["cache-control"] ?? "");
    expect(rule["max-age"]).toBeLessThanOrEqual(3600);
    expect(rule["stale-while-revalidate"]).toBeGreaterThan(0);
    const again = await ask(path, { headers: { "If-None-Match": headers.etag ?? "" } });
    expect(again.status).toBe(304);
  });

  test("is answered to HEAD with the same headers", async () => {
    const got = await requestRaw(inject("workerUrl"), path);
    const asked = await requestRaw(inject("workerUrl"), path, { method: "HEAD" });
    // Wrangler's proxy sends pages in chunks, as it may put a script into them.
    const { date: _, "transfer-encoding": __, ...headers } = got.headers;
    expect(asked.headers).toMatchObject(headers);
    expect(asked.headers["content-length"]).toBe(String(got.body.length));
    expect(asked.body).toHaveLength(0);
  });
});

describe("robots.txt", () => {
  test("lets every crawler in, and names the sitemap by its whole address", async () => {
    const lines = (await (await ask("/robots.txt")).text()).split("\n");
    expect(lines).toContain("User-agent: *");
    expect(lines).toContain("Allow: /");
    expect(lines.join()).not.toContain("Disallow");
    const [, sitemap = ""] = lines.map((line) => /^Sitemap: (.+)$/.exec(line)).find(Boolean) ?? [];
    expect(sitemap).toBe(`${ORIGIN}/sitemap.xml`);
    expect((await ask(sitemap)).status).toBe(200);
  });
});

/** The addresses of a sitemap with what is known of their last change. */
function readSitemap(source: string) {
  const root = readXml(source);
  expect(root.name).toBe("urlset");
  expect(root.attributes.xmlns).toBe("http://www.sitemaps.org/schemas/sitemap/0.9");
  return root.children.map((url) => {
    const changed = url.children.find(({ name }) => name === "lastmod")?.text;
    return { address: textOf(url, "loc"), changed };
  });
}

describe("the sitemap", () => {
  test("lists the gallery, the documentation, the article and each of its cards, once", async () => {
    const places = readSitemap(await (await ask("/sitemap.xml")).text());
    expect(places.map(({ address }) => address)).toEqual([
      `${ORIGIN}/`,
      `${ORIGIN}/docs`,
      `${ORIGIN}/articles/${shippedArticle.slug}`,
      ...CARD_IDS.map((id) => `${ORIGIN}/cards/${shippedArticle.slug}/${id}`),
    ]);
  });

  test("lists only what stands there", async () => {
    const places = readSitemap(await (await ask("/sitemap.xml")).text());
    for (const { address } of places) {
      expect((await ask(address, { method: "HEAD" })).status, address).toBe(200);
    }
  });

  test("says when cards changed last, as far as the article does", async () => {
    const places = readSitemap(await (await ask("/sitemap.xml")).text());
    const { datePublished, dateModified } = shippedArticle;
    const known = dateModified ?? datePublished;
    for (const { address, changed } of places.filter(({ address }) => address.includes("/cards/"))) {
      expect(changed, address).toBe(known);
    }
    expect(places[0]?.changed).toBeUndefined();
  });
});

describe("at a configured address", () => {
  let server: Awaited<ReturnType<typeof startInventedWorker>>["server"];
  let origin: string;
  beforeAll(async () => {
    ({ server, origin } = await startInventedWorker());
  });
  afterAll(() => server.close());

  test("robots.txt and the sitemap print that address", async () => {
    const robots = await (await fetch(`${origin}/robots.txt`)).text();
    expect(robots).toContain(`Sitemap: ${PUBLIC_ORIGIN}/sitemap.xml\n`);
    const places = readSitemap(await (await fetch(`${origin}/sitemap.xml`)).text());
    for (const { address } of places) expect(new URL(address).origin).toBe(PUBLIC_ORIGIN);
  });
});

describe("the sign", () => {
  test("is an SVG that changes with the reader's colours and may do nothing else", async () => {
    const answer = await ask("/favicon.svg");
    expect(answer.headers.get("Content-Security-Policy")).toContain("sandbox");
    const svg = readXml(await answer.text());
    const names = allElements(svg).map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set(["svg", "title", "style", "rect", "path"]));
    const style = textOf(svg, "style");
    for (const { paper, accent } of [THEMES.light, THEMES.dark]) {
      expect(style).toContain(paper);
      expect(style).toContain(accent);
    }
    expect(style).toContain("prefers-color-scheme:dark");
  });

  test("is a small picture for browsers that take no SVG", async () => {
    const bytes = await bytesOf(await ask("/favicon.ico"));
    const { width, height } = readPng(bytes);
    expect({ width, height }).toEqual({ width: 48, height: 48 });
    expect(bytes.length).toBeLessThan(1000);
  });

  test("is an opaque picture for home screens, in the colours of light cards", async () => {
    const bytes = await bytesOf(await ask("/apple-touch-icon.png"));
    const { width, height, chunks } = readPng(bytes);
    expect({ width, height }).toEqual({ width: 180, height: 180 });
    expect(chunks.map(({ type }) => type)).not.toContain("tRNS");
    const pixels = readPixels(bytes);
    const colourAt = (x: number, y: number) => {
      const at = (y * width + x) * 3;
      return `#${pixels.toString("hex", at, at + 3)}`.toUpperCase();
    };
    for (const [x, y] of [
      [0, 0],
      [179, 0],
      [0, 179],
      [179, 179],
      [90, 90],
    ] as const) {
      expect(colourAt(x, y)).toBe(THEMES.light.paper);
    }
    // The balls of both halves of the quotation mark.
    for (const x of [51, 129]) expect(colourAt(x, 105)).toBe(THEMES.light.accent);
  });
});

describe("the manifest", () => {
  test("names the service, starts at the gallery, and has the colours of light cards", async () => {
    const manifest = await (await ask("/manifest.webmanifest")).json<Record<string, unknown>>();
    expect(manifest).toMatchObject({
      name: expect.stringContaining("Factcard"),
      short_name: "Factcard",
      start_url: "/",
      display: "minimal-ui",
      theme_color: THEMES.light.paper,
      background_color: THEMES.light.paper,
    });
  });

  test("names icons that stand there, of the type and size that it says", async () => {
    const { icons } = await (await ask("/manifest.webmanifest")).json<{
      icons: { src: string; type: string; sizes: string }[];
    }>();
    expect(icons.length).toBeGreaterThanOrEqual(2);
    for (const { src, type, sizes } of icons) {
      const answer = await ask(src);
      expect(answer.headers.get("Content-Type")?.split(";")[0]).toBe(type);
      if (type !== "image/png") continue;
      const { width, height } = readPng(await bytesOf(answer));
      expect(`${width}x${height}`).toBe(sizes);
    }
  });
});

test("every file that a page's head names stands there", async () => {
  const html = await (await ask("/docs")).text();
  const hrefs = [...html.matchAll(/<link [^>]*href="([^"]+)"/g)].map(([, href = ""]) => href);
  expect(hrefs.length).toBeGreaterThanOrEqual(5);
  for (const href of hrefs) expect((await ask(href)).status, href).toBe(200);
});

describe("the documentation", () => {
  const read = async () => (await ask("/docs")).text();

  test("has an anchor for every operation of the description, and for every code of a problem", async () => {
    const html = await read();
    const { paths } = await (await ask("/openapi.json")).json<{
      paths: Record<string, Record<string, { operationId: string }>>;
    }>();
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
    for (const { operationId } of operations) expect(html).toContain(`id="${operationId}"`);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target = ""] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  test("leads only to what stands there", async () => {
    const html = await read();
    const links = new Set(
      [...html.matchAll(/ (?:href|src|srcset)="(\/[^"]*)"/g)].map(([, href = ""]) => href),
    );
    expect(links.size).toBeGreaterThan(20);
    for (const link of links) {
      const answer = await ask(link.replaceAll("&amp;", "&"), { method: "HEAD" });
      expect(answer.status, link).toBe(200);
    }
  });

  test("loads nothing from elsewhere, and runs nothing", async () => {
    const html = await read();
    expect(html).not.toMatch(/<(?:script|iframe|style)\b/);
    expect(html).not.toMatch(/<[^>]+ (?:style|on\w+)=/);
    for (const [, address = ""] of html.matchAll(/ (?:src|srcset)="([^"]+)"/g))
      expect(address).toMatch(/^\//);
  });
});
