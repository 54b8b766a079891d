import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changeAt } from "../fixtures/change-at";
import { draftArticle } from "../fixtures/draft-article";
import type { ProblemBody } from "./expect-problem";
import { expectProblem } from "./expect-problem";
import { publishClient } from "./publish-client";
import { startPublishingWorker, TOKENS } from "./start-publishing-worker";

let worker: Awaited<ReturnType<typeof startPublishingWorker>>;
let client: ReturnType<typeof publishClient>;
beforeAll(async () => {
  worker = await startPublishingWorker();
  client = publishClient(worker.origin);
});
afterAll(() => worker.server.close());

const NEW = { "If-None-Match": "*" };
const PATH = "/api/articles/harbour";
const BODY = draftArticle({
  slug: "harbour",
  quotes: { ferry: "The ferry stays.", bridge: "We build the bridge." },
});

const put = (body: unknown, headers: Record<string, string> = {}) =>
  client.send("PUT", PATH, { body, headers: { ...NEW, ...headers } });

/** Sends a request as it is, byte for byte, and gives all that came back before the connection was closed. */
function sendBytes(text: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(worker.origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.end(text));
    const chunks: Buffer[] = [];
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("close", () => resolve(Buffer.concat(chunks).toString()));
    socket.on("error", reject);
    socket.setTimeout(5000, () => socket.destroy());
  });
}

const HEAD = `PUT ${PATH} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${TOKENS.desk}\r\nIf-None-Match: *\r\nContent-Type: application/json\r\n`;

const isThere = async () => (await client.send("GET", PATH)).status === 200;

describe("a body that did not come whole publishes nothing", () => {
  const json = JSON.stringify(BODY);

  test("where its length was promised", async () => {
    await sendBytes(`${HEAD}Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json.slice(0, -20)}`);
    expect(await isThere()).toBe(false);
  });

  test("where it came in chunks", async () => {
    const half = json.slice(0, -20);
    await sendBytes(`${HEAD}Transfer-Encoding: chunked\r\n\r\n${half.length.toString(16)}\r\n${half}\r\n`);
    expect(await isThere()).toBe(false);
  });

  test("where somebody says that it was all", async () => {
    const answer = await put(json.slice(0, -20));
    expectProblem(answer, await answer.text(), { status: 400, code: "body-not-readable" });
    expect(await isThere()).toBe(false);
  });
});

