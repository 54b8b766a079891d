import { afterAll, beforeAll, expect, test } from "vitest";
import { seed } from "../scale/seed";
import { startPublishingWorker } from "../worker/start-publishing-worker";
import { openPage, startedOrigins } from "./open-page";

/** A gallery of more articles than a page has room for. */
let worker: Awaited<ReturnType<typeof startPublishingWorker>>;
beforeAll(async () => {
  worker = await startPublishingWorker();
  startedOrigins.add(worker.origin);
  await seed(worker.database, 0, 20);
});
afterAll(() => worker.server.close());

async function openGallery(query = "", options = {}) {
  const open = await openPage(options);
  await open.page.goto(`${worker.origin}/${query}`);
  return { ...open, cards: open.page.locator(".cards > li:visible") };
}

test("the search asks the Worker once it is sent, and hides nothing before", async () => {
  const { page, cards, complaints } = await openGallery();
  const all = await cards.count();
  const search = page.getByLabel("Search by words or speaker");
  await search.fill("item 3-7");
  expect(await cards.count()).toBe(all);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await page.waitForURL(/q=item/);
  await expect.poll(() => cards.count()).toBe(1);
  expect(await cards.locator("img").getAttribute("alt")).toContain("item 3-7");
  expect(await search.inputValue()).toBe("item 3-7");
  expect(complaints).toEqual([]);
});

test("events are asked for as soon as they are chosen", async () => {
  const { page, cards } = await openGallery();
  await page.getByRole("radio", { name: /events/i }).check({ force: true });
  await page.waitForURL(/kind=event/);
  // Twenty of the seeded articles, and those of the bundle.
  await expect.poll(() => cards.count()).toBeGreaterThan(20);
  expect(await page.locator('.cards > li[data-kind="quote"]').count()).toBe(0);
});

test("another size changes the pictures at once, and goes along to older articles", async () => {
  const { page, cards, complaints } = await openGallery("?q=council");
  await page.getByRole("radio", { name: /square/i }).check({ force: true });
  await expect.poll(() => cards.first().locator("img").getAttribute("src")).toMatch(/\/square-light\.png$/);
  await expect.poll(() => page.url()).toContain("size=square");
  expect(page.url()).toContain("q=council");
  await page.getByRole("link", { name: "Show older" }).click();
  await page.waitForURL(/after=/);
  expect(await cards.first().locator("img").getAttribute("src")).toMatch(/\/square-light\.png$/);
  expect(complaints).toEqual([]);
});

test("without scripts, older articles are one link away, to the last", async () => {
  const { page } = await openGallery("", { javaScriptEnabled: false });
  const seen = new Set<string>();
  for (;;) {
    for (const heading of await page.locator(".group h2 a").all())
      seen.add((await heading.getAttribute("href")) ?? "");
    const older = page.getByRole("link", { name: "Show older" });
    if ((await older.count()) === 0) break;
    await older.click();
    await page.waitForLoadState();
  }
  expect(seen.size).toBe(21);
});
