import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Article } from "../../src/model/article";
import { normaliseText } from "../../src/model/source-text";
import { changeAt } from "../fixtures/change-at";
import { draftArticle, stretchIn } from "../fixtures/draft-article";
import { expectProblem } from "./expect-problem";
import { publishClient } from "./publish-client";
import { shippedArticle } from "./shipped-article";
import { startPublishingWorker, type TOKENS } from "./start-publishing-worker";

let worker: Awaited<ReturnType<typeof startPublishingWorker>>;
let client: ReturnType<typeof publishClient>;
beforeAll(async () => {
  worker = await startPublishingWorker();
  client = publishClient(worker.origin);
});
afterAll(() => worker.server.close());

const QUOTES = { ferry: "The ferry stays.", bridge: "We build the bridge." };
const loadCard = async (path: string) =>
  (await fetch(new URL(path, worker.origin))).json<{
    status: string;
    parts: string[];
    corrections: object[];
  }>();

/** Publishes a new version of an article that is there. */
async function putAgain(body: { article: { slug: string } }, token: keyof typeof TOKENS = "desk") {
  const { slug } = body.article;
  const headers = { "If-Match": await client.tagOf(slug) };
  return client.send("PUT", `/api/articles/${slug}`, { body, headers, token });
}

async function expectRefused(answer: Response): Promise<string[]> {
  const { problems } = expectProblem(answer, await answer.text(), { status: 422, code: "change-refused" });
  return problems?.map(({ pointer }) => pointer) ?? [];
}

/** A draft with values changed, by JSON Pointer. */
function changed(body: object, changes: Record<string, unknown>) {
  return Object.entries(changes).reduce<unknown>(
    (all, [pointer, value]) => changeAt(all, pointer, value),
    body,
  ) as {
    article: Article;
  };
}

