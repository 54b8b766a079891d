import { describe, expect, inject, test } from "vitest";
import { readXml } from "../worker/read-xml";
import { ANY_CARD } from "../worker/shipped-article";
import { openPage } from "./open-page";

/** What a site does that follows oEmbed's discovery (https://oembed.com/#section4): page, link, answer. */
async function discover(page: string, type: "application/json+oembed" | "text/xml+oembed") {
  const html = await (await fetch(page, { headers: { Accept: "text/html" } })).text();
  const reader = await openPage({ javaScriptEnabled: false });
  await reader.page.setContent(html);
  const link = reader.page.locator(`link[rel=alternate][type="${type}"]`);
  return {
    title: await link.getAttribute("title"),
    answer: await fetch((await link.getAttribute("href")) ?? ""),
  };
}

const CARDS = [
  ["a quote", () => new URL(ANY_CARD, inject("workerUrl")).href],
  ["markup", () => new URL("/cards/invented/markup", inject("nastyUrl")).href],
  ["a hostile quote", () => new URL("/cards/hostile/quote-0", inject("nastyUrl")).href],
  ["a withdrawn quote", () => new URL("/cards/corrected/split", inject("nastyUrl")).href],
] as const;

describe.each(CARDS)("from the page of %s", (_, address) => {
  test("a site finds the same oEmbed data as JSON and as XML", async () => {
    const json = await discover(address(), "application/json+oembed");
    const xml = await discover(address(), "text/xml+oembed");
    expect(json.answer.headers.get("Content-Type")).toMatch(/^application\/json/);
    expect(xml.answer.headers.get("Content-Type")).toMatch(/^text\/xml/);
    const body: Record<string, unknown> = await json.answer.json();
    expect(body).toMatchObject({
      version: "1.0",
      type: "rich",
      width: expect.any(Number),
      height: expect.any(Number),
    });
    expect(json.title).toBe(xml.title);
    const fields = readXml(await xml.answer.text()).children.map(({ name, text }) => [name, text]);
    expect(Object.fromEntries(fields)).toEqual(
      Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)])),
    );
  });

  test("the code that a site finds frames the card, and does nothing else", async () => {
    const { answer } = await discover(address(), "application/json+oembed");
    const { html, title, width }: { html: string; title: string; width: number } = await answer.json();
    const body = `<!doctype html><html lang="en"><title>Story</title><main><h1>Story</h1>${html}</main>`;
    const story = "http://news.example/story";
    const { page, complaints } = await openPage({}, { [story]: { body } });
    await page.goto(story);
    const frame = page.locator("iframe");
    expect(await frame.count()).toBe(1);
    expect((await frame.boundingBox())?.width).toBe(width);
    expect(await frame.getAttribute("title")).toBe(title);
    await page.frameLocator("iframe").locator("main").waitFor();
    expect(await page.locator("script").count()).toBe(0);
    expect(await page.evaluate("window.hacked ?? null")).toBeNull();
    expect(complaints).toEqual([]);
  });
});
