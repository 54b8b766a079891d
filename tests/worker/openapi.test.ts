import { createConfig, lintFromString } from "@redocly/openapi-core";
import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { createApp } from "../../src/app";
import { SCALES, SIZE_NAMES } from "../../src/design/sizes";
import { THEME_NAMES } from "../../src/design/themes";
import { type describeService, listOperations } from "../../src/openapi/document";
import { PROBLEM_CODE_NAMES, PROBLEM_CODES } from "../../src/openapi/problem-codes";
import { bundledStore } from "../../src/store/bundled";
import { ask } from "./ask";
import { requestRaw } from "./raw-request";
import { ANY_CARD, ANY_ID, CARDS, shippedArticle } from "./shipped-article";
import { startInventedWorker } from "./start-invented-worker";

type Description = ReturnType<typeof describeService>;

const description = await (await ask("/openapi.json")).json<Description>();
const all = listOperations(description.paths);
/** What everybody may read. */
const operations = all.filter(({ security }) => security === undefined);
/** What takes a token. */
const guarded = all.filter(({ security }) => security !== undefined);

/** An operation's address with its examples filled in: those of the path, and of the query where asked for. */
function addressOf({ path, parameters }: (typeof all)[number], withQuery = false): string {
  const query = new URLSearchParams();
  let address = path;
  for (const parameter of parameters) {
    const value = String(parameter.example);
    if (parameter.in === "path") address = address.replace(`{${parameter.name}}`, value);
    if (parameter.example === undefined || parameter.in !== "query") continue;
    if (withQuery || parameter.required) query.set(parameter.name, value);
  }
  return query.size === 0 ? address : `${address}?${query}`;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(description, "openapi.json");

/** A check of a body against the schema that the description has for it. */
function validatorFor(path: string, status: string, type: string, method = "get"): ValidateFunction {
  const pointer = ["paths", path, method, "responses", status, "content", type, "schema"]
    .map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1")))
    .join("/");
  const validate = ajv.getSchema(`openapi.json#/${pointer}`);
  if (!validate) throw new Error(`nothing is described for ${status} ${type} at ${path}`);
  return validate;
}

test("the description is OpenAPI 3.1 about this Worker", () => {
  expect(description.openapi).toMatch(/^3\.1\.\d+$/);
  expect(description.servers).toEqual([{ url: new URL(inject("workerUrl")).origin }]);
});

describe("the description passes a linter's recommended rules, without errors and warnings", () => {
  const lint = async (source: string) => {
    const config = await createConfig({ extends: ["recommended"] });
    const problems = await lintFromString({ source, absoluteRef: "/openapi.json", config });
    return problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`);
  };

  let invented: Awaited<ReturnType<typeof startInventedWorker>>;
  beforeAll(async () => {
    invented = await startInventedWorker();
  });
  afterAll(() => invented.server.close());

  test("of an invented article at a configured address", async () => {
    expect(await lint(await (await fetch(`${invented.origin}/openapi.json`)).text())).toEqual([]);
  });

  test("of the shipped article", async () => {
    // Served from this machine, which a description for others would not be.
    const source = JSON.stringify({ ...description, servers: [{ url: "https://cards.example" }] });
    expect(await lint(source)).toEqual([]);
  });

  test("which find what is wrong", async () => {
    const { "/docs": _, ...paths } = description.paths;
    const broken = { ...description, paths: { ...paths, "/docs/": { get: { summary: "", responses: {} } } } };
    expect(await lint(JSON.stringify(broken))).not.toEqual([]);
  });
});

describe("the description and the Worker's routes are the same", () => {
  const app = createApp(() => bundledStore);
  const routes = app.routes
    .filter(({ method }) => method !== "ALL")
    .map(({ method, path }) => `${method} ${path}`);

  /** The pattern of the route that answers an operation, with its method. */
  const routeOf = (operation: (typeof all)[number]) => {
    const asked = operation.method.toUpperCase();
    const route = app.router
      .match(asked, addressOf(operation).replace(/\?.*/, ""))[0]
      .map(([[, found]]) => found)
      .find(({ method }) => method === asked);
    return route && `${route.method} ${route.path}`;
  };

  test.each(all)("$method $path is a route", (operation) => {
    expect(routes).toContain(routeOf(operation));
  });

  test("no route is missing", () => {
    const described = new Set(all.map(routeOf));
    expect(routes.filter((route) => !described.has(route))).toEqual([]);
  });

  test("every operation has a name of its own", () => {
    const names = all.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(operations)("$path", (operation) => {
  const { path, responses } = operation;
  const types = Object.keys(responses["200"]?.content ?? {});

  test.each(types)("answers %s, as described", async (type) => {
    // A file has one type; its name decides which.
    if (path === "/static/{file}" && type !== "text/css") return;
    for (const withQuery of [false, true]) {
      const address = addressOf(operation, withQuery).replace(
        "format=json",
        type === "text/xml" ? "format=xml" : "format=json",
      );
      if (path === "/oembed" && type === "text/xml" && !withQuery) continue;
      const answer = await ask(address, { headers: { Accept: type } });
      expect(answer.status, address).toBe(200);
      expect(answer.headers.get("Content-Type")?.split(";")[0]).toBe(type);
      for (const name of Object.keys(responses["200"]?.headers ?? {})) {
        expect(answer.headers.has(name), name).toBe(true);
      }
      const isValid = validatorFor(path, "200", type);
      const body: unknown = /json/.test(type) ? await answer.json() : await answer.text();
      expect(isValid(body), JSON.stringify(isValid.errors)).toBe(true);
    }
  });

  test("has examples that its schema accepts, and that are what it answers", async () => {
    for (const [type, media] of Object.entries(responses["200"]?.content ?? {})) {
      if (media.example === undefined) continue;
      const isValid = validatorFor(path, "200", type);
      expect(isValid(media.example), JSON.stringify(isValid.errors)).toBe(true);
      const body = await (await ask(addressOf(operation), { headers: { Accept: type } })).json<object>();
      expect(Object.keys(media.example as object)).toEqual(Object.keys(body));
    }
  });

  test("is answered 304 where it says so, and only there", async () => {
    const answer = await ask(addressOf(operation), { headers: { "If-None-Match": "*" } });
    expect(answer.status === 304).toBe("304" in responses);
  });

  test("answers ranges where it says so, and only there", async () => {
    const answer = await ask(addressOf(operation), { headers: { Range: "bytes=0-9" } });
    expect(answer.status === 206).toBe("206" in responses);
    expect("416" in responses).toBe("206" in responses);
  });

  test("refuses other methods as described", async () => {
    const answer = await ask(addressOf(operation), { method: "POST" });
    expect(String(answer.status)).toBe("405");
    const isValid = validatorFor(path, "405", "application/problem+json");
    expect(isValid(await answer.json()), JSON.stringify(isValid.errors)).toBe(true);
  });
});

test.each(guarded)(
  "$method $path says that publishing is off, where no token is set up",
  async (operation) => {
    const { path, method } = operation;
    const answer = await ask(addressOf(operation), { method: method.toUpperCase() });
    expect(answer.status).toBe(501);
    const isValid = validatorFor(path, "501", "application/problem+json", method);
    const problem: unknown = await answer.json();
    expect(isValid(problem), JSON.stringify(isValid.errors)).toBe(true);
    expect(problem).toMatchObject({
      code: "publishing-off",
      detail: expect.stringContaining("PUBLISH_TOKENS"),
    });
  },
);

describe("allowed values are those that requests are checked with", () => {
  const allowed = (path: string, name: string) =>
    description.paths[path]?.get?.parameters.find((parameter) => parameter.name === name)?.schema.enum;

  test("in the query of a picture", () => {
    const path = "/cards/{article}/{id}.png";
    expect(allowed(path, "size")).toEqual(SIZE_NAMES);
    expect(allowed(path, "theme")).toEqual(THEME_NAMES);
    expect(allowed(path, "scale")).toEqual([...SCALES]);
  });

  test("in a permanent address", () => {
    const path = "/cards/{article}/{id}/{revision}/{size}-{theme}.png";
    expect(allowed(path, "size")).toEqual(SIZE_NAMES);
    expect(allowed(path, "theme")).toEqual(THEME_NAMES);
  });

  test("each of them is answered", async () => {
    for (const parameter of description.paths["/cards/{article}/{id}.svg"]?.get?.parameters ?? []) {
      for (const value of parameter.schema.enum ?? []) {
        const answer = await ask(`${ANY_CARD}.svg?${parameter.name}=${value}`);
        expect(answer.status, `${parameter.name}=${value}`).toBe(200);
      }
    }
  });
});

/** Where each problem that can be provoked stands: the path that describes it, and an address that has it. */
const PROVOKED: [
  code: keyof typeof PROBLEM_CODES,
  path: string,
  address: string,
  headers?: Record<string, string>,
][] = [
  ["invalid-option", "/cards/{article}/{id}.png", `${ANY_CARD}.png?size=huge`],
  ["invalid-option", "/oembed", "/oembed"],
  ["article-not-found", "/articles/{article}.json", "/articles/no-such-article.json"],
  ["article-not-found", "/cards/{article}/{id}", "/cards/no-such-article/card"],
  ["card-not-found", "/cards/{article}/{id}.svg", `${CARDS}/no-such-card.svg`],
  ["card-not-found", "/embed/{article}/{id}", `/embed/${shippedArticle.slug}/no-such-card`],
  ["card-not-found", "/oembed", "/oembed?url=https%3A%2F%2Fother.example%2F"],
  ["page-not-found", "/static/{file}", "/static/no-such-file.css"],
  ["format-not-supported", "/oembed", "/oembed?url=x&format=yaml"],
  ["range-not-satisfiable", "/cards/{article}/{id}.png", `${ANY_CARD}.png`, { Range: "bytes=99999999-" }],
];

test.each(PROVOKED)("%s is answered as described at %s", async (code, path, address, headers = {}) => {
  const answer = await requestRaw(inject("workerUrl"), address, { headers });
  const status = String(answer.status);
  const isValid = validatorFor(path, status, "application/problem+json");
  const problem: unknown = JSON.parse(answer.body.toString());
  expect(isValid(problem), JSON.stringify(isValid.errors)).toBe(true);
  expect(problem).toMatchObject({ code, status: PROBLEM_CODES[code].status });
  expect(
    description.paths[path]?.get?.responses[status]?.content?.["application/problem+json"]?.examples,
  ).toHaveProperty(code);
});

/** Whose address says nothing of the file's ending. */
const WITHOUT_ENDING = PROVOKED.filter(([, path]) => path !== "/static/{file}");

test.each(WITHOUT_ENDING)(
  "%s is a page for people where %s says so, and only there",
  async (_, path, address, headers = {}) => {
    const answer = await requestRaw(inject("workerUrl"), address, {
      headers: { ...headers, Accept: "text/html" },
    });
    const types = Object.keys(description.paths[path]?.get?.responses[answer.status]?.content ?? {});
    const type = answer.headers["content-type"]?.split(";")[0];
    expect(type).toBe(types.includes("text/html") ? "text/html" : "application/problem+json");
  },
);

test("every code stands somewhere, with an example that its schema accepts", () => {
  const seen = new Set<string>();
  for (const { path, method, responses } of all) {
    for (const [status, { content }] of Object.entries(responses)) {
      for (const [code, { value }] of Object.entries(content?.["application/problem+json"]?.examples ?? {})) {
        seen.add(code);
        const isValid = validatorFor(path, status, "application/problem+json", method);
        expect(isValid(value), JSON.stringify(isValid.errors)).toBe(true);
      }
    }
  }
  expect([...seen].sort()).toEqual([...PROBLEM_CODE_NAMES].sort());
});

test("examples are of a card that this Worker has", async () => {
  const example =
    description.paths["/cards/{article}/{id}.json"]?.get?.responses["200"]?.content?.["application/json"]
      ?.example;
  expect(example).toMatchObject({ article: shippedArticle.slug });
  const { id } = example as { id: string };
  expect(example).toEqual(await (await ask(`${CARDS}/${id}.json`)).json());
  expect(id === ANY_ID || shippedArticle.quotes.some((quote) => quote.id === id)).toBe(true);
});