describe("a new version of an article", () => {
  test("may bring new cards and change what is around them, and keeps the version before", async () => {
    await client.create(draftArticle({ slug: "grows", quotes: QUOTES }));
    const next = draftArticle({
      slug: "grows",
      headline: "A better headline",
      quotes: { tower: "The tower leans.", ...QUOTES },
    });
    expect((await putAgain(next)).status).toBe(200);
    const listing = await (await fetch(`${worker.origin}/articles/grows.json`)).json<{
      headline: string;
      cards: object[];
    }>();
    expect(listing).toMatchObject({ headline: "A better headline", quotes: 3 });
    const first = await client.send("GET", "/api/articles/grows/revisions/1");
    expect(await first.json()).toMatchObject({ article: { headline: "The council of grows meets" } });
  });

  test("may not lose a card that is published", async () => {
    const body = draftArticle({ slug: "loses", quotes: QUOTES });
    await client.create(body);
    const fewer = changed(body, { "/article/quotes": body.article.quotes.slice(1) });
    expect(await expectRefused(await putAgain(fewer))).toEqual(["/article/quotes"]);
    const { ferry } = QUOTES;
    expect((await loadCard("/cards/loses/ferry.json")).parts).toEqual([ferry]);
  });

  test("may leave out a card that was withdrawn, which stays with its notice, also once its words left the text", async () => {
    await client.create(draftArticle({ slug: "leaves-out", quotes: QUOTES }));
    await client.send("POST", "/api/articles/leaves-out/cards/ferry/withdrawal", {
      body: { reason: "Never said." },
    });
    const shorter = draftArticle({ slug: "leaves-out", quotes: { bridge: QUOTES.bridge } });
    expect((await putAgain(shorter)).status).toBe(200);
    expect(await loadCard("/cards/leaves-out/ferry.json")).toMatchObject({ status: "withdrawn" });
    const again = await putAgain(shorter);
    expect(await again.json()).toMatchObject({ changed: false });
    const { sourceText } = shorter;
    const restored = await client.send("DELETE", "/api/articles/leaves-out/cards/ferry/withdrawal", {
      body: { note: "It was.", sourceText },
    });
    expect(new Set(await expectRefused(restored))).toEqual(new Set(["/sourceText"]));
  });

  test.each([
    [
      "the words",
      { "/article/quotes/0/context": "On something else" },
      { pointer: "/article/quotes/0/context", published: "On ferry", sent: "On something else" },
    ],
    [
      "the speaker's name",
      { "/article/people/0/name": "Somebody Else" },
      { pointer: "/article/people/0/name", published: "Ottilie Brandt", sent: "Somebody Else" },
    ],
    [
      "when it was said",
      { "/article/quotes/0/when": { start: "2031-05-08", precision: "day" } },
      {
        pointer: "/article/quotes/0/when",
        published: '{"start":"2031-05-09","precision":"day","stated":"on Friday"}',
        sent: '{"start":"2031-05-08","precision":"day"}',
      },
    ],
    [
      "an event's time",
      { "/article/events/0/when/start": "2031-05-08" },
      { pointer: "/article/events/0/when", sent: expect.stringContaining("2031-05-08") },
    ],
    [
      "an event's name",
      { "/article/events/0/name": "Another event" },
      { pointer: "/article/events/0/name", sent: "Another event" },
    ],
  ])("may not change %s in silence, and is told the field with both", async (what, changes, problem) => {
    const slug = `silent-${what.replaceAll(/[^a-z]+/g, "-")}`;
    const body = draftArticle({ slug, quotes: QUOTES });
    await client.create(body);
    const answer = await putAgain(changed(body, changes));
    const { problems } = expectProblem(answer, await answer.text(), { status: 422, code: "change-refused" });
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...problem, detail: expect.stringContaining("takes a correction") }),
      ]),
    );
  });

  test("may change words together with a correction, from who may correct", async () => {
    await client.create(draftArticle({ slug: "corrects", quotes: QUOTES }));
    const next = draftArticle({
      slug: "corrects",
      quotes: { ...QUOTES, ferry: "The ferry stays for good." },
    });
    const corrections = [{ date: "2026-05-11", note: "Two words were missing." }];
    const body = changed(next, {
      "/article/quotes/0/status": "corrected",
      "/article/quotes/0/corrections": corrections,
    });
    const refused = await putAgain(body, "publisher");
    expectProblem(refused, await refused.text(), { status: 403, code: "scope-missing" });
    expect((await putAgain(body)).status).toBe(200);
    expect(await loadCard("/cards/corrects/ferry.json")).toMatchObject({
      status: "corrected",
      parts: ["The ferry stays for good."],
      corrections,
    });
    // The newsroom's system knows nothing of corrections, and sends the card as a new one.
    const headline = { "/article/headline": "Another headline" };
    expect((await putAgain(changed(next, headline), "publisher")).status).toBe(200);
    expect(await loadCard("/cards/corrects/ferry.json")).toMatchObject({ status: "corrected", corrections });
    // Nobody drops or rewrites what was told.
    for (const list of [
      [{ date: "2026-05-11", note: "Nothing happened." }],
      [...corrections, ...corrections].slice(2),
    ]) {
      const rewritten = changed(body, { "/article/quotes/0/corrections": list, "/article/headline": "X" });
      expect((await putAgain(rewritten)).status).toBe(422);
    }
  });

  test("may not date a correction into the future, nor may the first one", async () => {
    const dated = (date: string, slug: string) =>
      changed(draftArticle({ slug, quotes: QUOTES }), {
        "/article/quotes/0/status": "corrected",
        "/article/quotes/0/corrections": [
          { date: "2026-05-11", note: "A word was missing." },
          { date, note: "Another was." },
        ],
      });
    const day = 24 * 3_600_000;
    const [ahead, today] = [2 * day, 0].map((later) =>
      new Date(Date.now() + later).toISOString().slice(0, 10),
    );
    const first = await client.send("PUT", "/api/articles/ahead", {
      body: dated(ahead ?? "", "ahead"),
      headers: { "If-None-Match": "*" },
    });
    const { problems } = expectProblem(first, await first.text(), { status: 422, code: "change-refused" });
    expect(problems).toEqual([
      {
        pointer: "/article/quotes/0/corrections/1/date",
        detail: expect.stringMatching(/^is in the future: nowhere is it later than \d{4}-\d\d-\d\d$/),
      },
    ]);
    await client.create(draftArticle({ slug: "ahead", quotes: QUOTES }));
    expect(await expectRefused(await putAgain(dated(ahead ?? "", "ahead")))).toEqual([
      "/article/quotes/0/corrections/1/date",
    ]);
    expect((await putAgain(dated(today ?? "", "ahead"))).status).toBe(200);
  });

  test("may not withdraw or restore a card, nor make a quote of an event", async () => {
    const body = draftArticle({ slug: "turns", quotes: QUOTES });
    await client.create(body);
    const corrections = [{ date: "2026-05-11", note: "Never said." }];
    const withdrawn = changed(body, {
      "/article/quotes/0/status": "withdrawn",
      "/article/quotes/0/corrections": corrections,
    });
    expect(await expectRefused(await putAgain(withdrawn))).toEqual(["/article/quotes/0/status"]);
    const turned = draftArticle({
      slug: "turns",
      quotes: { ...QUOTES, meeting: "We meet." },
      event: "ferry-event",
    });
    expect(await expectRefused(await putAgain(turned))).toEqual(
      expect.arrayContaining(["/article/quotes/2/id"]),
    );
  });
});

