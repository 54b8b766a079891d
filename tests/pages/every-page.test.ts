import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { findBarriers } from "./find-barriers";
import { type OpenPage, openPageForAll } from "./open-page";

interface Listed {
  url: string;
}

/** All pages of a Worker: those of every article and of every card, and those of the service itself. */
async function listPages(origin: string): Promise<string[]> {
  const { articles }: { articles: Listed[] } = await (await fetch(new URL("/articles.json", origin))).json();
  const cards = await Promise.all(
    articles.map(async ({ url }) => {
      const { cards }: { cards: Listed[] } = await (await fetch(`${url}.json`)).json();
      return cards.map((card) => card.url);
    }),
  );
  const all = cards.flat();
  return [
    new URL("/", origin).href,
    new URL("/docs", origin).href,
    new URL("/no/such/page", origin).href,
    ...articles.map(({ url }) => url),
    ...["cards", "preview", "embed"].flatMap((kind) => all.map((url) => url.replace("/cards/", `/${kind}/`))),
  ];
}

/** What colours and widths can change. */
const LOOKS = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"];

/** The page's site and its kind, such as `http://localhost/cards`. */
const kindOf = (address: string) => address.split("/").slice(0, 4).join("/");

/** Takes another page's title, language and words, all in which pages of a kind differ: loading each anew takes twice as long. */
const SWAP = (address: string) => `(async () => {
  const answer = await fetch(${JSON.stringify(address)}, { headers: { Accept: "text/html" } });
  const next = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang;
  document.body.replaceWith(document.adoptNode(next.body));
})()`;

/** Shows a page where another one of its kind may be shown already. */
async function show(page: Page, address: string): Promise<void> {
  if (kindOf(page.url()) === kindOf(address)) await page.evaluate(SWAP(address));
  else await page.goto(address);
}

const pages = [...(await listPages(inject("workerUrl"))), ...(await listPages(inject("nastyUrl")))].map(
  (address) => [new URL(address).pathname, address] as const,
);

// A page of each kind is asked for everything in both colours and widths elsewhere.
describe("every page, of every card", () => {
  let open: OpenPage;

  // One browser page reads them all: what differs between them is their words.
  beforeAll(async () => {
    open = await openPageForAll();
    // Words are looked at here; that pictures load is asked elsewhere.
    await open.page.context().route(/\.png$/, (route) => route.abort());
    return open.close;
  });

  test.each(pages)(
    "%s has no barrier that axe knows, light on a phone and dark on a desktop",
    async (_, address) => {
      const { page } = open;
      await show(page, address);
      await page.setViewportSize({ width: 320, height: 800 });
      await page.emulateMedia({ colorScheme: "light" });
      expect(await findBarriers(page.mainFrame(), { preload: false })).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await findBarriers(page.mainFrame(), { preload: false, rules: LOOKS })).toEqual([]);
    },
  );
});
