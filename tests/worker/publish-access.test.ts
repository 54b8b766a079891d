import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draftArticle } from "../fixtures/draft-article";
import { expectProblem } from "./expect-problem";
import { publishClient } from "./publish-client";
import { requestRaw } from "./raw-request";
import { PUBLISH_TOKENS, startPublishingWorker, TOKENS } from "./start-publishing-worker";

let worker: Awaited<ReturnType<typeof startPublishingWorker>>;
let client: ReturnType<typeof publishClient>;
let tag: string;
beforeAll(async () => {
  worker = await startPublishingWorker();
  client = publishClient(worker.origin);
  tag = await client.create(draftArticle({ slug: "harbour", quotes: { ferry: "The ferry stays." } }));
});
afterAll(() => worker.server.close());

const ARTICLE = "/api/articles/harbour";
const CARD = `${ARTICLE}/cards/ferry`;

/** Every address of the API with the methods that it takes, and the scope that each needs. */
const ROUTES: [path: string, methods: Record<string, "any" | "publish" | "correct">][] = [
  [ARTICLE, { GET: "any", PUT: "publish", DELETE: "publish" }],
  [`${ARTICLE}/revisions`, { GET: "any" }],
  [`${ARTICLE}/revisions/1`, { GET: "any" }],
  [`${CARD}/corrections`, { POST: "correct" }],
  [`${CARD}/withdrawal`, { POST: "correct", DELETE: "correct" }],
];
const NOWHERE = [
  "/api",
  "/api/",
  "/api/articles",
  `${ARTICLE}/`,
  `${CARD}`,
  "/api/no-such-thing",
  "/api/articles/%ZZ",
];
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "PROPFIND"];

const WRONG: [string, Record<string, string>, "token-missing" | "token-unknown"][] = [
  ["no token", {}, "token-missing"],
  ["an empty header", { Authorization: "" }, "token-missing"],
  ["a name and a password", { Authorization: "Basic ZGVzazpkZXNr" }, "token-missing"],
  ["the scheme alone", { Authorization: "Bearer" }, "token-missing"],
  ["a token that is nobody's", { Authorization: "Bearer nobody" }, "token-unknown"],
  ["the name of a token", { Authorization: "Bearer desk" }, "token-unknown"],
  ["the beginning of a token", { Authorization: `Bearer ${TOKENS.desk.slice(0, -1)}` }, "token-unknown"],
  ["more than a token", { Authorization: `Bearer ${TOKENS.desk}0` }, "token-unknown"],
  ["a token in capitals", { Authorization: `Bearer ${TOKENS.desk.toUpperCase()}` }, "token-unknown"],
  [
    "the digest of a token",
    { Authorization: `Bearer ${JSON.parse(PUBLISH_TOKENS)[0].sha256}` },
    "token-unknown",
  ],
  ["two tokens", { Authorization: `Bearer ${TOKENS.desk} ${TOKENS.corrector}` }, "token-missing"],
  ["a token of 8,000 characters", { Authorization: `Bearer ${"a".repeat(8000)}` }, "token-missing"],
  ["a token in the wrong header", { "X-Api-Key": TOKENS.desk }, "token-missing"],
  ["a token in a cookie", { Cookie: `token=${TOKENS.desk}` }, "token-missing"],
];

describe.each(WRONG)("with %s", (_, headers, code) => {
  test.each([...ROUTES.map(([path]) => path), ...NOWHERE])(
    "nothing at %s answers, by any method",
    async (path) => {
      for (const method of METHODS) {
        const answer = await requestRaw(worker.origin, path, { method, headers });
        expect(answer.status, method).toBe(401);
        if (method !== "HEAD") expectProblem(answer, answer.body.toString(), { status: 401, code });
        expect(answer.headers["www-authenticate"]).toMatch(/^Bearer realm="factcard"/);
      }
    },
  );
});

test("a token in the address is none", async () => {
  const answer = await requestRaw(worker.origin, `${ARTICLE}?access_token=${TOKENS.desk}`);
  expect(answer.status).toBe(401);
});

