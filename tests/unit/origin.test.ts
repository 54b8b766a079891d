import { expect, test } from "vitest";
import { publicOrigin } from "../../src/http/origin";

const request = new Request("http://worker.example:8787/cards/a/b.json?c", {
  headers: { Host: "evil.example", "X-Forwarded-Host": "evil.example", Forwarded: "host=evil.example" },
});

test.for([
  ["the request's, where none is configured", "", "http://worker.example:8787"],
  ["the configured one", "https://cards.example", "https://cards.example"],
  ["the configured one without its path", "https://cards.example/a/?b", "https://cards.example"],
] as const)("the service answers at %s", ([, configured, origin]) => {
  expect(publicOrigin({ PUBLIC_ORIGIN: configured }, request)).toBe(origin);
});

test("an origin that is no address is noticed", () => {
  expect(() => publicOrigin({ PUBLIC_ORIGIN: "cards.example" }, request)).toThrow(TypeError);
});
