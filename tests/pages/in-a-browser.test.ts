import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { addressOf, OPENED_PAGES } from "./all-pages";
import { COUNT_SHIFTS, SHIFTED } from "./count-shifts";
import { findBarriers } from "./find-barriers";
import { openPage, openPageForAll } from "./open-page";

/** How wide the page is, and what reaches over its edge. */
const REACH = `({
  width: document.documentElement.scrollWidth,
  elements: [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > innerWidth)
    .map((element) => element.outerHTML.slice(0, 120)),
})`;

describe.each(OPENED_PAGES)("$name ($path)", (tested) => {
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    const open = await openPageForAll({ viewport: { width: 320, height: 800 } });
    ({ page, complaints } = open);
    await page.addInitScript(COUNT_SHIFTS);
    await page.goto(addressOf(tested));
    return open.close;
  });

  test("stands still while it loads", async () => {
    expect(await page.evaluate(SHIFTED)).toBeLessThan(0.1);
  });

  test("needs no scrolling sideways on a phone", async () => {
    const { width, elements } = await page.evaluate<{ width: number; elements: string[] }>(REACH);
    expect(width, elements.join("\n")).toBeLessThanOrEqual(320);
  });

  test.each([
    ["light", 320],
    ["dark", 320],
    ["dark", 1280],
    ["light", 1280],
  ] as const)("has no barrier that axe knows, %s and %i px wide", async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect(await findBarriers(page.mainFrame())).toEqual([]);
  });

  test("loads everything from its own site without a word of complaint", async () => {
    // Pictures further down load when they are reached.
    await page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
    await page.waitForLoadState("networkidle");
    const status = tested.status ?? 200;
    const isItself = (complaint: string) =>
      status >= 400 && (complaint.endsWith(addressOf(tested)) || complaint.includes(`status of ${status}`));
    expect(complaints.filter((complaint) => !isItself(complaint))).toEqual([]);
  });
});

test("the browser reads the icon that it looks for by itself", async () => {
  const { page } = await openPage();
  await page.goto(new URL("/docs", inject("workerUrl")).href);
  // Without the question mark, Playwright would answer in the Worker's place.
  const width = `(async () => {
    const icon = new Image();
    icon.src = "/favicon.ico?";
    await icon.decode();
    return icon.naturalWidth;
  })()`;
  expect(await page.evaluate(width)).toBe(48);
});
