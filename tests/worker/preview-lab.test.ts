import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LIMITS } from "../../src/preview/limits";
import { PLATFORMS } from "../../src/preview/platforms";
import { ask, bytesOf } from "./ask";
import { loadCard } from "./load-card";
import { requestRaw } from "./raw-request";
import { textOf } from "./read-gallery";
import { CARD_IDS, CARDS, shippedArticle } from "./shipped-article";
import { startInventedWorker } from "./start-invented-worker";

const labOf = (id: string) => `/preview/${shippedArticle.slug}/${id}`;
const LONG = "yang-long-arm-jurisdiction";

/** Rows of the tables of limits: what, what is asked, whether it is kept and what the card has. */
function readRows(html: string): string[] {
  return [...html.matchAll(/<tr><th scope="row">(.*?)<\/tr>/gs)].map(([, row = ""]) => textOf(row));
}

function section(html: string, platform: string): string {
  return (
    new RegExp(`<section class="platform" aria-labelledby="${platform}">.*?</section>`, "s").exec(
      html,
    )?.[0] ?? ""
  );
}

test.each(CARD_IDS)("the preview lab shows %s on every platform, with its own picture", async (id) => {
  const answer = await ask(labOf(id));
  expect(answer.status).toBe(200);
  const html = await answer.text();
  const { images } = await loadCard(id);
  const picture = new URL(images[0]?.url ?? "").pathname;
  for (const [name, { name: title }] of Object.entries(PLATFORMS)) {
    const shown = section(html, name);
    expect(shown).toContain(`>${title}</h2>`);
    expect(shown).toContain(`src="${picture}" width="1200" height="630"`);
  }
});

test("it weighs the picture that crawlers get", async () => {
  const html = await (await ask(labOf(LONG))).text();
  const { images } = await loadCard(LONG);
  const { length } = await bytesOf(await ask(images[0]?.url ?? ""));
  expect(textOf(section(html, "whatsapp"))).toContain(`Pass ${Math.ceil(length / 1000)} KB`);
});

test("its texts are those of the share page's tags, cut where the platform cuts them", async () => {
  const page = await (await ask(`${CARDS}/${LONG}`)).text();
  const tag = (name: string) =>
    textOf(new RegExp(`property="og:${name}" content="([^"]*)"`).exec(page)?.[1] ?? "");
  const html = await (await ask(labOf(LONG))).text();
  expect(textOf(section(html, "facebook"))).toContain(tag("title"));
  expect(textOf(section(html, "facebook"))).toContain(tag("description"));
  // Wherever a title is cut by a site, it would be seen: ours never is.
  expect(textOf(section(html, "x"))).toContain(tag("title"));
  expect(textOf(section(html, "discord"))).toContain(tag("title"));
  expect(textOf(section(html, "slack"))).toContain(tag("site_name"));
});

test("it holds the card against every limit, each with its source", async () => {
  const html = await (await ask(labOf(LONG))).text();
  expect(readRows(html)).toHaveLength(Object.values(LIMITS).flat().length);
  for (const [platform, limits] of Object.entries(LIMITS)) {
    for (const { url } of limits) expect(section(html, platform)).toContain(`href="${url}"`);
  }
  expect(readRows(section(html, "x")).join("\n")).toMatch(/Title at most 70 characters Pass \d+/);
  expect(readRows(section(html, "whatsapp")).join("\n")).toMatch(
    /Description at most 80 characters Fail \d+: it is cut/,
  );
  const passes = readRows(html).filter((row) => row.includes(" Pass ")).length;
  expect(textOf(html)).toContain(`It keeps ${passes} of ${readRows(html).length} known limits.`);
});

test("it can be seen as on a light and on a dark screen; another theme is ignored", async () => {
  for (const theme of ["light", "dark"]) {
    const html = await (await ask(`${labOf(LONG)}?theme=${theme}`)).text();
    expect(html.split(`class="sketch" data-theme="${theme}"`)).toHaveLength(
      Object.keys(PLATFORMS).length + 1,
    );
  }
  const plain = await (await ask(labOf(LONG))).text();
  expect(await (await ask(`${labOf(LONG)}?theme=%3Cb%3E&fbclid=1`)).text()).toBe(plain);
});

test("it is kept as other pages are, and goes when the card is corrected", async () => {
  const { headers } = await ask(labOf(LONG));
  expect(headers.get("Content-Type")).toBe("text/html; charset=utf-8");
  expect(headers.get("Cache-Control")).toContain("max-age=300");
  expect(headers.get("Cache-Tag")).toBe(`article:${shippedArticle.slug},card:${shippedArticle.slug}/${LONG}`);
  expect(headers.get("Content-Security-Policy")).not.toContain("unsafe");
});

test.each(["/preview/no-such-article/x", labOf("no-such-card")])("%s is not found", async (path) => {
  const answer = await ask(path);
  expect(answer.status).toBe(404);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
});

describe("words that are hard", () => {
  let server: Awaited<ReturnType<typeof startInventedWorker>>["server"];
  let origin: string;

  beforeAll(async () => {
    ({ server, origin } = await startInventedWorker());
  });
  afterAll(() => server.close());

  test.each(["markup", "endless", "cyrillic", "long", "inquiry"])("%s: stay words", async (id) => {
    const { status, body } = await requestRaw(origin, `/preview/invented/${id}`);
    expect(status).toBe(200);
    const html = body.toString();
    expect(html).not.toContain("<script>alert");
    expect(html).not.toContain("<ferry>");
    expect(textOf(section(html, "slack"))).toContain("The Ilse Mail & Echo");
    expect(textOf(section(html, "facebook"))).toContain("cards.example");
  });
});
