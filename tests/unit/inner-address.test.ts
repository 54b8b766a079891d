import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyOf } from "../../src/cards/copy";
import { factCard } from "../../src/cards/fact-card";
import { isCached } from "../../src/http/front-door";
import { fromInner, QUERY_PARAMETERS, toInner } from "../../src/http/inner-address";
import { OPERATIONS } from "../../src/openapi/operations";
import { parametersOf } from "../../src/openapi/parameters";
import { cardNamed } from "../fixtures/card-named";

const ORIGIN = "https://cards.example:8443";
const inner = (address: string, version = "v1", origin = ORIGIN) =>
  toInner(new URL(ORIGIN + address), origin, version).href;

describe("an inner address", () => {
  test.each([
    "/",
    "//",
    "/cards/a/b.png",
    "/%ZZ",
    "/cards/%2F/..%2f",
    "/a/b/",
    "/oembed?url=https%3A%2F%2Fx%2F%3Fa%3D1",
  ])("leads back to %s", (path) => {
    expect(fromInner(new URL(inner(path))).href).toBe(new URL(ORIGIN + path).href);
  });

  test("leads back to any path", () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const address = new URL(`${ORIGIN}/${path.slice(1)}`);
        expect(fromInner(new URL(inner(address.href.slice(ORIGIN.length)))).href).toBe(address.href);
      }),
    );
  });

  test("is the same in whatever order a query is, and whatever else is in it", () => {
    const same = inner("/cards/a/b.png?size=og&theme=dark");
    expect(inner("/cards/a/b.png?theme=dark&utm_source=x&size=og&fbclid=1")).toBe(same);
  });

  test("differs by path, by what counts in the query, by version and by origin", () => {
    const all = [
      inner("/cards/a/b.png"),
      inner("/cards/a/c.png"),
      inner("/cards/a/b.png?size=og"),
      inner("/cards/a/b.png?size=og&size=og"),
      inner("/cards/a/b.png", "v2"),
      inner("/cards/a/b.png", "v1", "https://other.example"),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test("knows every parameter that the description has of what is cached", () => {
    const card = cardNamed("short");
    const parameters = parametersOf(factCard(card, copyOf(card), ORIGIN));
    const described = OPERATIONS.filter(({ path }) => isCached(new Request(ORIGIN + path)))
      .flatMap((operation) => operation.parameters ?? [])
      .map((name) => parameters[name])
      .filter((parameter) => parameter.in === "query")
      .map(({ name }) => name);
    expect([...QUERY_PARAMETERS].sort()).toEqual([...new Set(described)].sort());
  });
});
