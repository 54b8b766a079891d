import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SIZE_NAMES, SIZES } from "../../src/design/sizes";
import { readPng } from "../fixtures/read-png";
import { ask, bytesOf } from "./ask";
import { readCacheControl } from "./cache-control";
import { loadCard } from "./load-card";
import { type RawAnswer, requestRaw } from "./raw-request";
import { readCards, textOf } from "./read-gallery";
import { CARD_IDS, CARDS, EVENT_IDS, QUOTE_IDS, shippedArticle } from "./shipped-article";
import { startInventedWorker } from "./start-invented-worker";

const ARTICLE = `/articles/${shippedArticle.slug}`;
const HTML = { headers: { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" } };
const JSON_WANTED = { headers: { Accept: "application/json" } };

const loadPage = async (path: string) => (await ask(path, HTML)).text();
const idOf = ({ page }: { page: string }) => page.split("/").at(-1) ?? "";
const shownIds = async (path: string) =>
  readCards(await loadPage(path))
    .filter(({ isShown }) => isShown)
    .map(idOf);
const countTold = (html: string) => textOf(/<p role="status"[^>]*>(.*?)<\/p>/s.exec(html)?.[1] ?? "");
const isNoneShown = (html: string) => !/<p id="none"[^>]* hidden/.test(html);

describe.each(["/", "/articles", ARTICLE])("%s", (path) => {
  test("is a page, unless JSON is wanted, and says that it depends on that", async () => {
    for (const Accept of ["text/html", "*/*", "text/html,application/json;q=0.9"]) {
      const answer = await ask(path, { headers: { Accept } });
      expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
      expect(answer.headers.get("Vary")).toBe("Accept");
    }
    const data = await ask(path, JSON_WANTED);
    expect(data.headers.get("Content-Type")).toBe("application/json");
    expect(data.headers.get("Vary")).toBe("Accept");
    expect(await data.json()).toEqual(await (await ask(`${path === "/" ? "/articles" : path}.json`)).json());
  });

  test("is kept shortly, in either form", async () => {
    for (const init of [HTML, JSON_WANTED]) {
      const { headers } = await ask(path, init);
      expect(readCacheControl(headers.get("Cache-Control"))).toMatchObject({ public: true, "max-age": 300 });
      expect(headers.has("Cloudflare-CDN-Cache-Control")).toBe(false);
      expect(headers.get("Cache-Tag")).toBe(path === ARTICLE ? `article:${shippedArticle.slug}` : "articles");
    }
  });

  test("is sent once to a browser that holds it", async () => {
    const tag = (await ask(path, HTML)).headers.get("ETag") ?? "";
    const again = await ask(path, { headers: { ...HTML.headers, "If-None-Match": tag } });
    expect(again.status).toBe(304);
    expect(await bytesOf(again)).toHaveLength(0);
  });

  test("shows every card once, by name, with the way to its page and to its link previews", async () => {
    const html = await loadPage(path);
    const cards = readCards(html);
    expect(cards.map(idOf)).toEqual(CARD_IDS);
    expect(cards.every(({ isShown }) => isShown)).toBe(true);
    expect(countTold(html)).toBe(`${CARD_IDS.length} cards`);
    expect(isNoneShown(html)).toBe(false);
    for (const card of cards) {
      expect(card.page).toBe(`${CARDS}/${idOf(card)}`);
      expect(card.preview).toBe(`/preview/${shippedArticle.slug}/${idOf(card)}`);
    }
    for (const { id, speaker, context } of shippedArticle.quotes) {
      const name = shippedArticle.people.find((person) => person.id === speaker)?.name;
      expect(cards.find((card) => idOf(card) === id)?.name).toBe(`${name} ${context}`);
    }
  });

  test("gives the picture's permanent address, the alt text and the embed code to copy", async () => {
    for (const card of readCards(await loadPage(path))) {
      const { alt, images } = await loadCard(idOf(card));
      const [address, altText, embedCode] = card.copies;
      expect(address).toBe(images.find(({ size, theme }) => size === "og" && theme === "light")?.url);
      expect(altText).toBe(alt);
      expect(card.image.alt).toBe(alt);
      expect(embedCode).toContain(`card="${idOf(card)}"`);
      expect(embedCode).toContain("<fact-card");
    }
  });

  test("loads the pictures of its first row at once, and the others when they come near", async () => {
    const cards = readCards(await loadPage(path));
    expect(cards.map(({ image }) => image.isLazy)).toEqual(cards.map((_, index) => index >= 3));
  });

  test.each(SIZE_NAMES.flatMap((size) => ["light", "dark"].map((theme) => [size, theme] as const)))(
    "shows, copies and downloads every picture as %s, %s",
    async (size, theme) => {
      const { width, height } = SIZES[size];
      for (const card of readCards(await loadPage(`${path}?size=${size}&theme=${theme}`))) {
        const { images } = await loadCard(idOf(card));
        const picture = images.find((image) => image.size === size && image.theme === theme);
        const wanted = new URL(picture?.url ?? "").pathname;
        expect(card.image).toMatchObject({ src: wanted, width, height });
        expect(card.dark).toBe(wanted);
        // Lists show half pictures where those are sharp enough.
        const set = [`${wanted.replace(".png", "@0.5x.png")} ${width / 2}w`, `${wanted} ${width}w`];
        expect(card.image.set).toEqual(set);
        expect(card.darkSet).toEqual(set);
        expect(card.copies[0]).toBe(picture?.url);
        expect(card.download).toEqual({ href: wanted, file: `${idOf(card)}-${size}-${theme}.png` });
      }
    },
  );

  test("follows the reader's screen where no theme is asked for", async () => {
    for (const { image, dark } of readCards(await loadPage(path))) {
      expect(image.src).toMatch(/\/og-light\.png$/);
      expect(dark).toBe(image.src.replace("og-light", "og-dark"));
    }
  });
});

test("every picture on the page answers, as large as the page says", async () => {
  for (const size of SIZE_NAMES) {
    const cards = readCards(await loadPage(`/?size=${size}`));
    for (const { image, dark } of size === "og" ? cards : cards.slice(0, 2)) {
      for (const address of [image.src, dark]) {
        const answer = await ask(address);
        expect(answer.status, address).toBe(200);
        // Only a permanent address with the current revision is kept for a year.
        expect(answer.headers.get("Cloudflare-CDN-Cache-Control")).toContain("max-age=3600");
        const png = readPng(Buffer.from(await bytesOf(answer)));
        expect({ width: png.width, height: png.height }).toEqual({
          width: image.width,
          height: image.height,
        });
      }
    }
  }
});

describe("a search", () => {
  test.each([
    ["a word of a quote", "gunpowder", ["zhao-smell-of-gunpowder"]],
    ["words in any order", "lloyd blinken", ["japan-south-korea-visit"]],
    ["a part of a word", "hegemon", ["yang-long-arm-jurisdiction"]],
    ["other letter case and more accents", "  GUNPÖWDÉR ", ["zhao-smell-of-gunpowder"]],
    ["a typed apostrophe for a printed one", "china's determination", ["wang-defend-territory"]],
    ["what only some words of are there", "gunpowder nowhere", []],
  ])("finds %s: %s", async (_, words, ids) => {
    expect(await shownIds(`/?q=${encodeURIComponent(words)}`)).toEqual(ids);
  });

  test("finds the speaker, whatever was said", async () => {
    const said = shippedArticle.quotes
      .filter(({ speaker }) => speaker === "jake-sullivan")
      .map(({ id }) => id);
    const found = await shownIds(`${ARTICLE}?q=sullivan`);
    expect(found).toEqual(expect.arrayContaining(said));
    expect(found.length).toBeLessThan(CARD_IDS.length);
  });

  test("tells how many cards it found, and loads its first pictures at once", async () => {
    const html = await loadPage("/?q=blinken");
    const shown = readCards(html).filter(({ isShown }) => isShown);
    expect(countTold(html)).toBe(`${shown.length} of ${CARD_IDS.length} cards`);
    expect(shown.slice(0, 3).some(({ image }) => image.isLazy)).toBe(false);
    expect(readCards(html).filter(({ isShown, image }) => !isShown && !image.isLazy)).toEqual([]);
  });

  test("that finds nothing says so, and leads back", async () => {
    const html = await loadPage(`${ARTICLE}?q=zebra`);
    expect(readCards(html).some(({ isShown }) => isShown)).toBe(false);
    expect(countTold(html)).toBe(`0 of ${CARD_IDS.length} cards`);
    expect(isNoneShown(html)).toBe(true);
    expect(html).toContain(`<a href="${ARTICLE}">Show all cards</a>`);
  });

  test("can be for quotes or for events", async () => {
    expect(await shownIds("/?kind=quote")).toEqual(QUOTE_IDS);
    expect(await shownIds("/?kind=event")).toEqual(EVENT_IDS);
    expect(await shownIds("/?kind=event&q=gunpowder")).toEqual([]);
  });

  test("stays in the form, with everything else that was chosen", async () => {
    const html = await loadPage("/?q=%22tough%22%20%26%20direct&kind=quote&size=story&theme=dark");
    expect(html).toContain('value="&quot;tough&quot; &amp; direct"');
    for (const chosen of ["quote", "story", "dark"]) {
      expect(html).toMatch(new RegExp(`<input type="radio" name="\\w+" value="${chosen}" checked`));
    }
  });
});

describe("parameters", () => {
  test("of link trackers change nothing", async () => {
    const canonical = await loadPage("/");
    expect(await loadPage("/?fbclid=abc&utm_source=x&scale=9")).toBe(canonical);
    expect(await loadPage("/?q=&kind=&size=og&theme=")).toBe(canonical);
  });

  test.each(["kind", "size", "theme"])(
    "with a wrong %s are told on the page, which shows its default",
    async (option) => {
      const html = await loadPage(`/?${option}=huge%3Cb%3E`);
      expect(readCards(html).every(({ isShown }) => isShown)).toBe(true);
      expect(textOf(/<p class="refused">(.*?)<\/p>/s.exec(html)?.[1] ?? "")).toContain(
        `There is no ${option} “huge<b>”`,
      );
      expect(html).not.toContain("huge<b>");
    },
  );

  test("that are given twice count once", async () => {
    expect(await shownIds("/?kind=quote&kind=event")).toEqual(QUOTE_IDS);
  });

  test.each([
    ["letters", "a"],
    ["ducks", "🦆"],
    ["markup", '"><script>alert(1)</script>'],
    ["null characters", "\0"],
    ["halves of characters", "\uD800"],
  ])("without end, full of %s, are cut and printed as text", async (_, text) => {
    const query = encodeURIComponent(text.repeat(500).toWellFormed());
    const answer = await ask(`/?q=${query}&size=${query.slice(0, 6000)}`, HTML);
    expect(answer.status).toBe(200);
    const html = await answer.text();
    const [, printed = ""] = /<input id="q"[^>]* value="([^"]*)"/.exec(html) ?? [];
    expect(textOf(printed).length).toBeLessThanOrEqual(200);
    expect(html.includes("<script>alert")).toBe(false);
    expect(html.includes("\0")).toBe(false);
  });
});

