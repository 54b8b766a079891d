import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draftArticle } from "../fixtures/draft-article";
import { inventedArticle, SOURCE_TEXT } from "../fixtures/invented-article";
import { expectProblem } from "./expect-problem";
import { publishClient } from "./publish-client";
import { shippedArticle } from "./shipped-article";
import { startPublishingWorker } from "./start-publishing-worker";

let worker: Awaited<ReturnType<typeof startPublishingWorker>>;
let client: ReturnType<typeof publishClient>;
beforeAll(async () => {
  worker = await startPublishingWorker();
  client = publishClient(worker.origin);
});
afterAll(() => worker.server.close());

const NEW = { "If-None-Match": "*" };
const QUOTES = { bridge: "We will build the bridge.", ferry: "The ferry stays." };
const read = (path: string, accept = "*/*") =>
  fetch(new URL(path, worker.origin), { headers: { Accept: accept } });

describe("an article", () => {
  test("that is new is created, shown everywhere, and has a revision with who and when", async () => {
    const body = draftArticle({ slug: "first", quotes: QUOTES });
    const before = Date.now();
    const answer = await client.send("PUT", "/api/articles/first", { body, headers: NEW });
    expect(answer.status).toBe(201);
    const made = await answer.json();
    expect(made).toMatchObject({
      slug: "first",
      revision: 1,
      changed: true,
      url: `${worker.origin}/articles/first`,
    });
    expect(answer.headers.get("ETag")).toBe((made as { etag: string }).etag);
    expect((await read("/cards/first/bridge")).status).toBe(200);
    expect((await read("/articles/first.json")).status).toBe(200);
    const { revisions } = await (await client.send("GET", "/api/articles/first/revisions")).json<{
      revisions: { author: string; at: string; kind: string; number: number; url: string }[];
    }>();
    expect(revisions).toMatchObject([{ author: "desk", kind: "publish", number: 1 }]);
    expect(Date.parse(revisions[0]?.at ?? "")).toBeGreaterThanOrEqual(before - 1000);
    const whole = await (await client.send("GET", revisions[0]?.url ?? "")).json<{ article: unknown }>();
    expect(whole.article).toEqual(body.article);
  });

  test("that is sent again is not made again, whatever its precondition", async () => {
    const body = draftArticle({ slug: "repeat", quotes: QUOTES });
    const tag = await client.create(body);
    for (const headers of [NEW, { "If-Match": tag }, { "If-Match": '"0-old"' }]) {
      const answer = await client.send("PUT", "/api/articles/repeat", { body, headers });
      expect(answer.status).toBe(200);
      expect(answer.headers.get("ETag")).toBe(tag);
      expect(await answer.json()).toMatchObject({ revision: 1, changed: false });
    }
  });

  test("is replaced by who sends its tag as Cloudflare hands it on, weakened, and by nobody with another", async () => {
    const tag = await client.create(draftArticle({ slug: "weakened", quotes: QUOTES }));
    const body = draftArticle({ slug: "weakened", quotes: QUOTES, headline: "A new headline" });
    const put = (match: string) =>
      client.send("PUT", "/api/articles/weakened", { body, headers: { "If-Match": match } });
    expect((await put(`W/${tag.replace("1-", "2-")}`)).status).toBe(412);
    expect((await put(`W/${tag}`)).status).toBe(200);
  });

  test("full of markup and scripts is published as it is", async () => {
    await client.create({ article: inventedArticle, sourceText: SOURCE_TEXT } as never);
    const record = await (await client.send("GET", "/api/articles/invented")).json<{ article: unknown }>();
    expect(record.article).toEqual(JSON.parse(JSON.stringify(inventedArticle)));
  });

  test("of the bundle can be replaced only by who has read it", async () => {
    const { slug } = shippedArticle;
    const body = { article: shippedArticle, sourceText: "Something else." };
    const answer = await client.send("PUT", `/api/articles/${slug}`, { body, headers: NEW });
    expectProblem(answer, await answer.text(), { status: 412, code: "precondition-failed" });
    expect(await client.tagOf(slug)).toMatch(/^"0-[0-9a-f]{16}"$/);
  });
});

describe("two who publish at once", () => {
  test("exactly one of twenty wins, the others are told 412 with the current tag", async () => {
    const tag = await client.create(draftArticle({ slug: "race", quotes: QUOTES }));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        client.send("PUT", "/api/articles/race", {
          body: draftArticle({ slug: "race", quotes: QUOTES, headline: `Headline ${index}` }),
          headers: { "If-Match": tag },
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const lost = answers.filter(({ status }) => status === 412);
    expect(lost).toHaveLength(19);
    const now = await client.tagOf("race");
    for (const answer of lost) expect(answer.headers.get("ETag")).toBe(now);
    const { revisions } = await (await client.send("GET", "/api/articles/race/revisions")).json<{
      revisions: unknown[];
    }>();
    expect(revisions).toHaveLength(2);
  });

  test("exactly one of ten creates", async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        client.send("PUT", "/api/articles/race-to-create", {
          body: draftArticle({ slug: "race-to-create", quotes: QUOTES, headline: `Headline ${index}` }),
          headers: NEW,
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(412)]);
  });

  test("the same body from both is created once, and told to both", async () => {
    const body = draftArticle({ slug: "twins", quotes: QUOTES });
    const send = () => client.send("PUT", "/api/articles/twins", { body, headers: NEW });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(new Set(answers.map(({ headers }) => headers.get("ETag"))).size).toBe(1);
  });

  test("corrections at once are all kept", async () => {
    await client.create(draftArticle({ slug: "many", quotes: QUOTES }));
    const notes = Array.from({ length: 4 }, (_, index) => `Correction ${index}.`);
    const answers = await Promise.all(
      notes.map((note) =>
        client.send("POST", "/api/articles/many/cards/bridge/corrections", { body: { note } }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const { corrections } = await (await read("/cards/many/bridge.json")).json<{
      corrections: { note: string }[];
    }>();
    expect(corrections.map(({ note }) => note).sort()).toEqual(notes);
  });
});
