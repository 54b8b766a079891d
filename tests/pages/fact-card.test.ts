import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { ANY_CARD, ANY_ID, CARD_IDS, shippedArticle } from "../worker/shipped-article";
import { COUNT_SHIFTS, SHIFTED } from "./count-shifts";
import { findBarriers } from "./find-barriers";
import { openPage } from "./open-page";

const STORY = "http://news.example/story";
const SLUG = shippedArticle.slug;
const words = shippedArticle.quotes.find(({ id }) => id === ANY_ID)?.parts[0]?.exact ?? "";

const service = () => new URL(inject("workerUrl")).origin;
const script = () => `<script src="${service()}/embed.js" async></script>`;
const tag = (id: string, attributes = "") =>
  `<fact-card article="${SLUG}" card="${id}" ${attributes}><blockquote>${id} as the newsroom has it</blockquote></fact-card>`;

/** A newsroom's page around cards. */
function story(body: string, { policy, head = "" }: { policy?: string; head?: string } = {}) {
  const headers: Record<string, string> = policy === undefined ? {} : { "content-security-policy": policy };
  return {
    [STORY]: {
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story</title>${head}</head><body><main><h1>Story</h1>${body}</main></body></html>`,
      headers: { "content-type": "text/html; charset=utf-8", ...headers },
    },
  };
}

/** How a part of the page's first card looks. */
function lookOf(page: Page, part: string): Promise<Record<string, string>> {
  return page.evaluate(`(() => {
    const element = document.querySelector("fact-card").shadowRoot.querySelector("${part}");
    const { color, backgroundColor: background, fontSize, fontFamily, display } = getComputedStyle(element);
    return { color, background, fontSize, fontFamily, display, text: element.textContent };
  })()`);
}

/** The code that the card's own page gives newsrooms. */
async function copiedCode(name: string, path = ANY_CARD): Promise<string> {
  const { page } = await openPage({ javaScriptEnabled: false });
  await page.goto(new URL(path, inject("workerUrl")).href);
  return page.getByRole("textbox", { name }).inputValue();
}

test("the code that a card's page gives shows the card on a newsroom's page", async () => {
  const code = await copiedCode("Web component");
  const { page, complaints } = await openPage({}, story(code));
  await page.goto(STORY);
  const card = page.locator("fact-card article");
  await card.waitFor();
  expect(await card.textContent()).toContain(words);
  for (const link of await card.locator("a").all()) {
    const address = (await link.getAttribute("href")) ?? "";
    if (address.startsWith(service())) expect((await fetch(address)).status).toBe(200);
  }
  expect(complaints).toEqual([]);
});

test.each([
  ["light", 320],
  ["dark", 1280],
] as const)("a card has no barrier that axe knows, %s and %i px wide", async (colorScheme, width) => {
  const options = { colorScheme, viewport: { width, height: 800 } };
  const cards = tag(ANY_ID) + tag("alaska-talks") + tag("yang-long-arm-jurisdiction", 'theme="dark"');
  const { page } = await openPage(options, story(cards + script()));
  await page.goto(STORY);
  await expect.poll(() => page.locator("fact-card article").count()).toBe(3);
  expect(await findBarriers(page.mainFrame())).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
});

test("a page that resets everything, with force, changes nothing in a card", async () => {
  const reset =
    "<style>* { all: unset !important; color: red !important; font-size: 3px !important }</style>";
  const looks = await Promise.all(
    ["", reset].map(async (head) => {
      const { page } = await openPage({}, story(tag(ANY_ID) + script(), { head }));
      await page.goto(STORY);
      await page.locator("fact-card article").waitFor();
      return [await lookOf(page, "blockquote p"), await lookOf(page, "article")];
    }),
  );
  expect(looks[1]).toEqual(looks[0]);
  expect(looks[0]?.[0]?.text).toContain(words);
});

test("a page's strict policy needs to allow our script and our answers, and nothing else", async () => {
  const policy = `default-src 'none'; script-src ${service()}; connect-src ${service()}; require-trusted-types-for 'script'`;
  const { page, complaints } = await openPage({}, story(tag(ANY_ID) + script(), { policy }));
  await page.goto(STORY);
  const card = page.locator("fact-card article");
  await card.waitFor();
  expect(await card.textContent()).toContain(words);
  expect(await lookOf(page, "article")).toMatchObject({ background: "rgb(251, 249, 244)" });
  expect(complaints).toEqual([]);
});

describe("while the network", () => {
  const facts = (id: string) => `${service()}/cards/${SLUG}/${id}.json`;

  test("is slow, the newsroom's own words stand there", async () => {
    const { page } = await openPage({}, story(tag(ANY_ID) + script()));
    let answer = () => {};
    const mayAnswer = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(facts(ANY_ID), async (route) => {
      await mayAnswer;
      await route.continue();
    });
    const asked = page.waitForRequest(facts(ANY_ID));
    await page.goto(STORY);
    await asked;
    expect(await page.locator("fact-card blockquote").isVisible()).toBe(true);
    expect(await page.locator("fact-card article").count()).toBe(0);
    answer();
    await page.locator("fact-card article").waitFor();
    expect(await page.locator("fact-card > blockquote").isVisible()).toBe(false);
  });

  test.each([
    ["fails", { abort: true }],
    ["answers 500", { status: 500, body: "{}" }],
    ["answers a page", { status: 200, body: "<!doctype html><p>Please log in" }],
    ["answers another card", { status: 200, body: '{"id":"other"}' }],
  ])("%s, the newsroom's own words stay", async (_, answer) => {
    const { page, complaints } = await openPage({}, story(tag(ANY_ID) + script()));
    const headers = { "access-control-allow-origin": "*" };
    await page.route(facts(ANY_ID), (route) =>
      "abort" in answer ? route.abort() : route.fulfill({ ...answer, headers }),
    );
    const asked = page.waitForRequest(facts(ANY_ID));
    await page.goto(STORY);
    await asked;
    await page.waitForLoadState("networkidle");
    expect(await page.locator("fact-card > blockquote").isVisible()).toBe(true);
    expect(await page.locator("fact-card article").count()).toBe(0);
    expect(complaints.filter((complaint) => complaint.startsWith("throws"))).toEqual([]);
  });

  test("has no script for us, the newsroom's own words stay", async () => {
    const { page } = await openPage({ javaScriptEnabled: false }, story(await copiedCode("Web component")));
    await page.goto(STORY);
    expect(await page.locator("fact-card blockquote").textContent()).toContain(words);
  });
});

test("two hundred cards on a page ask for each card once, and all appear", async () => {
  const ids = Array.from({ length: 200 }, (_, index) => CARD_IDS[index % CARD_IDS.length] ?? "");
  const { page, complaints } = await openPage({}, story(ids.map((id) => tag(id)).join("") + script()));
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(STORY);
  await expect.poll(() => page.locator("fact-card article").count()).toBe(200);
  const questions = asked.filter((address) => address.endsWith(".json"));
  expect(questions.length).toBe(new Set(ids).size);
  expect(complaints).toEqual([]);
});

test.each([
  ["german", "de", "Quelle und Nachweis"],
  ["polish", "en", "Source and proof"],
])("the links of a %s card say in which language they are", async (slug, language, name) => {
  const body = `<fact-card article="${slug}" card="split"></fact-card><script src="${inject("nastyUrl")}embed.js" async></script>`;
  const { page, complaints } = await openPage({}, story(body));
  await page.goto(STORY);
  const links = page.locator("fact-card .links");
  await links.getByRole("link", { name, exact: true }).waitFor();
  expect(await links.getAttribute("lang")).toBe(language);
  expect(complaints).toEqual([]);
});

test("cards that are added, moved and renamed later show what they say", async () => {
  const { page, complaints } = await openPage({}, story(script()));
  await page.goto(STORY);
  await page.evaluate(`
    const card = document.createElement("fact-card");
    card.setAttribute("article", ${JSON.stringify(SLUG)});
    card.setAttribute("card", "alaska-talks");
    document.body.append(card);
    document.body.prepend(card);
    card.setAttribute("card", ${JSON.stringify(ANY_ID)});`);
  const card = page.locator("fact-card article");
  await expect.poll(() => card.textContent()).toContain(words);
  expect(await card.count()).toBe(1);
  expect(complaints).toEqual([]);
});

test("hardly anything moves when cards come, with the code as it was copied", async () => {
  const code =
    (await copiedCode("Web component")) + (await copiedCode("Web component", `/cards/${SLUG}/alaska-talks`));
  for (const width of [360, 700]) {
    const options = { viewport: { width, height: 800 } };
    const { page } = await openPage(options, story(`<p>Before.</p>${code}<p>Behind.</p>`.repeat(2)));
    await page.addInitScript(COUNT_SHIFTS);
    await page.goto(STORY);
    await expect.poll(() => page.locator("fact-card article").count()).toBe(4);
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(SHIFTED), `${width} px`).toBeLessThan(0.1);
  }
});

describe("an iframe", () => {
  test("from a card's page shows the card and nothing that needs another site", async () => {
    const { page, complaints } = await openPage({}, story(await copiedCode("Iframe")));
    await page.goto(STORY);
    const frame = page.frameLocator("iframe");
    await frame.locator("main").waitFor();
    expect(await frame.locator("main").textContent()).toContain(words);
    expect(await page.locator("iframe").getAttribute("title")).toContain(words);
    const inner = page.frames().find((candidate) => candidate.url().includes("/embed/"));
    if (!inner) throw new Error("there is no frame");
    expect(await findBarriers(inner)).toEqual([]);
    expect(await findBarriers(page.mainFrame())).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("tells its page how high it stands, on every change and when it is asked", async () => {
    const frame = `<iframe title="Card" width="600" src="${service()}/embed/${SLUG}/${ANY_ID}"></iframe>`;
    const { page } = await openPage({}, story(frame));
    await page.addInitScript(
      `window.heights = []; addEventListener("message", ({ data }) => { if (data.type === "factcard:height") heights.push(data.height); });`,
    );
    await page.goto(STORY);
    const heights = () => page.evaluate<number[]>("window.heights");
    await expect.poll(heights).not.toEqual([]);
    const inner = page.frames().find((candidate) => candidate.url().includes("/embed/"));
    const real = await inner?.evaluate<number>(
      "document.querySelector('.frame').getBoundingClientRect().height",
    );
    expect((await heights()).at(-1)).toBeGreaterThanOrEqual(real ?? Number.POSITIVE_INFINITY);
    expect((await heights()).at(-1)).toBeLessThan((real ?? 0) + 8);

    const before = (await heights()).at(-1) ?? 0;
    await page.evaluate("document.querySelector('iframe').width = 260");
    await expect.poll(async () => (await heights()).at(-1)).toBeGreaterThan(before);

    const count = (await heights()).length;
    await page.evaluate("document.querySelector('iframe').contentWindow.postMessage('how high?', '*')");
    await expect.poll(async () => (await heights()).length).toBeGreaterThan(count);
  });

  test("as high as the code says needs no scrollbar in a newsroom's column", async () => {
    for (const path of [
      ANY_CARD,
      `/cards/${SLUG}/yang-long-arm-jurisdiction`,
      `/cards/${SLUG}/alaska-talks`,
    ]) {
      const code = await copiedCode("Iframe", path);
      const { page } = await openPage({}, story(`<div style="width:600px">${code}</div>`));
      await page.goto(STORY);
      await page.frameLocator("iframe").locator("main").waitFor();
      const inner = page.frames().find((candidate) => candidate.url().includes("/embed/"));
      const [needed, given] = (await inner?.evaluate<number[]>(
        "document.fonts.ready.then(() => [document.documentElement.scrollHeight, innerHeight])",
      )) ?? [1, 0];
      expect(needed, path).toBeLessThanOrEqual(given ?? 0);
    }
  });
});
