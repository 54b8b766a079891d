import { afterEach, describe, expect, test, vi } from "vitest";
import { Problem } from "../../src/http/problem";
import { DrawingFailed, TooManyDrawings } from "../../src/render/drawn-pictures";
import { answerError } from "../../src/routes/answer-error";

const REQUEST = new Request("https://cards.example/cards/invented/short.png?secret=1");

function catchLog() {
  const lines = vi.spyOn(console, "error").mockImplementation(() => undefined);
  return () => lines.mock.calls.map(([line]): unknown => JSON.parse(String(line)));
}

afterEach(() => vi.restoreAllMocks());

describe("what was thrown is answered", () => {
  test("as it wants, where it is a problem, and is not logged", async () => {
    const log = catchLog();
    const problem = new Problem(404, { code: "card-not-found", detail: "there is no such card" });
    const answer = await answerError(problem, REQUEST);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: "card-not-found" });
    expect(log()).toEqual([]);
  });

  test("with a 500 that nobody keeps, where a drawing failed, and logged with the card", async () => {
    const log = catchLog();
    const answer = await answerError(
      new DrawingFailed("invented/short", new TypeError("no such glyph")),
      REQUEST,
    );
    expect(answer.status).toBe(500);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(await answer.json()).toMatchObject({
      code: "drawing-failed",
      detail: "the card invented/short could not be drawn",
    });
    expect(log()).toEqual([
      {
        event: "drawing-failed",
        card: "invented/short",
        path: "/cards/invented/short.png",
        error: { name: "TypeError", message: "no such glyph", stack: expect.any(String) },
      },
    ]);
  });

  test("with a 503 that says when to come back, where too much is drawn, and logged", async () => {
    const log = catchLog();
    const answer = await answerError(new TooManyDrawings("6 drawings are under way"), REQUEST);
    expect(answer.status).toBe(503);
    expect(answer.headers.get("Retry-After")).toBe("1");
    expect(await answer.json()).toMatchObject({ code: "too-many-drawings" });
    expect(log()).toMatchObject([
      { event: "too-many-drawings", error: { message: "6 drawings are under way" } },
    ]);
  });

  test("with a 500 that tells nothing, where it is a surprise, and logged whole", async () => {
    const log = catchLog();
    const answer = await answerError(new Error("password is 1234"), REQUEST);
    const body = await answer.text();
    expect(answer.status).toBe(500);
    expect(JSON.parse(body)).toMatchObject({ code: "internal-error" });
    expect(body).not.toContain("1234");
    expect(log()).toMatchObject([
      { event: "internal-error", path: "/cards/invented/short.png", error: { message: "password is 1234" } },
    ]);
  });

  test("and logged in one line, whatever was thrown", async () => {
    const log = catchLog();
    for (const cause of ["a\nb", undefined, 12, { a: 1 }])
      await answerError(new DrawingFailed("a/b", cause), REQUEST);
    expect(log()).toMatchObject([
      { error: { name: "string", message: "a\nb" } },
      { error: { name: "undefined", message: "undefined" } },
      { error: { name: "number", message: "12" } },
      { error: { name: "object" } },
    ]);
  });
});

describe("people get a page", () => {
  const opened = (path: string) =>
    new Request(`https://cards.example${path}`, { headers: { Accept: "text/html,*/*;q=0.8" } });

  test("that says that something went wrong, and tells nothing of it", async () => {
    catchLog();
    const answer = await answerError(new Error("password is 1234"), opened("/cards/a/b"));
    const html = await answer.text();
    expect(answer.status).toBe(500);
    expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(html).toContain("Something went wrong");
    expect(html).not.toMatch(/1234|answer-error|\bat .*:\d+/);
  });

  test("unless a program reads the address", async () => {
    catchLog();
    const answer = await answerError(new Error("no"), opened("/cards/a/b.png"));
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
  });

  test("and still an answer where the store fails again", async () => {
    const log = catchLog();
    const problem = new Problem(404, { code: "card-not-found", detail: "there is no such card" });
    const failing = () => Promise.reject(new Error("the database is away"));
    const store = {
      findArticle: failing,
      listArticles: failing,
      listOutlines: failing,
      searchCards: failing,
      listCorrections: failing,
    };
    const answer = await answerError(problem, opened("/cards/a/b"), store);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: "card-not-found" });
    expect(log()).toMatchObject([{ event: "error-page-failed" }]);
  });
});
