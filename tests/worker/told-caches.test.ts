import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { ChangeAnswer } from "../../src/model/change-answer";
import type { FactCard } from "../../src/model/fact-card";
import { tellCaches } from "../../src/routes/tell-caches";
import { openArchive, openStore } from "../../src/store/open-store";
import { d1PurgeQueue, queuePurges, UNTIL_SECOND_PURGE } from "../../src/store/purge-queue";
import { draftArticle } from "../fixtures/draft-article";
import { holdReads } from "../fixtures/hold-reads";
import { type Deployment, startCaches } from "../fixtures/service-behind-cache";
import { PUBLISH_TOKENS, startPublishingWorker, TOKENS } from "./start-publishing-worker";

/*
 * The service over a real D1, behind caches that do what Cloudflare's
 * documentation says: what of a change reaches whom, and what comes of a purge
 * that fails, or never happens.
 */

let server: Awaited<ReturnType<typeof startPublishingWorker>>;
let caches: ReturnType<typeof startCaches>;
let worker: Deployment;
let reads: ReturnType<typeof holdReads>;
let slugs = 0;

beforeAll(async () => {
  server = await startPublishingWorker();
  caches = startCaches();
  const settings = { DB: server.database, PUBLISH_TOKENS };
  reads = holdReads(openStore(settings));
  worker = caches.deploy(reads.store, "first", settings);
});
afterAll(() => server.server.close());
afterEach(() => vi.restoreAllMocks());

const queue = () => d1PurgeQueue(server.database);
const pending = async () => (await queue().list(1000)).map(({ tag }) => tag);
/** The second purges of all changes until now are due. */
const waitForSecondPurge = () =>
  server.database
    .prepare("UPDATE pending_purges SET due = due - ?1 WHERE due > unixepoch()")
    .bind(UNTIL_SECOND_PURGE)
    .run();
/** The cron trigger does this every minute. */
const runCron = () => tellCaches([caches.parts.Answers, caches.parts.Drawings], queue());

