import { afterEach, describe, expect, test, vi } from "vitest";
import { MOST_TAGS, type PurgeAnswer, type PurgeablePart, purgeTags } from "../../src/http/purge";

/** A part whose cache gives these answers, the last of them for ever. */
function part(...answers: (PurgeAnswer | Error)[]) {
  const asked: string[][] = [];
  const purge: PurgeablePart["purgeTags"] = async (tags) => {
    asked.push(tags);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { asked, purgeTags: purge };
}

const DONE = { success: true, errors: [] };
const LIMITED = { success: false, errors: [{ code: 1134, message: "rate limited" }] };

function catchLog() {
  const lines = vi.spyOn(console, "error").mockImplementation(() => undefined);
  return () => lines.mock.calls.map(([line]): unknown => JSON.parse(String(line)));
}

afterEach(() => vi.restoreAllMocks());

describe("tags are purged", () => {
  test("from every part, once", async () => {
    const [one, two] = [part(DONE), part(DONE)];
    expect(await purgeTags([one, two], ["article:a", "articles"])).toEqual({
      state: "purged",
      tags: ["article:a", "articles"],
    });
    expect([one.asked, two.asked]).toEqual([[["article:a", "articles"]], [["article:a", "articles"]]]);
  });

  test("again, where that failed at first", async () => {
    const log = catchLog();
    const flaky = part(LIMITED, new Error("gone"), DONE);
    expect(await purgeTags([flaky], ["article:a"], [1, 1])).toMatchObject({ state: "purged" });
    expect(flaky.asked).toHaveLength(3);
    expect(log()).toMatchObject([{ event: "purge-failed", tags: ["article:a"] }, { event: "purge-failed" }]);
  });

  test("as many at once as Cloudflare takes", async () => {
    const tags = Array.from({ length: 2 * MOST_TAGS + 1 }, (_, number) => `card:a/${number}`);
    const all = part(DONE);
    await purgeTags([all], tags);
    expect(all.asked.map(({ length }) => length)).toEqual([MOST_TAGS, MOST_TAGS, 1]);
    expect(all.asked.flat()).toEqual(tags);
  });
});

describe("a purge that fails", () => {
  test("is told with its reason, after a few tries", async () => {
    catchLog();
    const never = part(LIMITED);
    expect(await purgeTags([part(DONE), never], ["article:a"], [1, 1])).toEqual({
      state: "failed",
      tags: ["article:a"],
      reason: "rate limited (1134)",
    });
    expect(never.asked).toHaveLength(3);
  });

  test("never throws, and tells the world nothing of an error's insides", async () => {
    const log = catchLog();
    const outcome = await purgeTags([part(new Error("token abc at line 7"))], ["articles"], []);
    expect(outcome).toEqual({ state: "failed", tags: ["articles"], reason: "the cache did not answer" });
    expect(log()).toMatchObject([{ error: { message: "token abc at line 7" } }]);
  });
});

test("where there is no cache, nothing is purged, and nothing has failed", async () => {
  expect(await purgeTags([], ["articles"])).toEqual({ state: "no-cache" });
  expect(await purgeTags([part(undefined)], ["articles"])).toEqual({ state: "no-cache" });
});
