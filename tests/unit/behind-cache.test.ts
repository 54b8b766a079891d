import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { LONGEST_MAKING } from "../../src/http/keep-in-time";
import { purgeTags } from "../../src/http/purge";
import type { Article } from "../../src/model/article";
import type { FactCard } from "../../src/model/fact-card";
import { changingStore } from "../fixtures/changing-store";
import { inventedArticle } from "../fixtures/invented-article";
import { type Deployment, startCaches } from "../fixtures/service-behind-cache";

let edition = 0;

/** The invented article with another publisher: an isolate keeps pictures, and each test shall draw its own. */
function newArticle(): Article {
  edition += 1;
  return { ...inventedArticle, publisher: { ...inventedArticle.publisher, name: `Edition ${edition}` } };
}

function correct(article: Article, note: string): Article {
  const correction = { date: "2031-05-11", note };
  const quotes = article.quotes.map((quote) =>
    quote.id === "short"
      ? { ...quote, context: note, status: "corrected" as const, corrections: [correction] }
      : quote,
  );
  return { ...article, quotes };
}

const CARD = "/cards/invented/short";
const HOUR = 3600;

let article: Article;
let store: ReturnType<typeof changingStore>;
let caches: ReturnType<typeof startCaches>;
let worker: Deployment;

beforeEach(() => {
  article = newArticle();
  store = changingStore(article);
  caches = startCaches();
  worker = caches.deploy(store.store, "first");
});

const parts = () => [caches.parts.Answers, caches.parts.Drawings];
const revisionNow = async () => (await (await worker.ask(`${CARD}.json?fresh`)).json<FactCard>()).revision;
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

/** Asks for the card's data past all caches. */
async function currentRevision() {
  caches.parts.Answers.now += 2 * 24 * HOUR;
  const revision = await revisionNow();
  caches.runs.answers = 0;
  return revision;
}

describe("a picture is drawn once", () => {
  test("whatever link trackers add, in whatever order, for a head, and for another browser", async () => {
    for (const query of [
      "",
      "?utm_source=feed&fbclid=1",
      "?scale=1&size=og",
      "?size=og&scale=1",
      "?theme=light&utm_medium=email&size=og",
    ]) {
      const inits: RequestInit[] = [
        {},
        { method: "HEAD" },
        { headers: { Accept: "image/avif,image/webp,*/*;q=0.8", "User-Agent": `browser${query}` } },
        { headers: { "X-Forwarded-Host": "evil.example", Cookie: "a=b", Authorization: "Bearer x" } },
      ];
      for (const init of inits) {
        const answer = await worker.ask(`${CARD}.png${query}`, init);
        expect(answer.status).toBe(200);
        await answer.arrayBuffer();
      }
    }
    expect(caches.runs.drawings).toBe(1);
  });

  test("for its alias, its permanent address and those of other revisions", async () => {
    const revision = await currentRevision();
    const first = await bytesOf(await worker.ask(`${CARD}.png?theme=dark`));
    for (const path of [`${revision}/og-dark.png`, `${revision}/og-dark@1x.png`, "0123456789ab/og-dark.png"])
      expect((await bytesOf(await worker.ask(`${CARD}/${path}`))).equals(first)).toBe(true);
    expect(caches.runs.drawings).toBe(1);
  });

  test("for many who ask at once, and for ranges of it", async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => worker.ask(`${CARD}.png?size=square`)),
    );
    const range = { headers: { Range: "bytes=0-99" } };
    const some = await Promise.all(
      Array.from({ length: 5 }, () => worker.ask(`${CARD}.png?size=square`, range)),
    );
    const whole = await Promise.all(answers.map(bytesOf));
    expect(new Set(whole.map((bytes) => bytes.toString("base64"))).size).toBe(1);
    for (const answer of some) {
      expect(answer.status).toBe(206);
      expect((await bytesOf(answer)).equals(whole[0]?.subarray(0, 100) ?? Buffer.alloc(0))).toBe(true);
    }
    expect(caches.runs.drawings).toBe(1);
  });

  test("and is there again after a deployment that does not change it, where the answers are made anew", async () => {
    const before = await bytesOf(await worker.ask(`${CARD}.png`));
    const { answers } = caches.runs;
    worker = caches.deploy(store.store, "second");
    const after = await worker.ask(`${CARD}.png`);
    expect(after.headers.get("Server-Timing")).toBe("cached;dur=0.0");
    expect((await bytesOf(after)).equals(before)).toBe(true);
    expect(caches.runs).toEqual({ answers: answers + 1, drawings: 1 });
  });
});

