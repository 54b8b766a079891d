import type { Page } from "playwright-core";
import { beforeEach, describe, expect, inject, test } from "vitest";
import { ANY_CARD, ANY_ID, shippedArticle } from "../worker/shipped-article";
import { type OpenPage, openPage } from "./open-page";

const READ = "navigator.clipboard.readText()";

const quoteWords =
  shippedArticle.quotes.find(({ id }) => id === ANY_ID)?.parts.map(({ exact }) => exact) ?? [];

/** Takes every permission back, so that the browser itself refuses what readers and companies can refuse. */
async function refuseClipboard(page: Page): Promise<void> {
  await page.context().clearPermissions();
  const refusal = "navigator.clipboard.writeText('words').catch((error) => error.name)";
  expect(await page.evaluate(refusal)).toBe("NotAllowedError");
}

describe("on a card's page", () => {
  let open: OpenPage;

  async function openCard(permissions: string[], path = ANY_CARD, url = inject("workerUrl")) {
    open = await openPage();
    await open.page.context().grantPermissions(permissions);
    await open.page.goto(new URL(path, url).href);
  }

  test("each button copies its box, and says so to everybody", async () => {
    await openCard(["clipboard-read", "clipboard-write"]);
    const { page, complaints } = open;
    const buttons = await page.locator("[data-copy]").all();
    expect(buttons.length).toBeGreaterThanOrEqual(7);
    for (const button of buttons) {
      const box = page.locator(`#${await button.getAttribute("data-copy")}`);
      await button.click();
      await expect.poll(() => button.textContent()).toBe("Copied");
      expect(await page.getByRole("status").filter({ hasText: "Copied" }).count()).toBe(1);
      expect(await page.evaluate(READ)).toBe(await box.inputValue());
    }
    expect(complaints).toEqual([]);
  });

  test("buttons tell apart what they copy, and keep their places when they answer", async () => {
    await openCard(["clipboard-read", "clipboard-write"]);
    const { page } = open;
    const names = await page.locator("[data-copy]").evaluateAll((all) => all.map((each) => each.ariaLabel));
    expect(new Set(names).size).toBe(names.length);
    await page.getByRole("button", { name: /quote with attribution/i }).press("Enter");
    const copied = String(await page.evaluate(READ));
    for (const words of quoteWords) expect(copied).toContain(words);
    // The buttons say "Copy" again, so that nobody takes an old answer for a new one.
    await expect.poll(() => page.locator("[data-copy]").first().textContent()).toBe("Copy");
  });

  test("without permission to copy, a button marks the text and says what to press", async () => {
    await openCard([]);
    const { page } = open;
    await refuseClipboard(page);
    const button = page.locator("[data-copy]").first();
    const box = page.locator(`#${await button.getAttribute("data-copy")}`);
    await button.click();
    await expect.poll(() => button.textContent()).toBe("Press Ctrl+C");
    expect(await page.evaluate("getSelection().toString()")).toBe(await box.inputValue());
    await expect.poll(() => page.getByRole("status").filter({ hasText: "Command+C" }).count()).toBe(1);
  });

  test("copied words are the data's, whatever they look like to HTML", async () => {
    await openCard(["clipboard-read", "clipboard-write"], "/cards/invented/markup", inject("nastyUrl"));
    const { page } = open;
    await page.locator("[data-copy]").first().click();
    await expect.poll(() => page.evaluate(READ)).toContain(`<script>alert("1 & 2")</script> isn't a quote`);
  });
});

describe("in the gallery", () => {
  let open: OpenPage;

  beforeEach(async () => {
    open = await openPage();
    await open.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await open.page.goto(inject("workerUrl"));
  });

  test("the image address, the alt text and the embed code of a card are copied", async () => {
    const { page } = open;
    const first = page.locator(".cards > li").first();
    const copied: string[] = [];
    for (const name of ["Copy image URL", "Copy alt text", "Copy embed code"]) {
      const button = first.getByRole("button", { name });
      await button.click();
      await expect.poll(() => first.locator("button", { hasText: "Copied" }).count()).toBeGreaterThan(0);
      copied.push(String(await page.evaluate(READ)));
    }
    const [image = "", alt, code] = copied;
    expect((await fetch(image)).headers.get("Content-Type")).toBe("image/png");
    expect(alt).toBe(await first.locator("img").getAttribute("alt"));
    expect(code).toContain("<fact-card ");
  });

  test("without permission the old way is taken, and the reader's place on the page stays", async () => {
    const { page } = open;
    await refuseClipboard(page);
    const first = page.locator(".cards > li").first();
    const button = first.getByRole("button", { name: "Copy alt text" });
    await button.click();
    await expect.poll(() => first.locator("button", { hasText: /Copied|Not allowed/ }).count()).toBe(1);
    expect(await page.locator(":focus").getAttribute("data-copy-text")).toBe(
      await first.locator("img").getAttribute("alt"),
    );
    expect(await page.locator("textarea").count()).toBe(0);
  });
});