test("an article that nobody has has no page", async () => {
  expect((await ask("/articles/no-such-article", HTML)).status).toBe(404);
});

describe("words that look like markup", () => {
  let server: Awaited<ReturnType<typeof startInventedWorker>>["server"];
  let pages: RawAnswer[];

  beforeAll(async () => {
    const { origin, server: started } = await startInventedWorker();
    server = started;
    pages = await Promise.all(
      ["/", "/articles/invented", "/?q=%3Cscript%3E"].map((path) => requestRaw(origin, path, HTML)),
    );
  });
  afterAll(() => server.close());

  test("stay words: in texts, in alt texts, in what is copied and in what is searched", () => {
    for (const { status, body } of pages) {
      expect(status).toBe(200);
      const html = body.toString();
      expect(html).not.toMatch(/<script>alert/i);
      expect(html).not.toContain("<ferry>");
      const card = readCards(html).find((shown) => idOf(shown) === "markup");
      expect(card?.copies[1]).toContain('<script>alert("1 & 2")</script>');
      // In the code to embed they are escaped once more: it is HTML itself.
      expect(card?.copies[2]).toContain("&lt;script&gt;");
      expect(card?.copies[2]).not.toContain("<script>alert");
    }
    const found = readCards(pages[2]?.body.toString() ?? "").filter(({ isShown }) => isShown);
    expect(found.map(idOf)).toEqual(["markup"]);
  });

  test("what is copied has the public address of the service", () => {
    for (const { copies } of readCards(pages[0]?.body.toString() ?? "")) {
      expect(copies[0]).toMatch(/^https:\/\/cards\.example\/cards\/invented\//);
    }
  });
});
