import fc from "fast-check";
import { describe, expect, inject, test } from "vitest";
import { nastyText } from "../fixtures/nasty-text";
import { requestRaw } from "./raw-request";
import { ANY_CARD, CARD_IDS, CARDS, shippedArticle } from "./shipped-article";

/** What browsers send when somebody opens an address. */
const PERSON = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

const open = (path: string, method = "GET", accept = PERSON) =>
  requestRaw(inject("workerUrl"), path, { method, headers: { Accept: accept } });

/** The page's heading, as it stands in the HTML. */
const headingOf = (html: string) => /<h1>(.*?)<\/h1>/.exec(html)?.[1];

const PAGES: [path: string, status: number, heading: string][] = [
  ["/no-such-page", 404, "There is no such page"],
  ["/%00", 404, "There is no such page"],
  ["/%ZZ", 404, "There is no such page"],
  ["/..%2f..%2fetc/passwd", 404, "There is no such page"],
  [`/${"a".repeat(6000)}`, 404, "There is no such page"],
  [`/${"%F0%9F%A6%86".repeat(400)}`, 404, "There is no such page"],
  ["/articles/no-such-article", 404, "There is no such article"],
  ["/cards/no-such-article/alaska-talks", 404, "There is no such article"],
  [`${CARDS}/no-such-card`, 404, "There is no such card"],
  [`${CARDS}/alaska-talks%00`, 404, "There is no such card"],
  [`${CARDS}/%E2%80%AEdrawkcab`, 404, "There is no such card"],
  [`/embed/${shippedArticle.slug}/no-such-card`, 404, "There is no such card"],
  ["/oembed", 400, "This address asks for something we do not have"],
];

describe.each(PAGES)("a person who opens %s", (path, status, heading) => {
  test("gets a page that says what is missing, and is never kept", async () => {
    const { headers, body, ...answer } = await open(path);
    const html = body.toString();
    expect(answer.status).toBe(status);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers).not.toHaveProperty("cloudflare-cdn-cache-control");
    expect(headers).not.toHaveProperty("etag");
    expect(headers["content-security-policy"]).toContain("script-src 'self'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headingOf(html)).toBe(heading);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).toContain('href="/"');
  });

  test("reads nothing that breaks or turns a line, and nothing of our insides", async () => {
    const html = (await open(path)).body.toString();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not stand there.
    expect(html).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/);
    expect(html).not.toMatch(/\bat .*\.(?:ts|js):\d+/);
    expect(html.length).toBeLessThan(12_000);
  });

  test("gets the same headers from HEAD", async () => {
    const [got, asked] = [await open(path), await open(path, "HEAD")];
    // Wrangler's proxy sends pages in chunks, as it may put a script into them.
    const { date: _, "transfer-encoding": __, ...headers } = got.headers;
    expect(asked.status).toBe(got.status);
    expect(asked.headers).toMatchObject(headers);
    expect(asked.headers["content-length"]).toBe(String(got.body.length));
    expect(asked.body).toHaveLength(0);
  });
});

test("of a card that an article does not have, the page leads to those that it has", async () => {
  const html = (await open(`${CARDS}/no-such-card`)).body.toString();
  expect(html).toContain(`href="/articles/${shippedArticle.slug}"`);
  const linked = [...html.matchAll(/href="(\/cards\/[^"]+)"/g)].map(([, href = ""]) => href);
  expect(linked.length).toBeGreaterThan(3);
  for (const href of linked) expect(CARD_IDS.map((id) => `${CARDS}/${id}`)).toContain(href);
});

describe("markup in an address", () => {
  test.each([
    "/%3Cscript%3Ealert(1)%3C/script%3E",
    `${CARDS}/%3Cscript%3Ealert(1)%3C%2Fscript%3E`,
    `${CARDS}/%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E`,
    "/articles/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "/oembed?url=x&format=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
  ])("is text on the page: %s", async (path) => {
    const html = (await open(path)).body.toString();
    expect(html).toContain("<h1>");
    expect(html).not.toMatch(/<script|<img[^>]*onerror/);
  });
});

test("whatever stands in an address, the page around it stays the same", async () => {
  const frameOf = (html: string) => html.replace(/<p class="detail">[^<]*<\/p>/, "");
  const plain = frameOf((await open(`${CARDS}/no-such-card`)).body.toString());
  await fc.assert(
    fc.asyncProperty(nastyText, async (text) => {
      const { status, body } = await open(`${CARDS}/no-${encodeURIComponent(text.toWellFormed())}`);
      expect(status).toBe(404);
      expect(frameOf(body.toString())).toBe(plain);
    }),
    { numRuns: 60 },
  );
});

describe("programs get problem details", () => {
  test.each(["*/*", "", "application/json", "application/problem+json", "image/png,image/*;q=0.8"])(
    "where they accept '%s'",
    async (accept) => {
      for (const path of ["/no-such-page", `${CARDS}/no-such-card`]) {
        const { headers, status } = await open(path, "GET", accept);
        expect(status).toBe(404);
        expect(headers["content-type"]).toBe("application/problem+json");
      }
    },
  );

  test.each([
    [`${CARDS}/no-such-card.json`, 404],
    [`${CARDS}/no-such-card.jsonld`, 404],
    [`${CARDS}/no-such-card.png`, 404],
    [`${CARDS}/no-such-card.svg`, 404],
    [`${ANY_CARD}.png?size=huge`, 400],
    [`${ANY_CARD}/0123456789ab/huge-light.png`, 400],
    ["/articles/no-such-article.json", 404],
    ["/static/no-such-file.css", 404],
    ["/no-such-icon.ico", 404],
  ])("at %s also where a browser opens it", async (path, status) => {
    const answer = await open(path);
    expect(answer.status).toBe(status);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
  });
});

test("a person who sends a form gets a page that names the methods", async () => {
  const { status, headers, body } = await open("/", "POST");
  expect(status).toBe(405);
  expect(headers.allow).toBe("GET, HEAD");
  expect(headingOf(body.toString())).toBe("This address can only be read");
});

test("an iframe shows that its card is missing, where other pages may not be framed", async () => {
  const embed = await open(`/embed/${shippedArticle.slug}/no-such-card`);
  expect(embed.headers["content-security-policy"]).toContain("frame-ancestors *");
  expect(embed.headers).not.toHaveProperty("x-frame-options");
  const page = await open(`${CARDS}/no-such-card`);
  expect(page.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
});
