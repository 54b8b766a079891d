import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Article } from "../../src/model/article";
import { OvertakenChange } from "../../src/store/archive";
import { UnknownPage } from "../../src/store/article-store";
import { createStore } from "../../src/store/create-store";
import { d1Archive } from "../../src/store/d1-archive";
import { draftArticle } from "../fixtures/draft-article";
import { inventedArticle } from "../fixtures/invented-article";
import { startDatabase } from "../fixtures/start-database";

/* The database itself, in workerd, without the Worker around it. */

let database: D1Database;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ database, close } = await startDatabase());
});
afterAll(() => close());

const archiveOf = (bundled: readonly Article[] = []) =>
  d1Archive(database, (slug) => bundled.find((article) => article.slug === slug));

const publish = async (article: Article) => {
  const follows = await archiveOf().findCurrent(article.slug);
  return archiveOf().record({
    follows,
    kind: "publish",
    author: "desk",
    at: new Date().toISOString(),
    article,
  });
};

const draft = (slug: string, words = "The ferry stays.") =>
  draftArticle({ slug, quotes: { ferry: words } }).article;

describe("a change is kept whole or not at all", () => {
  test("where the last of its statements fails", async () => {
    const made = await publish(draft("whole"));
    await database.prepare("ALTER TABLE corrections RENAME TO elsewhere").run();
    await expect(publish({ ...draft("whole"), headline: "Half of it" })).rejects.toThrow();
    await database.prepare("ALTER TABLE elsewhere RENAME TO corrections").run();
    expect(await archiveOf().findCurrent("whole")).toEqual(made);
    expect((await archiveOf().listRevisions("whole", { most: 9 })).items).toHaveLength(1);
    expect((await createStore([], database).findArticle("whole"))?.headline).toBe(made.article.headline);
  });

  test("where two follow the same revision, whichever comes second", async () => {
    const follows = await publish(draft("twice"));
    const change = (headline: string) => ({
      follows,
      kind: "publish" as const,
      author: "desk",
      at: new Date().toISOString(),
      article: { ...follows.article, headline },
    });
    const results = await Promise.allSettled(
      [1, 2, 3].map((number) => archiveOf().record(change(`${number}`))),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results) {
      if (result.status === "rejected") expect(result.reason).toBeInstanceOf(OvertakenChange);
    }
  });

  test("where somebody invents a revision that is not there yet", async () => {
    const { article } = await publish(draft("gap"));
    const change = { kind: "publish", author: "desk", at: "2031-05-11T00:00:00.000Z", article } as const;
    await expect(archiveOf().record({ ...change, follows: { article, number: 7, tag: "" } })).rejects.toThrow(
      OvertakenChange,
    );
  });
});

test.each(["UPDATE revisions SET document = '{}'", "DELETE FROM revisions"])(
  "no statement changes what was published: %s",
  async (statement) => {
    await publish(draft("kept"));
    await expect(database.prepare(statement).run()).rejects.toThrow(/never/);
    expect((await archiveOf().findRevision("kept", 1))?.article).toEqual(draft("kept"));
  },
);

test("pages of revisions lead to all of them, and a place that is none is told", async () => {
  for (const headline of ["One", "Two", "Three", "Four", "Five"])
    await publish({ ...draft("long"), headline });
  const first = await archiveOf().listRevisions("long", { most: 2 });
  const second = await archiveOf().listRevisions("long", { most: 2, after: first.next });
  const third = await archiveOf().listRevisions("long", { most: 2, after: second.next });
  expect([first, second, third].flatMap(({ items }) => items.map(({ number }) => number))).toEqual([
    5, 4, 3, 2, 1,
  ]);
  expect(third.next).toBeUndefined();
  for (const after of ["x", "-1", "1 OR 1", ""])
    await expect(archiveOf().listRevisions("long", { most: 2, after })).rejects.toThrow(UnknownPage);
});

describe("bundled articles", () => {
  const bundled = [
    { ...inventedArticle, slug: "bundled" },
    { ...inventedArticle, slug: "shadowed" },
  ];

  test("are revision 0, and what is published under their slug stands in front of them, in every list", async () => {
    const archive = archiveOf(bundled);
    const follows = await archive.findCurrent("shadowed");
    expect(follows).toMatchObject({ number: 0, article: { headline: inventedArticle.headline } });
    const article = { ...draft("shadowed", "A published word: zanzibar."), datePublished: "2032-01-01" };
    await archive.record({
      follows,
      kind: "publish",
      author: "desk",
      at: "2032-01-01T00:00:00.000Z",
      article,
    });
    const store = createStore(bundled, database);
    expect(await store.findArticle("shadowed")).toEqual(article);
    expect(await store.findArticle("bundled")).toEqual(bundled[0]);
    for (const list of [await store.listArticles({ most: 99 }), await store.listOutlines({ most: 99 })]) {
      expect(list.items.filter(({ slug }) => slug === "shadowed")).toHaveLength(1);
      expect(list.items[0]?.slug).toBe("shadowed");
    }
    const floats = await store.searchCards({ words: "simply floats" }, { most: 9 });
    expect(floats.items.map((card) => card.article.slug)).toEqual(["bundled"]);
    expect((await store.searchCards({ words: "zanzibar" }, { most: 9 })).items).toHaveLength(1);
  });

  test("and published ones are paged through together, each once, also where they have the same day", async () => {
    const store = createStore(bundled, database);
    const all = (await store.listOutlines({ most: 99 })).items.map(({ slug }) => slug);
    const paged: string[] = [];
    let after: string | undefined;
    do {
      const page = await store.listOutlines({ most: 1, after });
      paged.push(...page.items.map(({ slug }) => slug));
      after = page.next;
    } while (after !== undefined);
    expect(paged).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("a search", () => {
  const find = async (words: string) =>
    (await createStore([], database).searchCards({ words }, { most: 9 })).items.map(
      ({ article }) => article.slug,
    );

  test.each([
    ["東京の橋は美しい", "橋", "chinese-bridge"],
    ["東京の橋は美しい", "東京の橋", "chinese-bridge"],
    ["Zażółć gęślą jaźń", "zazolc jazn", "polish"],
    ["Chiếc phà chưa bao giờ chìm", "chiec pha", "vietnamese"],
    ["Паром не тонул", "ПАРОМ", "russian"],
    ["Der Fluß heißt Ilse", "fluss heisst", "german"],
    ["It’s the council’s ferry", "council's", "english"],
  ])("finds “%s” by “%s”", async (words, search, slug) => {
    await publish(draft(slug, words));
    expect(await find(search)).toContain(slug);
    expect(await find(`${search} nowhere`)).toEqual([]);
  });

  test("does not find the words of a new version's old one", async () => {
    await publish(draft("moves", "The quokka stays."));
    expect(await find("quokka")).toEqual(["moves"]);
    await publish(draft("moves", "The wombat stays."));
    expect(await find("quokka")).toEqual([]);
    expect(await find("wombat")).toEqual(["moves"]);
  });
});
