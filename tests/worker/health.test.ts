import { expect, test } from "vitest";
import { ask } from "./ask";

test("the Worker says that it lives, and which version it is", async () => {
  const answer = await ask("/healthz");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Content-Type")).toBe("application/json");
  expect(await answer.json()).toEqual({
    status: "ok",
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    design: expect.any(Number),
    drawings: { fast: expect.any(Number), resvg: 0 },
  });
});
