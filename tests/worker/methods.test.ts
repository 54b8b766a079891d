import { describe, expect, inject, test } from "vitest";
import { expectProblem } from "./expect-problem";
import { requestRaw } from "./raw-request";
import { ANY_CARD, shippedArticle } from "./shipped-article";

describe.each([
  `${ANY_CARD}.png`,
  `${ANY_CARD}.json`,
  `${ANY_CARD}/0123456789ab/og-light.png`,
  `/articles/${shippedArticle.slug}`,
  "/schema/article.json",
  "/healthz",
  "/",
  "/no-such-page",
])("%s", (path) => {
  test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "PURGE"])(
    "is read, not written: %s",
    async (method) => {
      const { status, headers, body } = await requestRaw(inject("workerUrl"), path, { method });
      const expected = { status: 405, code: "method-not-allowed" } as const;
      const problem = expectProblem({ status, headers }, body.toString(), expected);
      expect(headers.allow).toBe("GET, HEAD");
      expect(problem.allowed).toEqual(["GET", "HEAD"]);
    },
  );
});

test("a method in a header or in the address overrides nothing", async () => {
  const answer = await requestRaw(inject("workerUrl"), `${ANY_CARD}.json?_method=DELETE`, {
    headers: { "X-HTTP-Method-Override": "DELETE", "X-HTTP-Method": "PUT" },
  });
  expect(answer.status).toBe(200);
});