describe("an answer that is kept", () => {
  test("runs nothing but the front for those who ask again, in its own form for each of both", async () => {
    for (let round = 0; round < 3; round += 1) {
      for (const Accept of ["text/html,application/xhtml+xml;q=0.9", "text/html", "application/json"]) {
        const answer = await worker.ask(CARD, { headers: { Accept } });
        expect(answer.headers.get("Content-Type")).toMatch(/json/.test(Accept) ? /json/ : /html/);
      }
    }
    expect(caches.runs.answers).toBe(2);
  });

  test("is a 304 for those who hold it", async () => {
    const tag = (await worker.ask(`${CARD}.png`)).headers.get("ETag") ?? "";
    const again = await worker.ask(`${CARD}.png`, { headers: { "If-None-Match": tag } });
    expect(again.status).toBe(304);
    expect(again.headers.get("Cache-Control")).toContain("max-age=300");
    expect(again.headers.has("Content-Length")).toBe(false);
    const whole = await worker.ask(`${CARD}.png?fbclid=1`);
    expect(whole.headers.get("Server-Timing")).toBe('cache;desc="HIT"');
    expect(await bytesOf(again)).toHaveLength(0);
    expect(caches.runs).toEqual({ answers: 1, drawings: 1 });
  });

  test("does not mix the names under which the Worker answers", async () => {
    for (const host of ["cards.example", "cards.workers.example"]) {
      const body = await (await worker.ask(`https://${host}${CARD}.json`)).json<FactCard>();
      expect(new URL(body.url).host).toBe(host);
    }
  });

  test("is none where something went wrong", async () => {
    for (const path of [
      "/cards/invented/none.png",
      `${CARD}.png?size=huge`,
      "/cards/invented/undrawable.png",
    ]) {
      await worker.ask(path);
      const { answers } = caches.runs;
      await worker.ask(path);
      expect(caches.runs.answers).toBe(answers + 1);
    }
  });
});

describe("an answer that took so long that a change may have been purged twice meanwhile", () => {
  afterEach(() => vi.useRealTimers());

  test.each([
    [LONGEST_MAKING, "HIT"],
    [LONGEST_MAKING + 1, "MISS"],
  ])(
    "is sent, and kept only up to a limit: one that took %i ms is a %s for the next",
    async (time, status) => {
      vi.useFakeTimers({ toFake: ["Date"] });
      store.onRead(() => vi.setSystemTime(Date.now() + time));
      const slow = await worker.ask(`${CARD}.json`);
      expect(slow.status).toBe(200);
      expect((await slow.json<FactCard>()).id).toBe("short");
      expect(slow.headers.get("Cache-Control")).toContain("max-age=300");
      store.onRead(() => undefined);
      expect((await worker.ask(`${CARD}.json`)).headers.get("Cf-Cache-Status")).toBe(status);
    },
  );
});

describe("a correction", () => {
  const ADDRESSES = async () => [
    `${CARD}.png`,
    `${CARD}/${await currentRevision()}/og-light.png`,
    `${CARD}.json`,
  ];

  test("is everywhere once its tags are purged", async () => {
    const addresses = await ADDRESSES();
    const before = await Promise.all(addresses.map(async (path) => bytesOf(await worker.ask(path))));
    store.publish(correct(article, "It floated, and not simply."));
    expect(await purgeTags(parts(), ["article:invented"])).toMatchObject({ state: "purged" });
    for (const [index, path] of addresses.entries()) {
      const after = await worker.ask(path);
      expect(after.headers.get("Cf-Cache-Status"), path).toBe("MISS");
      expect((await bytesOf(after)).equals(before[index] ?? Buffer.alloc(0)), path).toBe(false);
    }
  });

  test("is at every picture's address within two hours where no purge ever worked", async () => {
    const addresses = await ADDRESSES();
    const before = await Promise.all(addresses.map(async (path) => bytesOf(await worker.ask(path))));
    store.publish(correct(article, "It floated, and not simply."));
    caches.parts.Answers.now += 2 * HOUR + 1;
    for (const [index, path] of addresses.entries()) {
      // The first to ask is shown what was kept, while it is renewed.
      await worker.ask(path);
      const after = await bytesOf(await worker.ask(path));
      expect(after.equals(before[index] ?? Buffer.alloc(0)), path).toBe(false);
    }
  });

  test.each([1, 2])(
    "that comes behind read %i of a picture is drawn, and nothing older kept",
    async (read) => {
      const old = await currentRevision();
      const corrected = correct(article, "It floated, and not simply.");
      store.onRead((now) => {
        if (now === read + 1) store.publish(corrected);
      });
      const during = await worker.ask(`${CARD}/${old}/og-light.png`);
      store.onRead(() => undefined);
      const mark = await bytesOf(await worker.ask(`${CARD}.png`));
      expect((await bytesOf(during)).equals(mark)).toBe(true);
      // It is another revision's picture by now, and kept as such.
      expect(during.headers.get("Cache-Control")).toBe("public, max-age=60");
      const later = await worker.ask(`${CARD}/${old}/og-light.png`);
      expect((await bytesOf(later)).equals(mark)).toBe(true);
    },
  );

  test("is drawn under its own name alone: a name that no longer fits draws nothing", async () => {
    const old = await worker.ask(`${CARD}.png`);
    const tag = old.headers.get("ETag")?.replaceAll('"', "");
    store.publish(correct(article, "It floated, and not simply."));
    const address = `https://drawings/invented/short/${tag}/story-dark@1x.png`;
    const answer = await caches.parts.Drawings.fetch(new Request(address));
    expect(answer.status).toBe(409);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
  });

  test("after correction without end is given up, and not kept", async () => {
    store.onRead((read) => store.publish(correct(article, `Change ${read}`)));
    const answer = await worker.ask(`${CARD}.png`);
    expect(answer.status).toBe(503);
    expect(answer.headers.get("Retry-After")).toBe("1");
    expect(await answer.json()).toMatchObject({ code: "card-changing" });
    store.onRead(() => undefined);
    expect((await worker.ask(`${CARD}.png`)).status).toBe(200);
  });
});