async function send(method: string, path: string, body: unknown, headers: Record<string, string> = {}) {
  const answer = await worker.ask(path, {
    method,
    body: JSON.stringify(body),
    headers: { Authorization: `Bearer ${TOKENS.desk}`, "Content-Type": "application/json", ...headers },
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json<ChangeAnswer>();
}

/** Publishes an article of one quote under a slug of its own, which nobody has read yet. */
async function publishUnread() {
  slugs += 1;
  const slug = `told-${slugs}`;
  const body = draftArticle({ slug, quotes: { bridge: `We will build bridge ${slugs}.` } });
  await send("PUT", `/api/articles/${slug}`, body, { "If-None-Match": "*" });
  return { slug, card: `/cards/${slug}/bridge` };
}

/** The same, and reads its card so that all caches hold it. */
async function publish() {
  const { slug, card } = await publishUnread();
  return { slug, card, before: await readCard(card) };
}

/** What a reader is shown: the card's status, and its picture at an address of old. */
async function readCard(card: string, revision?: string) {
  const { status, revision: current } = await (await worker.ask(`${card}.json`)).json<FactCard>();
  const old = await worker.ask(`${card}/${revision ?? current}/og-light.png`);
  return { status, revision: current, picture: Buffer.from(await old.arrayBuffer()).toString("base64") };
}

const withdraw = (slug: string) =>
  send("POST", `/api/articles/${slug}/cards/bridge/withdrawal`, { reason: "These words were never said." });

describe("a withdrawal", () => {
  test("is at every address at once: the caches are told of the card, its article and all lists", async () => {
    const { slug, card, before } = await publish();
    expect(before.status).toBe("current");
    const { cache } = await withdraw(slug);
    expect(cache).toEqual({ state: "purged" });
    for (const part of [caches.parts.Answers, caches.parts.Drawings])
      expect(part.purges.at(-1)).toEqual(
        expect.arrayContaining([`article:${slug}`, `card:${slug}/bridge`, "articles", "corrections"]),
      );
    const after = await readCard(card, before.revision);
    expect(after.status).toBe("withdrawn");
    expect(after.picture).not.toBe(before.picture);
    expect(await pending()).toEqual([]);
  });

  test("stands where the purge fails; its author is told, and the next change purges it too", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { slug, card, before } = await publish();
    caches.parts.Answers.purgeFailures = 3;
    const { cache, changed } = await withdraw(slug);
    expect({ cache, changed }).toEqual({
      changed: true,
      cache: { state: "failed", reason: "rate limited (1134)" },
    });
    // The cache still shows what it has; that is what the author was told.
    expect((await readCard(card, before.revision)).status).toBe("current");
    expect(await pending()).toContain(`card:${slug}/bridge`);
    await publish();
    expect((await readCard(card, before.revision)).status).toBe("withdrawn");
    expect(await pending()).toEqual([]);
  });

  test("is told of later, where the Worker dies between the commit and the purge", async () => {
    const { slug, card, before } = await publish();
    // What the API commits, and nothing behind it.
    const archive = openArchive({ DB: server.database });
    const current = await archive?.findCurrent(slug);
    if (!archive || !current) throw new Error(`'${slug}' is not there`);
    const correction = { date: "2031-05-11", note: "These words were never said." };
    const quotes = current.article.quotes.map((quote) => ({
      ...quote,
      status: "withdrawn" as const,
      corrections: [correction],
    }));
    const article = { ...current.article, quotes };
    const tags = [`article:${slug}`, `card:${slug}/bridge`, "articles"];
    const made = { kind: "withdraw", card: "bridge", author: "desk", at: new Date().toISOString() } as const;
    await archive.record({ ...made, article, follows: current, tags });
    expect((await readCard(card, before.revision)).status).toBe("current");
    expect(await pending()).toEqual(expect.arrayContaining(tags));
    expect(await runCron()).toEqual({ state: "purged" });
    expect((await readCard(card, before.revision)).status).toBe("withdrawn");
    expect(await pending()).toEqual([]);
  });
});

describe("an answer that was read before a withdrawal, and reaches the cache behind its purge", () => {
  const forms = (card: string): [string, RequestInit, RegExp][] => [
    [card, { headers: { Accept: "text/html" } }, /We will build/],
    [`${card}.json`, {}, /"status": "current"/],
    [`/oembed?url=${encodeURIComponent(`https://cards.example${card}`)}`, {}, /We will build/],
  ];
  const askAll = (card: string) =>
    Promise.all(
      forms(card).map(async ([path, init]) => {
        const answer = await worker.ask(path, init);
        return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()).toString("latin1") };
      }),
    );

  test("is shown until the second purge, and no longer", async () => {
    const { slug, card } = await publishUnread();
    const release = reads.hold();
    const during = askAll(card);
    await reads.untilHeld(forms(card).length);
    expect((await withdraw(slug)).cache).toEqual({ state: "purged" });
    release();
    const old = await during;
    for (const [index, [path, , words]] of forms(card).entries()) {
      expect(old[index]?.status, path).toBe(200);
      expect(old[index]?.body, path).toMatch(words);
    }
    // The cache was given them when it had been purged already, and has nothing to be told of yet.
    expect(await runCron()).toEqual({ state: "no-cache" });
    expect(await askAll(card)).toEqual(old);

    await waitForSecondPurge();
    expect(await runCron()).toEqual({ state: "purged" });
    const now = await askAll(card);
    for (const [index, [path]] of forms(card).entries()) expect(now[index], path).not.toEqual(old[index]);
    const { status } = await (await worker.ask(`${card}.json`)).json<FactCard>();
    expect(status).toBe("withdrawn");
    expect(await runCron()).toEqual({ state: "no-cache" });
  });

  test("goes with the next change too, where the cron trigger is off", async () => {
    const { slug, card } = await publishUnread();
    const release = reads.hold();
    const during = worker.ask(`${card}.json`);
    await reads.untilHeld(1);
    await withdraw(slug);
    release();
    await during;
    await waitForSecondPurge();
    await publish();
    expect((await (await worker.ask(`${card}.json`)).json<FactCard>()).status).toBe("withdrawn");
  });

  test("is purged again later, where the second purge fails", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { slug, card } = await publish();
    await withdraw(slug);
    await waitForSecondPurge();
    caches.parts.Answers.purgeFailures = 3;
    expect(await runCron()).toEqual({ state: "failed", reason: "rate limited (1134)" });
    expect(await pending()).toContain(`card:${slug}/bridge`);
    expect(await runCron()).toEqual({ state: "purged" });
    expect(await pending()).toEqual([]);
    expect((await readCard(card)).status).toBe("withdrawn");
  });
});