describe.each(ROUTES)("%s", (path, methods) => {
  test("takes every token for what it is meant for, and no other", async () => {
    for (const [method, scope] of Object.entries(methods)) {
      for (const token of ["desk", "publisher", "corrector"] as const) {
        const isMeant =
          scope === "any" || token === "desk" || token === (scope === "publish" ? "publisher" : "corrector");
        const answer = await client.send(method, path, { token, body: method === "GET" ? undefined : "{" });
        const text = await answer.text();
        if (isMeant) expect([200, 400, 428], `${method} as ${token}`).toContain(answer.status);
        else {
          const problem = expectProblem(answer, text, { status: 403, code: "scope-missing" });
          expect(problem.allowed).toEqual([scope]);
          expect(answer.headers.get("WWW-Authenticate")).toContain(`scope="${scope}"`);
        }
      }
    }
  });

  test("names its methods to OPTIONS and to every other method", async () => {
    const known = Object.keys(methods);
    const allow = [...known.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])), "OPTIONS"];
    const options = await requestRaw(worker.origin, path, { method: "OPTIONS" });
    expect(options.status).toBe(204);
    expect(options.headers.allow).toBe(allow.join(", "));
    for (const method of METHODS.filter((other) => !allow.includes(other) && other !== "HEAD")) {
      const answer = await client.send(method, path);
      expectProblem(answer, await answer.text(), { status: 405, code: "method-not-allowed" });
      expect(answer.headers.get("Allow")).toBe(allow.join(", "));
    }
  });

  test("is closed to pages of other origins, and kept by no cache", async () => {
    for (const method of ["OPTIONS", "GET", "PUT"]) {
      const headers = {
        Origin: "https://evil.example",
        "Access-Control-Request-Method": "PUT",
        "Access-Control-Request-Headers": "authorization",
      };
      for (const answer of [
        await client.send(method, path, { headers }),
        await fetch(new URL(path, worker.origin), { method, headers }),
      ]) {
        const names = [...answer.headers.keys()].filter((name) => name.startsWith("access-control-"));
        expect(names).toEqual([]);
        expect(answer.headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
        expect(answer.headers.get("Cache-Control")).toBe("no-store");
      }
    }
  });
});

test("HEAD answers as GET does, without the body", async () => {
  for (const path of [ARTICLE, `${ARTICLE}/revisions`, `${ARTICLE}/revisions/1`, `${ARTICLE}/revisions/99`]) {
    const headers = { Authorization: `Bearer ${TOKENS.desk}` };
    const got = await requestRaw(worker.origin, path, { headers });
    const asked = await requestRaw(worker.origin, path, { method: "HEAD", headers });
    expect({ ...asked.headers, date: "" }).toEqual({ ...got.headers, date: "" });
    expect(asked.body).toHaveLength(0);
  }
});

test("a reader who holds the article is not sent it again", async () => {
  const answer = await client.send("GET", ARTICLE, { headers: { "If-None-Match": tag } });
  expect(answer.status).toBe(304);
});

test("addresses that are none answer 404 to who holds a token", async () => {
  for (const path of NOWHERE.slice(0, 6)) {
    const answer = await client.send("GET", path);
    expectProblem(answer, await answer.text(), { status: 404, code: "page-not-found" });
  }
  const nobody = await client.send("GET", "/api/articles/nobody");
  expectProblem(nobody, await nobody.text(), { status: 404, code: "article-not-found" });
  for (const number of ["0", "2", "-1", "1.5", "99999999999", "x", "%00"]) {
    const answer = await client.send("GET", `${ARTICLE}/revisions/${number}`);
    expectProblem(answer, await answer.text(), { status: 404, code: "revision-not-found" });
  }
});

test("a person's browser reads problems of the API as they are, and no page", async () => {
  const answer = await requestRaw(worker.origin, ARTICLE, { headers: { Accept: "text/html" } });
  expectProblem(answer, answer.body.toString(), { status: 401, code: "token-missing" });
});

describe("a database without tables", () => {
  let bare: Awaited<ReturnType<typeof startPublishingWorker>>;
  beforeAll(async () => {
    bare = await startPublishingWorker({ hasTables: false });
  });
  afterAll(() => bare.server.close());

  test("leaves what the Worker brings along to be read", async () => {
    for (const path of [
      "/",
      "/articles.json",
      "/search.json?q=gunpowder",
      "/corrections.atom",
      "/sitemap.xml",
    ])
      expect((await fetch(bare.origin + path)).status, path).toBe(200);
    const { cards } = await (await fetch(`${bare.origin}/search.json?q=gunpowder`)).json<{
      cards: object[];
    }>();
    expect(cards).toHaveLength(1);
  });

  test("takes nothing, and says what is missing", async () => {
    const body = draftArticle({ slug: "harbour", quotes: { ferry: "The ferry stays." } });
    const answer = await publishClient(bare.origin).send("PUT", ARTICLE, {
      body,
      headers: { "If-None-Match": "*" },
    });
    const { detail } = expectProblem(answer, await answer.text(), { status: 501, code: "publishing-off" });
    expect(detail).toContain("migrations");
  });
});
