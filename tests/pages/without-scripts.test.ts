import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { addressOf, OPENED_PAGES } from "./all-pages";
import { openPageForAll } from "./open-page";

/** Every address that a page prints for browsers and crawlers, as the browser understands it. */
const ADDRESSES = `[...document.querySelectorAll("[href], [src], [srcset], meta[property='og:url'], meta[property='og:image']")]
  .flatMap((element) => [
    element.getAttribute("href"),
    element.getAttribute("src"),
    element.getAttribute("content"),
    ...(element.getAttribute("srcset") ?? "").split(",").map((candidate) => candidate.trim().split(/\\s+/)[0]),
  ])
  .filter((address) => address !== null && address !== "")
  .map((address) => new URL(address, document.baseURI).href)`;

const IDS = `[...document.querySelectorAll("[id]")].map(({ id }) => id)`;

const known = new Map<string, Promise<number>>();

/** The status of what stands there, asked for once. */
function statusOf(address: string): Promise<number> {
  const status = known.get(address) ?? fetch(address, { redirect: "manual" }).then((answer) => answer.status);
  known.set(address, status);
  return status;
}

/** Pictures that did not come. */
const BROKEN_PICTURES = `Promise.all([...document.images].map(async (image) => {
  image.loading = "eager";
  await image.decode().catch(() => {});
  return image.naturalWidth > 0 ? null : image.currentSrc;
})).then((all) => all.filter((address) => address !== null))`;

describe.each(OPENED_PAGES)("$name ($path), with scripts turned off", (tested) => {
  let page: Page;
  let addresses: string[];

  beforeAll(async () => {
    const open = await openPageForAll({ javaScriptEnabled: false });
    page = open.page;
    await page.goto(addressOf(tested));
    addresses = [...new Set(await page.evaluate<string[]>(ADDRESSES))];
    return open.close;
  });

  test("shows its words, its links and its pictures, and no button that does nothing", async () => {
    expect((await page.locator("main").textContent())?.length).toBeGreaterThan(40);
    expect(await page.locator("main a[href]:visible").count()).toBeGreaterThan(0);
    expect(await page.evaluate(BROKEN_PICTURES)).toEqual([]);
    expect(await page.locator("button[type=button]:visible").count()).toBe(0);
    for (const code of await page.locator("textarea").all()) {
      expect(await code.isVisible()).toBe(true);
      expect((await code.inputValue()).length).toBeGreaterThan(10);
    }
  });

  test("links only to what answers", async () => {
    const origins = [inject("workerUrl"), inject("nastyUrl")].map((address) => new URL(address).origin);
    const own = addresses.filter((address) => origins.includes(new URL(address).origin));
    expect(own.length).toBeGreaterThan(0);
    const statuses = await Promise.all(
      own.map(
        async (address) => [address, await statusOf(new URL(address.split("#")[0] ?? "").href)] as const,
      ),
    );
    const itself = addressOf(tested);
    const broken = statuses.filter(([address, status]) => status >= 300 && address.split("#")[0] !== itself);
    expect(broken).toEqual([]);
  });

  test("links only over HTTP, in addresses that crawlers keep", () => {
    for (const address of addresses) {
      expect(address).toMatch(/^https?:/);
      expect(address.length).toBeLessThanOrEqual(2048);
    }
  });

  test("has every place that its own links point to, and no id twice", async () => {
    const ids = await page.evaluate<string[]>(IDS);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const fragments = addresses
      .map((address) => new URL(address))
      .filter(({ href, hash }) => hash !== "" && href.split("#")[0] === addressOf(tested))
      .map(({ hash }) => decodeURIComponent(hash.slice(1)));
    for (const fragment of fragments) expect(ids).toContain(fragment);
  });
});