describe("what caches are to be told of", () => {
  // What the tests above left for later.
  beforeAll(async () => void (await server.database.prepare("DELETE FROM pending_purges").run()));
  afterEach(async () => void (await server.database.prepare("DELETE FROM pending_purges").run()));

  const put = async (...tags: string[]) => void (await queuePurges(server.database, tags).run());
  const done = { success: true, errors: [] };
  /** A part that purges, and keeps what it was told. */
  const listener = () => {
    const told: string[][] = [];
    const purge = async (tags: string[]) => {
      told.push(tags);
      return done;
    };
    return { told, purgeTags: purge };
  };

  test("is told at once, each tag once, and not again", async () => {
    await put("article:a", "articles");
    await put("article:b", "articles");
    const part = listener();
    expect(await tellCaches([part], queue())).toEqual({ state: "purged" });
    expect(part.told.map((tags) => tags.toSorted())).toEqual([["article:a", "article:b", "articles"]]);
    expect(await tellCaches([part], queue())).toEqual({ state: "no-cache" });
    expect(part.told).toHaveLength(1);
  });

  test("is told for the second time a while later, however often other changes are told meanwhile", async () => {
    await put("article:a", "articles");
    const part = listener();
    await tellCaches([part], queue());
    await waitForSecondPurge();
    await put("article:b", "articles");
    await tellCaches([part], queue());
    expect(part.told.at(-1)?.toSorted()).toEqual(["article:a", "article:b", "articles"]);
    expect(await pending()).toEqual([]);
    // The second purge of the later change is still to come.
    await waitForSecondPurge();
    expect((await pending()).toSorted()).toEqual(["article:b", "articles"]);
  });

  test("is told for the second time only when that is due, also where the first purge failed until then", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    await put("article:a");
    const failing = { purgeTags: () => Promise.reject(new Error("gone")) };
    await tellCaches([failing], queue(), []);
    const part = listener();
    await tellCaches([part], queue());
    expect(await pending()).toEqual([]);
    await waitForSecondPurge();
    await tellCaches([part], queue());
    expect(part.told).toEqual([["article:a"], ["article:a"]]);
    await waitForSecondPurge();
    expect(await pending()).toEqual([]);
  });

  test("stays, where it comes while others are told", async () => {
    await put("article:a");
    const purge = async () => {
      await put("article:a", "article:c");
      return done;
    };
    await tellCaches([{ purgeTags: purge }], queue());
    expect((await pending()).toSorted()).toEqual(["article:a", "article:c"]);
    await tellCaches([{ purgeTags: async () => done }], queue());
    expect(await pending()).toEqual([]);
  });

  test("stays, where one of the parts fails", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    await put("article:a");
    const failing = { purgeTags: () => Promise.reject(new Error("gone")) };
    const outcome = await tellCaches([{ purgeTags: async () => done }, failing], queue(), []);
    expect(outcome).toEqual({ state: "failed", reason: "the cache did not answer" });
    expect(await pending()).toEqual(["article:a"]);
    await tellCaches([{ purgeTags: async () => done }], queue());
  });

  test("is told in turns, where it is more than Cloudflare takes at once", async () => {
    await put(...Array.from({ length: 250 }, (_, number) => `card:a/${number}`));
    const part = listener();
    for (let turn = 0; turn < 3; turn += 1) await tellCaches([part], queue());
    expect(part.told.map(({ length }) => length)).toEqual([100, 100, 50]);
    expect(await pending()).toEqual([]);
  });

  test("is forgotten where there is no cache, as on this machine", async () => {
    await put("article:a");
    expect(await tellCaches([{ purgeTags: async () => undefined }], queue())).toEqual({ state: "no-cache" });
    expect(await pending()).toEqual([]);
  });
});

test("the Worker itself leaves nothing untold: its parts can be asked to purge", async () => {
  const body = draftArticle({ slug: "over-http", quotes: { bridge: "The bridge stands." } });
  const answer = await fetch(new URL("/api/articles/over-http", server.origin), {
    method: "PUT",
    body: JSON.stringify(body),
    headers: {
      Authorization: `Bearer ${TOKENS.desk}`,
      "Content-Type": "application/json",
      "If-None-Match": "*",
    },
  });
  expect(answer.status).toBe(201);
  expect(await answer.json()).toMatchObject({ cache: { state: "no-cache" } });
  expect(await pending()).toEqual([]);
});
