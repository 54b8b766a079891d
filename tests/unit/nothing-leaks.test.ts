import { createHash } from "node:crypto";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createApp } from "../../src/app";
import { copyOf } from "../../src/cards/copy";
import { factCard } from "../../src/cards/fact-card";
import { OPERATIONS } from "../../src/openapi/operations";
import { parametersOf } from "../../src/openapi/parameters";
import { createService } from "../../src/service";
import type { ArticleStore } from "../../src/store/article-store";
import { cardNamed } from "../fixtures/card-named";

/** What an error may hold, and nobody may read. */
const SECRETS = ["SELECT body FROM articles", "Bearer s3cr3t-token", "/srv/worker/index.js:12:7"];

/** A store whose every method fails, whatever its name. */
const failing = new Proxy({} as ArticleStore, {
  get: () => () => Promise.reject(new Error(`D1_ERROR: ${SECRETS.join(" at ")}`)),
});

const card = cardNamed("short");
const parameters = parametersOf(factCard(card, copyOf(card), "https://cards.example"));

/** An operation's address, filled in with its examples. */
const ADDRESSES = OPERATIONS.map(({ path, parameters: names = [] }) => {
  const url = new URL("https://cards.example");
  let filled = path;
  for (const name of names) {
    const parameter = parameters[name];
    const example = "example" in parameter ? String(parameter.example) : "";
    if (parameter.in === "path") filled = filled.replace(`{${parameter.name}}`, example);
    if (parameter.in === "query") url.searchParams.set(parameter.name, example);
  }
  url.pathname = filled;
  return url.href;
});

const TOKEN = "s3cr3t-token";
const PUBLISH_TOKENS = JSON.stringify([
  {
    name: "desk",
    sha256: createHash("sha256").update(TOKEN).digest("hex"),
    scopes: ["publish", "correct"],
  },
]);
/** A database that fails at whatever is done with it. */
const DB = new Proxy({} as D1Database, {
  get: () => () => {
    throw new Error(`D1_ERROR: ${SECRETS.join(" at ")}`);
  },
});
const ENV = { PUBLIC_ORIGIN: "", WARM_UP: "off", DB, PUBLISH_TOKENS } as Env;
const CONTEXT = { waitUntil: () => undefined, passThroughOnException: () => undefined, props: {} };

afterEach(() => vi.restoreAllMocks());

async function expectNoSecret(answer: Response) {
  const told = `${JSON.stringify([...answer.headers])}${await answer.text()}`;
  for (const secret of [...SECRETS, "D1_ERROR", "s3cr3t", "    at "]) expect(told).not.toContain(secret);
}

describe.each(["text/html", "application/json", "*/*"])(
  "where the store fails, and Accept is %s",
  (Accept) => {
    test.each(ADDRESSES)("%s tells nobody why", async (address) => {
      const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
      for (const method of ["GET", "HEAD", "POST"]) {
        const request = new Request(address, { method, headers: { Accept } });
        const answer = await createApp(() => failing).fetch(request, ENV, CONTEXT);
        if (answer.status === 500) {
          expect(answer.headers.get("Cache-Control")).toBe("no-store");
          expect(log).toHaveBeenCalled();
        }
        await expectNoSecret(answer);
      }
    });
  },
);

test("where nothing can be told of a card without its article, it is an error that is logged", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const answer = await createApp(() => failing).fetch(
    new Request(`https://cards.example/cards/a/b.png`),
    ENV,
    CONTEXT,
  );
  expect(answer.status).toBe(500);
  expect(log.mock.calls.join()).toContain("D1_ERROR");
});

test.each(["Answers", "Drawings"])(
  "where the part %s is out of reach, the answer is made without",
  async (name) => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const broken = { fetch: () => Promise.reject(new Error(SECRETS.join())) };
    const store = new Proxy({} as ArticleStore, { get: () => async () => card.article });
    const { front } = createService(
      () => store,
      () => ({ [name]: broken }),
    );
    const answer = await front(new Request("https://cards.example/cards/invented/short.png"), ENV, CONTEXT);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toBe("image/png");
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(log.mock.calls.join()).toContain("cache-out-of-reach");
    await expectNoSecret(answer);
  },
);
