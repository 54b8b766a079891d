import { describe, expect, inject, test } from "vitest";
import { PAGES } from "./all-pages";
import { hostileArticle } from "./hostile-article";
import { openPage } from "./open-page";

const HOSTILE_CARDS = ["quote-0", "quote-1", "quote-2", "quote-3", "event"];

const HOSTILE_PATHS = [
  ...PAGES.filter(({ path }) => path.includes("hostile")).map(({ path }) => path),
  ...["quote-2", "quote-3"].map((id) => `/cards/hostile/${id}`),
  ...HOSTILE_CARDS.map((id) => `/cards/hostile/${id}.svg`),
  "/?q=%22%3E%3Cimg%20src%20onerror%3Dwindow.hacked%3D1%3E&size=%3Cscript%3E",
  "/no%22%3E%3Cscript%3Ewindow.hacked=1%3C/script%3E",
  "/cards/hostile/%3Cscript%3Ewindow.hacked=1%3C%2Fscript%3E",
  "/preview/hostile/event",
  "/embed/hostile/quote-1",
  "/embed/hostile/event",
];

/** What an attack would leave behind: elements that no page of ours has, handlers, and links that run. */
const FOREIGN_PARTS = `[...document.querySelectorAll("*")].flatMap((element) => [
  ...(["B", "STYLE", "IFRAME", "OBJECT"].includes(element.tagName) ? [element.outerHTML] : []),
  ...(element.tagName === "SCRIPT" && !element.src && element.type !== "application/ld+json" ? [element.outerHTML] : []),
  ...(element.tagName === "IMG" && !element.alt ? [element.outerHTML] : []),
  ...[...element.attributes]
    .filter(({ name, value }) => /^on|^style$/i.test(name) || /^\\s*javascript:/i.test(value) && /^(href|src|action|cite)$/.test(name))
    .map(({ name, value }) => name + "=" + value),
])`;

/** Handlers wait for readers to point somewhere. */
const TOUCH_ALL = `for (const element of document.querySelectorAll("*"))
  for (const type of ["mouseover", "focus", "load", "error"]) element.dispatchEvent(new Event(type))`;

/** What every text is made for. */
const HACKED = "window.hacked ?? null";

describe.each([...new Set(HOSTILE_PATHS)])("%s", (path) => {
  test("shows attacks as words, and would run none even without a policy against it", async () => {
    const { page, complaints } = await openPage({ bypassCSP: true });
    await page.goto(new URL(path, inject("nastyUrl")).href);
    await page.evaluate(TOUCH_ALL);
    expect(await page.evaluate(HACKED)).toBeNull();
    expect(await page.evaluate(FOREIGN_PARTS)).toEqual([]);
    expect(complaints.filter((complaint) => /dialog|stranger|throws/i.test(complaint))).toEqual([]);
  });
});

test("every attack reaches a page as it stands in the data", async () => {
  const { page } = await openPage();
  const [quote] = hostileArticle.quotes;
  await page.goto(new URL("/cards/hostile/quote-0", inject("nastyUrl")).href);
  const shown = await page.locator("main").textContent();
  for (const part of quote?.parts ?? []) expect(shown).toContain(part.exact);
  expect(shown).toContain(quote?.context);
  expect(shown).toContain(hostileArticle.headline);
});

test("a web component shows attacks as words too, on a page without any policy", async () => {
  const nasty = inject("nastyUrl");
  const body = `<!doctype html><title>Story</title>
    <script src="${nasty}embed.js"></script>
    ${HOSTILE_CARDS.map((id) => `<fact-card article="hostile" card="${id}">words</fact-card>`).join("\n")}`;
  const { page, complaints } = await openPage({}, { "http://news.example/story": { body } });
  await page.goto("http://news.example/story");
  const cards = page.locator("fact-card .card");
  await expect.poll(() => cards.count()).toBe(HOSTILE_CARDS.length);
  expect(await page.evaluate(HACKED)).toBeNull();
  expect(
    await cards.evaluateAll((all) =>
      all.flatMap((card) =>
        [...card.querySelectorAll("script, img, svg, b, iframe")].map((made) => made.outerHTML),
      ),
    ),
  ).toEqual([]);
  for (const link of await page.locator("fact-card a").all())
    expect(await link.getAttribute("href")).toMatch(/^https?:/);
  expect(complaints).toEqual([]);
});