describe("a body that is not what it should be is refused", () => {
  test.each([
    ["nothing", ""],
    ["a word", "article"],
    ["two values", "{} {}"],
    ["a comment", '{"article": 1 /* one */}'],
    ["a value that is no number", '{"article": NaN}'],
    ["a single quotation mark", "{'article': 1}"],
  ])("%s", async (_, body) => {
    const answer = await put(body);
    expectProblem(answer, await answer.text(), { status: 400, code: "body-not-readable" });
  });

  test("bytes that are no UTF-8", async () => {
    const answer = await fetch(new URL(PATH, worker.origin), {
      method: "PUT",
      headers: { ...NEW, Authorization: `Bearer ${TOKENS.desk}`, "Content-Type": "application/json" },
      body: Buffer.from('{"sourceText":"\xff\xfe"}', "latin1"),
    });
    expectProblem(answer, await answer.text(), { status: 400, code: "body-not-readable" });
  });

  test("members that stand there twice, each with its pointer", async () => {
    const twice = JSON.stringify(BODY)
      .replace('"slug":', '"slug":"other","slug":')
      .replace('"speaker":"mayor"', '"speaker":"minister","speaker":"mayor"');
    const answer = await put(twice);
    const { problems } = expectProblem(answer, await answer.text(), {
      status: 400,
      code: "body-not-readable",
    });
    expect(problems?.map(({ pointer }) => pointer)).toEqual(["/article/slug", "/article/quotes/0/speaker"]);
  });

  test.each([
    ["text/plain", {}],
    ["application/x-www-form-urlencoded", {}],
    ["multipart/form-data; boundary=x", {}],
    ["application/json; charset=utf-16", {}],
    ["application/jsonp", {}],
    ["", {}],
    ["application/json", { "Content-Encoding": "gzip" }],
    ["application/json", { "Content-Encoding": "br" }],
  ])("of the type '%s' %o", async (type, more) => {
    const answer = await put(JSON.stringify(BODY), { "Content-Type": type, ...more });
    expectProblem(answer, await answer.text(), { status: 415, code: "media-type-not-supported" });
  });

  test("with more bytes than any article needs, before they have all come", async () => {
    const answer = await put(`{"sourceText":"${"a".repeat(4_000_000)}"}`);
    expectProblem(answer, await answer.text(), { status: 413, code: "body-too-large" });
    // In chunks, without a length that could be believed.
    const chunk = "a".repeat(65_536);
    const chunks = `${(65_536).toString(16)}\r\n${chunk}\r\n`.repeat(70);
    expect(await sendBytes(`${HEAD}Transfer-Encoding: chunked\r\n\r\n${chunks}0\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 413/,
    );
  });

  test("the type may name UTF-8", async () => {
    const answer = await client.send("PUT", "/api/articles/named", {
      body: JSON.stringify(draftArticle({ slug: "named", quotes: { ferry: "The ferry stays." } })),
      headers: { ...NEW, "Content-Type": 'application/json;charset="UTF-8"' },
    });
    expect(answer.status).toBe(201);
  });
});

test("a change that does not say what it changes is refused", async () => {
  const without: Record<string, string>[] = [
    {},
    { "If-None-Match": '"1-x"' },
    { "If-Modified-Since": "Thu, 01 Jan 2031 00:00:00 GMT" },
  ];
  for (const headers of without) {
    const answer = await client.send("PUT", PATH, { body: BODY, headers });
    expectProblem(answer, await answer.text(), { status: 428, code: "precondition-required" });
  }
  const removal = await client.send("DELETE", PATH, { body: { reason: "No." } });
  expectProblem(removal, await removal.text(), { status: 428, code: "precondition-required" });
});

test("a change of an article that is not there fails", async () => {
  for (const tag of ["*", '"1-0123456789abcdef"', 'W/"1-0123456789abcdef"']) {
    const answer = await client.send("PUT", PATH, { body: BODY, headers: { "If-Match": tag } });
    expectProblem(answer, await answer.text(), { status: 412, code: "precondition-failed" });
  }
});

/** What is wrong, by what is done to the body, and where the pointers lead. */
const BROKEN: [what: string, changes: Record<string, unknown>, pointers: string[]][] = [
  ["no article", { "/article": undefined }, ["/article"]],
  ["no text", { "/sourceText": undefined }, ["/sourceText"]],
  ["an empty text", { "/sourceText": "" }, ["/sourceText"]],
  ["a field that nobody described", { "/rating": 5, "/article/body": "x" }, ["/article/body", "/rating"]],
  ["another slug", { "/article/slug": "other" }, ["/article/slug"]],
  ["a slug with a slash", { "/article/slug": "a/b" }, ["/article/slug"]],
  [
    "three fields of the wrong shape",
    { "/article/headline": "", "/article/language": "x", "/article/quotes/1/context": 7 },
    ["/article/headline", "/article/language", "/article/quotes/1/context"],
  ],
  ["a note where none is needed", { "/note": "Why not." }, []],
  [
    "a withdrawal by hand",
    { "/article/withdrawn": { date: "2031-01-01", note: "x" } },
    ["/article/withdrawn"],
  ],
  [
    "references that lead nowhere",
    { "/article/quotes/0/speaker": "nobody", "/article/quotes/1/event": "nothing" },
    ["/article/quotes/0/speaker", "/article/quotes/1/event"],
  ],
  ["an id that stands there twice", { "/article/quotes/1/id": "ferry" }, ["/article/quotes/1/id"]],
  [
    "words that nobody said, and a digest of another text",
    {
      "/article/quotes/0/parts/0/exact": "The ferry sinks.",
      "/article/source/digest": `sha256-${"0".repeat(64)}`,
    },
    ["/article/source/digest", "/article/quotes/0/parts/0/exact"],
  ],
  [
    "words at another place, and what stands before them",
    { "/article/quotes/1/parts/0/prefix": "never said: “" },
    ["/article/quotes/1/parts/0/prefix", "/article/quotes/1/parts/0"],
  ],
  ["a stretch too many", { "/article/quotes/0/parts/0/matches": 2 }, ["/article/quotes/0/parts/0/matches"]],
  [
    "a correction of a current card",
    { "/article/quotes/0/corrections": [{ date: "2026-01-01", note: "x" }] },
    ["/article/quotes/0/corrections"],
  ],
  [
    "words that are too long",
    { "/article/quotes/0/context": "a".repeat(141) },
    ["/article/quotes/0/context"],
  ],
  ["words with a control character", { "/article/events/0/name": "a\u0007b" }, ["/article/events/0/name"]],
];

test.each(BROKEN.filter(([, , pointers]) => pointers.length > 0))(
  "%s is told by its pointer, with everything else that is wrong",
  async (_, changes, pointers) => {
    const body = Object.entries(changes).reduce<unknown>(
      (changed, [pointer, value]) => changeAt(changed, pointer, value),
      BODY,
    );
    const answer = await put(body);
    const problem: ProblemBody = expectProblem(answer, await answer.text(), {
      status: 422,
      code: "change-refused",
    });
    expect(problem.problems?.map(({ pointer }) => pointer).sort()).toEqual(
      expect.arrayContaining(pointers.toSorted()),
    );
    for (const { detail } of problem.problems ?? []) expect(detail).toMatch(/\S/);
    expect(await isThere()).toBe(false);
  },
);

test("four things that are wrong at once are four problems", async () => {
  const body = Object.entries({
    "/article/slug": "other",
    "/article/quotes/0/speaker": "nobody",
    "/article/quotes/0/parts/0/matches": 2,
    "/article/withdrawn": { date: "2031-01-01", note: "x" },
  }).reduce<unknown>((changed, [pointer, value]) => changeAt(changed, pointer, value), BODY);
  const answer = await put(body);
  const problem = expectProblem(answer, await answer.text(), { status: 422, code: "change-refused" });
  expect(problem.problems?.map(({ pointer }) => pointer)).toEqual([
    "/article/slug",
    "/article/withdrawn",
    "/article/quotes/0/speaker",
    "/article/quotes/0/parts/0/matches",
  ]);
});

test("whoever sends thousands of mistakes is told two hundred", async () => {
  const quotes = Array.from({ length: 400 }, () => ({ id: 7 }));
  const answer = await put(changeAt(BODY, "/article/quotes", quotes));
  const { problems, detail } = expectProblem(answer, await answer.text(), {
    status: 422,
    code: "change-refused",
  });
  expect(problems).toHaveLength(200);
  expect(detail).toMatch(/^\d{4} problems/);
});

test("a name that JavaScript gives a meaning is a name like any other", async () => {
  const answer = await put(JSON.stringify(BODY).replaceAll('{"exact"', '{"__proto__":{"matches":1},"exact"'));
  const { problems } = expectProblem(answer, await answer.text(), { status: 422, code: "change-refused" });
  expect(problems?.[0]?.pointer).toBe("/article/quotes/0/parts/0/__proto__");
});

test("no answer tells anything of our insides", async () => {
  const texts: string[] = [];
  for (const body of ["", "{", BROKEN[0]?.[1], { article: null }, []])
    texts.push(await (await put(body)).text());
  texts.push(await (await client.send("GET", `/api/articles/${"a'; DROP TABLE revisions; --"}`)).text());
  for (const text of texts) {
    expect(text).not.toMatch(/\bat .*\.(?:ts|js):\d+|SQLITE|D1_ERROR|SELECT |INSERT |revisions r/);
    for (const token of Object.values(TOKENS)) expect(text).not.toContain(token);
  }
});

describe("the largest article", () => {
  const filler = "the council weighed every word of it twice and then once more before the vote, ".repeat(8);
  const quotes = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`quote-${index}`, `Item ${index}: ${filler}and so on.`]),
    );

  test("of five hundred long quotes is proven, published and read", async () => {
    const body = draftArticle({ slug: "largest", quotes: quotes(500) });
    expect(body.sourceText.length).toBeGreaterThan(300_000);
    await client.create(body);
    const card = await (await fetch(`${worker.origin}/cards/largest/quote-499.json`)).json<{
      parts: string[];
    }>();
    expect(card.parts[0]).toContain("Item 499");
    const { cards } = await (await fetch(`${worker.origin}/search.json?q=item%20499`)).json<{
      cards: object[];
    }>();
    expect(cards).toHaveLength(1);
  });

  test("may have no quote more, and no longer text", async () => {
    const more = await put(draftArticle({ slug: "harbour", quotes: quotes(501) }));
    const { problems } = expectProblem(more, await more.text(), { status: 422, code: "change-refused" });
    expect(problems?.map(({ pointer }) => pointer)).toEqual(["/article/quotes"]);
    const longer = await put({ ...BODY, sourceText: "a".repeat(500_001) });
    const refused = expectProblem(longer, await longer.text(), { status: 422, code: "change-refused" });
    expect(refused.problems?.map(({ pointer }) => pointer)).toEqual(["/sourceText"]);
  });
});
