import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestHarness } from "wrangler";
import { MOST_AT_ONCE } from "../../src/render/drawn-pictures";
import { expectProblem } from "./expect-problem";
import { type RawAnswer, requestRaw } from "./raw-request";

const server = createTestHarness({
  workers: [{ configPath: join(import.meta.dirname, "../fixtures/slow-worker.toml") }],
});
let origin: string;

beforeAll(async () => {
  origin = (await server.listen()).url.origin;
});
afterAll(() => server.close());

const draw = (key: string, ms: number, init: RequestInit = {}) =>
  fetch(`${origin}/draw?key=${key}&ms=${ms}`, init);
const timesDrawn = async (key: string) => (await fetch(`${origin}/drawn?key=${key}`)).json();

describe("a picture that many ask for while it is drawn", () => {
  test("is drawn once, and all of them get it", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => draw("many", 300)));
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe("many");
    }
    expect(await timesDrawn("many")).toBe(1);
  });

  test("comes to the others, where the first to ask has gone away", async () => {
    const leaving = new AbortController();
    const first = draw("left", 600, { signal: leaving.signal });
    await expect.poll(() => timesDrawn("left")).toBe(1);
    const others = Array.from({ length: 5 }, () => draw("left", 50));
    leaving.abort();
    await expect(first).rejects.toThrow();
    for (const answer of await Promise.all(others)) {
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe("left");
    }
    // Workers may end the drawing with its request; then one of the others draws, and no more than one.
    expect(await timesDrawn("left")).toBeLessThanOrEqual(2);
  });

  test("comes to the first, where one of the others has gone away", async () => {
    const leaving = new AbortController();
    const first = draw("stays", 600);
    await expect.poll(() => timesDrawn("stays")).toBe(1);
    const other = draw("stays", 600, { signal: leaving.signal });
    const third = draw("stays", 600);
    leaving.abort();
    await expect(other).rejects.toThrow();
    expect((await first).status).toBe(200);
    expect((await third).status).toBe(200);
    expect(await timesDrawn("stays")).toBe(1);
  });

  test("fails for all of them where it fails, and is tried again by the next to ask", async () => {
    const failing = Array.from({ length: 5 }, () => fetch(`${origin}/draw?key=fails&ms=200&fail`));
    for (const answer of await Promise.all(failing)) expect(answer.status).toBe(500);
    expect(await timesDrawn("fails")).toBe(1);
    expect((await draw("fails", 0)).status).toBe(200);
    expect(await timesDrawn("fails")).toBe(2);
  });
});

test(`more than ${MOST_AT_ONCE} drawings at once are refused, until one of them is done`, async () => {
  const underWay = Array.from({ length: MOST_AT_ONCE }, (_, number) => draw(`busy-${number}`, 800));
  await expect.poll(() => timesDrawn(`busy-${MOST_AT_ONCE - 1}`)).toBe(1);
  expect((await draw("one-more", 0)).status).toBe(503);
  // Who asks for one of those waits for it.
  expect((await draw("busy-0", 800)).status).toBe(200);
  for (const answer of await Promise.all(underWay)) expect(answer.status).toBe(200);
  expect((await draw("one-more", 0)).status).toBe(200);
});

describe("requests of one network", () => {
  const ask = (address: string) => requestRaw(origin, "/count", { headers: { "CF-Connecting-IP": address } });

  test("are refused beyond the limit, and told when to come back", async () => {
    const answers: RawAnswer[] = [];
    for (let asked = 0; asked < 12; asked += 1) answers.push(await ask("203.0.113.7"));
    expect(answers.slice(0, 5).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const refused = answers.find(({ status }) => status !== 200);
    if (!refused) throw new Error("none was refused");
    expectProblem(refused, refused.body.toString(), { status: 429, code: "too-many-requests" });
    expect(refused.headers["retry-after"]).toBe("10");
  });

  test("do not count against another's", async () => {
    expect((await ask("203.0.113.8")).status).toBe(200);
  });

  test("are those of a whole IPv6 /64", async () => {
    const statuses: number[] = [];
    for (let asked = 0; asked < 12; asked += 1) statuses.push((await ask(`2001:db8:1:2::${asked}`)).status);
    expect(statuses).toContain(429);
    expect((await ask("2001:db8:1:3::1")).status).toBe(200);
  });

  test("are not counted where they come from this machine", async () => {
    for (let asked = 0; asked < 8; asked += 1) expect((await ask("127.0.0.1")).status).toBe(200);
  });
});
