import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explainQueries, type Plan } from "../scale/measure";
import { COMMON, makeArticle, SOME, seed } from "../scale/seed";
import { expectProblem } from "./expect-problem";
import { readCards, textOf } from "./read-gallery";
import { startPublishingWorker } from "./start-publishing-worker";

/** Twice as many articles in the end as in the middle, and more than any page has room for. */
const FEW = 120;
const MANY = 240;
/** Cards of a page of results. */
const MOST_FOUND = 48;

/** Quotes that hold the word of one in a hundred: those of nineteen in each article whose numbers say so. */
const WITH_SOME = Array.from({ length: MANY }, (_, number) =>
  Array.from({ length: 19 }, (_, index) => number + index).filter((sum) => sum % 100 === 0),
).flat().length;

let worker: Awaited<ReturnType<typeof startPublishingWorker>>;
let withFew: Plan[];
let withMany: Plan[];
beforeAll(async () => {
  worker = await startPublishingWorker();
  await seed(worker.database, 0, FEW);
  withFew = await explainQueries(worker.database);
  await seed(worker.database, FEW, MANY);
  withMany = await explainQueries(worker.database);
}, 240_000);
afterAll(() => worker.server.close());

const load = async (path: string, accept = "text/html") =>
  (await fetch(new URL(path, worker.origin), { headers: { Accept: accept } })).text();
const loadJson = async <T>(path: string) => (await fetch(new URL(path, worker.origin))).json<T>();
const nextOf = (html: string) => textOf(/<a class="button" rel="next" href="([^"]*)"/.exec(html)?.[1] ?? "");

describe("twice as many articles", () => {
  test("take no more rows to read, whatever is asked", () => {
    expect(withMany.map(({ name, rowsRead }) => [name, rowsRead])).toEqual(
      withFew.map(({ name, rowsRead }) => [name, rowsRead]),
    );
  });

  test("are found by an index in every query, and no table is read from end to end", () => {
    for (const { name, steps } of withMany) {
      for (const step of steps) {
        expect(step, name).not.toMatch(/^SCAN (?!wanted VIRTUAL|w VIRTUAL)/);
        expect(step, name).not.toContain("TEMP B-TREE");
      }
    }
  });
});

describe("a gallery of many articles", () => {
  test("shows the newest, and leads page by page to the oldest, each once", async () => {
    const slugs: string[] = [];
    let path = "/";
    while (path !== "") {
      const html = await load(path);
      const groups = [...html.matchAll(/<article class="group" aria-labelledby="([^"]*)"/g)];
      slugs.push(...groups.map(([, slug = ""]) => slug));
      expect(readCards(html).every(({ isShown }) => isShown)).toBe(true);
      path = nextOf(html);
    }
    const seeded = slugs.filter((slug) => slug.startsWith("article-"));
    expect(seeded).toEqual(seeded.toSorted((a, b) => (publishedOf(a) < publishedOf(b) ? 1 : -1)));
    expect(slugs).toHaveLength(MANY + 1);
    expect(new Set(slugs).size).toBe(MANY + 1);
  });

  test("is searched by the Worker, for readers without scripts, and says that there is more", async () => {
    const html = await load(`/?q=${COMMON}`);
    const cards = readCards(html);
    expect(cards).toHaveLength(MOST_FOUND);
    expect(cards.every(({ image }) => image.alt.includes(COMMON))).toBe(true);
    expect(html).toContain(`${MOST_FOUND} cards on this page`);
    const next = nextOf(html);
    expect(next).toContain(`q=${COMMON}`);
    expect(readCards(await load(next)).length).toBeGreaterThan(0);
    expect(html).toContain("data-part");
  });

  test("can show events alone, and says where it finds nothing", async () => {
    const events = readCards(await load("/?kind=event"));
    expect(events).toHaveLength(MOST_FOUND);
    expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(["event"]));
    const none = await load("/?q=zebra");
    expect(readCards(none)).toHaveLength(0);
    expect(/<p id="none"[^>]* hidden/.test(none)).toBe(false);
  });

  test("takes a place that is none for the beginning", async () => {
    const [first = ""] = /<article class="group" aria-labelledby="[^"]*"/.exec(await load("/")) ?? [];
    for (const after of ["x", "2031-01-01", "1!2!3", "%00", `${"a".repeat(500)}`]) {
      expect(await load(`/?after=${after}`)).toContain(first);
    }
  });
});

