import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { PublishResult } from "../../src/cli/publish/publish-result";
import { SOURCE_TEXT } from "../fixtures/invented-article";
import { openNewsroom, plainArticle } from "./newsroom";
import { runFactcard } from "./run-factcard";

const TOKEN = "a-token-that-nobody-may-see";
const env = { FACTCARD_TOKEN: TOKEN };

interface Asked {
  method?: string;
  url?: string;
  authorization?: string;
}

/** A Worker that is none: answers as it is told, and remembers what it was asked. */
async function startStandIn(answer: RequestListener) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const { method, url, headers } = request;
    asked.push({ method, url, authorization: headers.authorization });
    answer(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
  });
  return { to: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const problem = (status: number, body: object): RequestListener => {
  return (_, response) =>
    response
      .writeHead(status, { "Content-Type": "application/problem+json" })
      .end(JSON.stringify({ type: "about:blank", status, ...body }));
};
const notFound = problem(404, { code: "article-not-found", detail: "there is no article" });

const publish = (to: string, ...args: string[]) => [
  "publish",
  "invented",
  "--source",
  "invented.txt",
  "--to",
  to,
  ...args,
];

describe("the token", () => {
  test("is asked for where the environment has none, before anything is sent", async () => {
    const { to, asked } = await startStandIn(notFound);
    const { code, stdout, stderr } = await runFactcard(publish(to), { cwd: openNewsroom() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("FACTCARD_TOKEN is not set");
    expect(asked).toEqual([]);
  });

  test("is never repeated, also where it is none", async () => {
    const cwd = openNewsroom();
    const odd = `${TOKEN}\r\nX-Header: 1`;
    const { code, stdout, stderr } = await runFactcard(publish("http://localhost:1", "--json"), {
      cwd,
      env: { FACTCARD_TOKEN: odd },
    });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, problem: { code: "token-missing" } });
    expect(stdout + stderr).not.toContain(TOKEN);
  });

  test("is taken from no argument", async () => {
    const { code, stderr } = await runFactcard(publish("http://localhost:1", "--token", TOKEN), {
      cwd: openNewsroom(),
    });
    expect(code).toBe(2);
    expect(stderr).toContain("unknown option '--token'");
  });

  test("that the Worker does not know is told as such", async () => {
    const { to } = await startStandIn(
      problem(401, { code: "token-unknown", detail: "the token is none of ours" }),
    );
    const { code, stdout, stderr } = await runFactcard(publish(to, "--json"), { cwd: openNewsroom(), env });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ problem: { code: "token-refused" } });
    expect(stdout + stderr).not.toContain(TOKEN);
  });

  test("goes nowhere that the Worker points to", async () => {
    const elsewhere = await startStandIn(notFound);
    const { to } = await startStandIn((_, response) =>
      response.writeHead(307, { Location: elsewhere.to }).end(),
    );
    const { code, stderr } = await runFactcard(publish(to), { cwd: openNewsroom(), env });
    expect(code).toBe(2);
    expect(stderr).toContain("answers 307");
    expect(elsewhere.asked).toEqual([]);
  });

  test.for([
    ["http://cards.example.com", "for this machine alone"],
    ["https://user:pass@cards.example.com", "no user name or password"],
    ["https://cards.example.com/api", "without a path"],
    ["ftp://cards.example.com", "takes a web address"],
    ["cards.example.com", "takes a web address"],
  ] as const)("is not sent to %s", async ([to, why]) => {
    const { code, stdout, stderr } = await runFactcard(publish(to), { cwd: openNewsroom(), env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(why);
    expect(stderr).not.toContain("pass@");
  });
});

describe("nothing is sent", () => {
  test("in a dry run, which says what would be", async () => {
    const { to, asked } = await startStandIn(notFound);
    const { code, stdout } = await runFactcard(publish(to, "--dry-run", "--json"), {
      cwd: openNewsroom(),
      env,
    });
    expect(code).toBe(0);
    const result = PublishResult.parse(JSON.parse(stdout));
    expect(result).toMatchObject({
      ok: true,
      dryRun: true,
      articles: [{ slug: "invented", outcome: "created" }],
    });
    const cards = [...plainArticle.quotes, ...plainArticle.events];
    expect(result.articles[0]?.cards).toEqual(cards.map(({ id }) => ({ id, change: "added" })));
    expect(asked).toEqual([
      { method: "GET", url: "/api/articles/invented", authorization: `Bearer ${TOKEN}` },
    ]);
  });

  test("of words that the text does not have, which are told with their line", async () => {
    const { to, asked } = await startStandIn(notFound);
    const cwd = openNewsroom({ "invented.txt": SOURCE_TEXT.replace("floats", "sinks") });
    const { code, stdout } = await runFactcard(publish(to, "--json"), { cwd, env });
    expect(code).toBe(1);
    const { articles } = PublishResult.parse(JSON.parse(stdout));
    expect(articles[0]).toMatchObject({ outcome: "refused" });
    const findings = articles[0]?.findings ?? [];
    expect(findings.length).toBeGreaterThan(0);
    for (const { line, pointer } of findings)
      expect({ line, pointer }).toEqual({ line: expect.any(Number), pointer: expect.stringMatching(/^\//) });
    expect(asked.map(({ method }) => method)).toEqual(["GET"]);
  });

  test("that still waits for an editor", async () => {
    const { to, asked } = await startStandIn(notFound);
    const [first, ...others] = plainArticle.quotes;
    const draft = {
      ...plainArticle,
      quotes: [{ ...first, context: "[In our own words: what is this about?]" }, ...others],
    };
    const cwd = openNewsroom({ "assets/articles/invented.json": JSON.stringify(draft, null, 2) });
    const { code, stdout } = await runFactcard(publish(to), { cwd, env });
    expect(code).toBe(1);
    expect(stdout).toMatch(/invented\.json:\d+: \/quotes\/0\/context still waits for an editor/);
    expect(asked.map(({ method }) => method)).toEqual(["GET"]);
  });

  test("of several articles where one of the files is wrong", async () => {
    const { to, asked } = await startStandIn(notFound);
    const cwd = openNewsroom({ "assets/articles/other.json": "{}" });
    const { code, stderr } = await runFactcard(["publish", "--all", "--source", ".", "--to", to], {
      cwd,
      env,
    });
    expect(code).toBe(2);
    expect(stderr).toContain("other.json");
    expect(asked).toEqual([]);
  });
});

describe("what the Worker says", () => {
  test("about the article is told with lines of the file", async () => {
    const refusal = problem(422, {
      code: "change-refused",
      detail: "1 problem",
      problems: [{ pointer: "/article/quotes/1/context", detail: "is too good" }],
    });
    const { to } = await startStandIn((request, response) =>
      (request.method === "GET" ? notFound : refusal)(request, response),
    );
    const { code, stdout } = await runFactcard(publish(to), { cwd: openNewsroom(), env });
    expect(code).toBe(1);
    expect(stdout).toMatch(/invented\.json:\d+: \/quotes\/1\/context is too good/);
  });

  test("of somebody else who was first asks for another look", async () => {
    const overtaken = problem(412, { code: "precondition-failed", detail: "it was changed" });
    const { to } = await startStandIn((request, response) =>
      (request.method === "GET" ? notFound : overtaken)(request, response),
    );
    const { code, stdout } = await runFactcard(publish(to), { cwd: openNewsroom(), env });
    expect(code).toBe(1);
    expect(stdout).toContain("changed by somebody else meanwhile: run this again");
  });

  test.for([
    [501, "publishing-off", "publishing is off", "/docs#publish"],
    [429, "too-many-requests", "too many", "Try again"],
    [500, "internal-error", "something failed", "own address"],
  ] as const)("in a %i is passed on, with what to do", async ([status, code, detail, fix]) => {
    const { to } = await startStandIn(problem(status, { code, detail }));
    const ran = await runFactcard(publish(to), { cwd: openNewsroom(), env });
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain(detail);
    expect(ran.stderr).toContain(fix);
  });

  test("is not taken for an answer of ours where it is a page", async () => {
    const { to } = await startStandIn((_, response) => response.end("<h1>Welcome</h1>"));
    const { code, stderr } = await runFactcard(publish(to), { cwd: openNewsroom(), env });
    expect(code).toBe(2);
    expect(stderr).toContain("does not answer as this version");
  });

  test("is nothing where nobody listens", async () => {
    const { code, stderr } = await runFactcard(publish("http://127.0.0.1:9"), { cwd: openNewsroom(), env });
    expect(code).toBe(2);
    expect(stderr).toMatch(/does not answer: .*ECONNREFUSED|bad port/);
  });

  test("before it fell silent is not lost", async () => {
    const other = { ...plainArticle, slug: "other" };
    const cwd = openNewsroom({
      "assets/articles/other.json": JSON.stringify(other),
      "other.txt": SOURCE_TEXT,
    });
    const { to } = await startStandIn((request, response) => {
      if (request.url?.endsWith("/other")) return response.destroy();
      return notFound(request, response);
    });
    const args = ["publish", "--all", "--source", ".", "--to", to, "--dry-run", "--json"];
    const { code, stdout } = await runFactcard(args, { cwd, env });
    expect(code).toBe(2);
    expect(PublishResult.parse(JSON.parse(stdout))).toMatchObject({
      ok: false,
      articles: [
        { slug: "invented", outcome: "created" },
        { slug: "other", outcome: "not-sent" },
      ],
    });
  });
});