describe("a correction", () => {
  const correct = (slug: string, id: string, body: object, headers = {}) =>
    client.send("POST", `/api/articles/${slug}/cards/${id}/corrections`, { body, headers });

  test("with new words takes the text that proves them", async () => {
    const body = draftArticle({ slug: "words", quotes: { ferry: "The ferry stays." } });
    await client.create(body);
    const shorter = stretchIn(normaliseText(body.sourceText), "The ferry");
    const change = { parts: [shorter] };
    const without = await correct("words", "ferry", { note: "Fewer words.", change });
    expect(await expectRefused(without)).toEqual(["/sourceText"]);
    const wrong = await correct("words", "ferry", {
      note: "x",
      change,
      sourceText: `${body.sourceText} More.`,
    });
    expect(await expectRefused(wrong)).toEqual(["/sourceText", "/sourceText"]);
    const invented = { parts: [{ ...shorter, exact: "The berry" }] };
    const false_ = await correct("words", "ferry", {
      note: "x",
      change: invented,
      sourceText: body.sourceText,
    });
    expect(await expectRefused(false_)).toContain("/change/parts/0/exact");
    const right = await correct("words", "ferry", {
      note: "Fewer words.",
      change,
      sourceText: body.sourceText,
    });
    expect(right.status).toBe(201);
    expect((await loadCard("/cards/words/ferry.json")).parts).toEqual(["The ferry"]);
  });

  test.each([
    ["no note", { was: "x" }, ["/note"]],
    ["a note that is too long", { note: "a".repeat(601) }, ["/note"]],
    [
      "fields that cannot change",
      { note: "x", change: { id: "other", status: "current" } },
      ["/change/id", "/change/status"],
    ],
    [
      "a field of the wrong shape",
      { note: "x", change: { context: "" } },
      ["/change/context", "/change/context"],
    ],
    ["a speaker whom nobody knows", { note: "x", change: { speaker: "nobody" } }, ["/change/speaker"]],
    ["a change that changes nothing", { note: "x", change: { context: "On ferry" } }, ["/change"]],
    ["a field that nobody described", { note: "x", author: "me" }, ["/author"]],
  ])("with %s is refused, with pointers", async (what, body, pointers) => {
    const slug = `refused-${what.replaceAll(/[^a-z]+/g, "-")}`;
    await client.create(draftArticle({ slug, quotes: QUOTES }));
    expect(await expectRefused(await correct(slug, "ferry", body))).toEqual(pointers);
  });

  test("can be copied from the documentation", async () => {
    const page = await (await fetch(`${worker.origin}/docs`)).text();
    const [, path = "", body = ""] =
      /curl -X POST \S+?(\/api\/articles\/\S+\/corrections)[^{]+(\{.+\})&#39;/u.exec(page) ?? [];
    const sent = JSON.parse(body.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
    expect((await client.send("POST", path, { body: sent })).status).toBe(201);
  });

  test("sent again on the same day changes nothing; with another change it does", async () => {
    await client.create(draftArticle({ slug: "twice", quotes: QUOTES }));
    const body = { note: "The topic was wrong.", change: { context: "On boats" } };
    expect((await correct("twice", "ferry", body)).status).toBe(201);
    const again = await correct("twice", "ferry", body);
    expect([again.status, (await again.json<{ changed: boolean }>()).changed]).toEqual([200, false]);
    expect((await correct("twice", "ferry", { ...body, change: { context: "On ships" } })).status).toBe(201);
    expect((await loadCard("/cards/twice/ferry.json")).corrections).toHaveLength(2);
  });

  test("can take a field away, and be refused where others changed the article", async () => {
    const body = draftArticle({ slug: "fields", quotes: QUOTES });
    const tag = await client.create(changed(body, { "/article/quotes/0/where": "Port Ilse" }));
    expect((await correct("fields", "ferry", { note: "Not there.", change: { where: null } })).status).toBe(
      201,
    );
    expect(await loadCard("/cards/fields/ferry.json")).not.toHaveProperty("where");
    const late = await correct("fields", "ferry", { note: "Late." }, { "If-Match": tag });
    expectProblem(late, await late.text(), { status: 412, code: "precondition-failed" });
  });

  test("of a card that nobody has is not found, and fifty are the most", async () => {
    await client.create(draftArticle({ slug: "often", quotes: QUOTES }));
    for (const [slug, id, code] of [
      ["often", "nothing", "card-not-found"],
      ["nothing", "ferry", "article-not-found"],
    ] as const) {
      const answer = await correct(slug, id, { note: "x" });
      expectProblem(answer, await answer.text(), { status: 404, code });
    }
    for (let count = 0; count < 50; count += 1) await correct("often", "ferry", { note: `Note ${count}.` });
    expect(await expectRefused(await correct("often", "ferry", { note: "One more." }))).toEqual([""]);
    const withdrawal = await client.send("POST", "/api/articles/often/cards/ferry/withdrawal", {
      body: { reason: "Too many corrections." },
    });
    expect(withdrawal.status).toBe(201);
  });

  test("of a bundled article's card publishes it with the correction, over the one of the bundle", async () => {
    const { slug } = shippedArticle;
    const id = shippedArticle.quotes[0]?.id ?? "";
    expect((await correct(slug, id, { note: "A detail." })).status).toBe(201);
    expect(await loadCard(`/cards/${slug}/${id}.json`)).toMatchObject({ status: "corrected" });
    expect(await client.tagOf(slug)).toMatch(/^"1-/);
    const { articles } = await (await fetch(`${worker.origin}/articles.json`)).json<{
      articles: { slug: string }[];
    }>();
    expect(articles.filter((article) => article.slug === slug)).toHaveLength(1);
  });
});