function publishedOf(slug: string): string {
  return makeArticle(Number(slug.slice("article-".length))).datePublished ?? "";
}

describe("articles.json of many articles", () => {
  test("gives every article once, page by page, the newest first", async () => {
    const slugs: string[] = [];
    let path: string | undefined = "/articles.json?limit=50";
    while (path !== undefined) {
      const page: { articles: { slug: string }[]; next?: string } = await loadJson(path);
      slugs.push(...page.articles.map(({ slug }) => slug));
      path = page.next;
    }
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs).toHaveLength(MANY + 1);
    const seeded = slugs.filter((slug) => slug.startsWith("article-"));
    expect(seeded).toEqual(seeded.toSorted((a, b) => (publishedOf(a) < publishedOf(b) ? 1 : -1)));
  });

  test.each(["limit=0", "limit=101", "limit=x", "limit=1&limit=2", "after=x", "after=1!2"])(
    "refuses %s",
    async (query) => {
      const answer = await fetch(`${worker.origin}/articles.json?${query}`);
      expectProblem(answer, await answer.text(), { status: 400, code: "invalid-option" });
    },
  );
});

describe("search.json", () => {
  interface Found {
    cards: { id: string; title: string; url: string; article: { slug: string } }[];
    next?: string;
  }

  test("gives every card once, page by page", async () => {
    const urls: string[] = [];
    let path: string | undefined = `/search.json?q=${SOME}`;
    while (path !== undefined) {
      const page: Found = await loadJson(path);
      urls.push(...page.cards.map(({ url }) => url));
      path = page.next;
    }
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls).toHaveLength(WITH_SOME);
  });

  test("finds by several words, by parts of them, by the speaker, whatever their case and accents", async () => {
    const count = async (q: string) =>
      (await loadJson<Found>(`/search.json?q=${encodeURIComponent(q)}`)).cards.length;
    expect(await count(`${SOME} ${COMMON}`)).toBe(WITH_SOME);
    expect(await count("LIGHTHÖUSE")).toBe(WITH_SOME);
    expect(await count("lighth")).toBe(WITH_SOME);
    expect(await count("ottilie brandt")).toBe(50);
    expect(await count("item 7-3")).toBe(1);
    expect(await count(`${SOME} zebra`)).toBe(0);
    expect(await count("東京")).toBe(0);
  });

  test.each([
    '"',
    "*",
    "a*",
    "NEAR(a b)",
    "words:x",
    "a OR b",
    "a AND",
    "(",
    "^a",
    "-a",
    "'; DROP TABLE cards; --",
    "🦆",
    "\u0000a",
  ])("takes %j for words, not for syntax", async (q) => {
    const answer = await fetch(`${worker.origin}/search.json?q=${encodeURIComponent(q)}`);
    expect(answer.status).toBe(200);
  });

  test.each([
    "",
    "q=",
    "q=%20",
    `q=${"a".repeat(201)}`,
    "q=a&q=b",
    "q=a&kind=rumour",
    "q=a&limit=51",
    "q=a&after=x",
  ])("refuses '%s'", async (query) => {
    const answer = await fetch(`${worker.origin}/search.json?${query}`);
    expectProblem(answer, await answer.text(), { status: 400, code: "invalid-option" });
  });
});

test("the sitemap has as many addresses as it may, and answers", async () => {
  const xml = await load("/sitemap.xml", "*/*");
  expect(xml.match(/<url>/g)?.length).toBeGreaterThan(MANY * 20);
});
