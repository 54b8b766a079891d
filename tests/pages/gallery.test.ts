import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { SIZES } from "../../src/design/sizes";
import { CARD_IDS, EVENT_IDS, QUOTE_IDS, shippedArticle } from "../worker/shipped-article";
import { openPage } from "./open-page";

async function openGallery(query = "", options = {}) {
  const open = await openPage(options);
  await open.page.goto(new URL(`/${query}`, inject("workerUrl")).href);
  return open;
}

const shownCards = (page: Page) => page.locator(".cards > li:visible");

const speaker = shippedArticle.people.find(({ id }) => id === shippedArticle.quotes[0]?.speaker)?.name ?? "";

test("the search finds words and speakers as they are typed, and says how many", async () => {
  const { page, complaints } = await openGallery();
  expect(await shownCards(page).count()).toBe(CARD_IDS.length);
  const search = page.getByLabel("Search by words or speaker");
  await search.fill("GUNPOWDER");
  await expect.poll(() => shownCards(page).count()).toBe(1);
  expect(await shownCards(page).locator("img").getAttribute("alt")).toContain("gunpowder");
  await expect.poll(() => page.getByRole("status").first().textContent()).toContain("1");
  await search.fill(speaker);
  await expect.poll(() => shownCards(page).count()).toBeGreaterThan(1);
  await search.fill("no such words anywhere");
  await expect.poll(() => shownCards(page).count()).toBe(0);
  expect(await page.locator("#none").isVisible()).toBe(true);
  await search.fill("");
  await expect.poll(() => shownCards(page).count()).toBe(CARD_IDS.length);
  expect(complaints).toEqual([]);
});

test("quotes and events can be seen alone, with the keyboard", async () => {
  const { page } = await openGallery();
  await page.getByRole("radio", { name: /^all/i }).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => shownCards(page).count()).toBe(QUOTE_IDS.length);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => shownCards(page).count()).toBe(EVENT_IDS.length);
});

test("a size and a theme change every picture and its download, and stay in the page's address", async () => {
  const { page, complaints } = await openGallery();
  await page.getByRole("radio", { name: /story/i }).check({ force: true });
  await page.getByRole("radio", { name: /dark/i }).check({ force: true });
  const first = shownCards(page).first();
  const picture = first.locator("img");
  await expect.poll(() => picture.getAttribute("src")).toMatch(/\/story-dark\.png$/);
  expect(await picture.getAttribute("width")).toBe(String(SIZES.story.width));
  expect(await first.locator("a.download").getAttribute("href")).toMatch(/\/story-dark\.png$/);
  // This screen has a pixel for each CSS pixel: half a picture is sharp, and a quarter of the weight.
  await expect
    .poll(() => picture.evaluate((image) => Reflect.get(image, "currentSrc")))
    .toMatch(/\/story-dark@0\.5x\.png$/);
  await expect.poll(() => page.url()).toContain("size=story");
  // Somebody else who gets the address sees the same, also without scripts.
  const other = await openPage({ javaScriptEnabled: false });
  await other.page.goto(page.url());
  expect(await shownCards(other.page).first().locator("img").getAttribute("src")).toBe(
    await picture.getAttribute("src"),
  );
  expect(complaints).toEqual([]);
});

describe("the form without scripts", () => {
  test("finds the same cards", async () => {
    const { page } = await openGallery("", { javaScriptEnabled: false });
    await page.getByLabel("Search by words or speaker").fill("gunpowder");
    await page.getByRole("button", { name: "Show" }).click();
    expect(await shownCards(page).count()).toBe(1);
    expect(await page.getByLabel("Search by words or speaker").inputValue()).toBe("gunpowder");
  });
});

test("a downloaded picture has the name of its card and is a PNG", async () => {
  const { page } = await openGallery("?q=gunpowder");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    shownCards(page).first().locator("a.download").click(),
  ]);
  expect(download.suggestedFilename()).toBe("zhao-smell-of-gunpowder-og-light.png");
});

test("the preview lab shows the page's own title, description and picture on every platform", async () => {
  const { page, complaints } = await openGallery("?q=gunpowder");
  await shownCards(page).first().getByRole("link", { name: "See link previews" }).click();
  await page.waitForURL(/\/preview\//);
  const card = page.url().replace("/preview/", "/cards/");
  const { page: share } = await openPage();
  await share.goto(card);
  const image = await share.locator('meta[property="og:image"]').getAttribute("content");
  const pictures = page.locator(".platform img");
  expect(await pictures.count()).toBeGreaterThan(3);
  for (const picture of await pictures.all())
    expect(new URL((await picture.getAttribute("src")) ?? "", page.url()).href).toBe(image);
  expect(await page.locator(".platform").count()).toBeGreaterThanOrEqual(9);
  expect(complaints).toEqual([]);
});
