import { describe, expect, test } from "vitest";
import { Problem } from "../../src/http/problem";

describe("a problem", () => {
  test("is an RFC 9457 document with a stable code, which nobody keeps", async () => {
    const problem = new Problem(404, { code: "card-not-found", detail: "there is no such card" });
    const answer = problem.toResponse();
    expect(answer.status).toBe(404);
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(await answer.json()).toEqual({
      type: "about:blank",
      title: "Not Found",
      status: 404,
      code: "card-not-found",
      detail: "there is no such card",
    });
  });

  test.for([
    [400, "Bad Request"],
    [404, "Not Found"],
    [405, "Method Not Allowed"],
    [410, "Gone"],
    [416, "Range Not Satisfiable"],
    [500, "Internal Server Error"],
    [501, "Not Implemented"],
  ] as const)("of status %i has the status's own title, '%s'", async ([status, title]) => {
    const problem = new Problem(status, { code: "internal-error", detail: "a" });
    expect(await problem.toResponse().json()).toMatchObject({ status, title });
  });

  test("names the option that is wrong and what it may be", async () => {
    const allowed = ["light", "dark"];
    const problem = new Problem(400, { code: "invalid-option", detail: "a", option: "theme", allowed });
    expect(await problem.toResponse().json()).toMatchObject({ option: "theme", allowed });
  });

  test("carries headers of its own", () => {
    const problem = new Problem(405, { code: "method-not-allowed", detail: "a" }, { Allow: "GET, HEAD" });
    expect(problem.toResponse().headers.get("Allow")).toBe("GET, HEAD");
  });

  test("is an error with the detail as its message", () => {
    const problem = new Problem(400, { code: "invalid-option", detail: "'size' is wrong" });
    expect(problem).toBeInstanceOf(Error);
    expect(problem.message).toBe("'size' is wrong");
    expect(problem.name).toBe("Problem");
  });

  test("repeats markup only as JSON", async () => {
    const detail = `</script><script>alert("1")</script>\u0000\uD800`;
    const body = await new Problem(404, { code: "card-not-found", detail }).toResponse().text();
    expect(JSON.parse(body)).toMatchObject({ detail });
    expect(body.isWellFormed()).toBe(true);
  });
});
