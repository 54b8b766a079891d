import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FactCard } from "../../src/model/fact-card";
import { expectProblem } from "./expect-problem";
import { requestRaw } from "./raw-request";
import { startInventedWorker } from "./start-invented-worker";

// A Worker of their own: these tests read its log, and tell pictures drawn for the first time from others.
let server: Awaited<ReturnType<typeof startInventedWorker>>["server"];
let origin: string;

beforeAll(async () => {
  ({ server, origin } = await startInventedWorker());
});
afterAll(() => server.close());

const ask = (path: string, request: Parameters<typeof requestRaw>[2] = {}) =>
  requestRaw(origin, path, request);

describe("a picture's Server-Timing", () => {
  /** The steps that an answer names, each with its milliseconds. */
  async function stepsOf(path: string, request: Parameters<typeof requestRaw>[2] = {}) {
    const { headers } = await ask(path, request);
    const steps = (headers["server-timing"] ?? "").split(", ").map((step) => step.split(";dur="));
    for (const [name, milliseconds = "0"] of steps)
      expect(Number(milliseconds), name).toBeGreaterThanOrEqual(0);
    return steps.map(([name]) => name);
  }

  test("tells how long layout, raster and encoding of a fresh PNG took", async () => {
    expect(await stepsOf("/cards/invented/short.png")).toEqual([
      "set",
      "layout",
      "raster",
      "encode",
      'path;desc="fast"',
    ]);
    const large = "/cards/invented/inquiry/0123456789ab/square-dark@2x.png";
    expect(await stepsOf(large)).toEqual(["set", "layout", "raster", "encode", 'path;desc="fast"']);
  });

  test("tells that a fresh SVG is laid out, and never rasterised", async () => {
    expect(await stepsOf("/cards/invented/short.svg?size=square")).toEqual(["layout"]);
  });

  test("comes with a first range, and with a head, too", async () => {
    const headers = { Range: "bytes=0-99" };
    expect(await stepsOf("/cards/invented/greek.png", { headers })).toContain("raster");
    expect(await stepsOf("/cards/invented/polish.png", { method: "HEAD" })).toContain("raster");
  });

  test("shows that link trackers, permanent addresses and ranges cause no second drawing", async () => {
    expect(await stepsOf("/cards/invented/elided.png?theme=dark")).toContain("raster");
    const json = await ask("/cards/invented/elided.json");
    const { revision } = JSON.parse(json.body.toString()) as FactCard;
    for (const path of [
      "/cards/invented/elided.png?theme=dark",
      "/cards/invented/elided.png?fbclid=IwAR0-abc&theme=dark&utm_source=feed",
      "/cards/invented/elided.png?theme=dark&scale=1&size=og",
      `/cards/invented/elided/${revision}/og-dark.png`,
      `/cards/invented/elided/${revision}/og-dark.png?utm_medium=email`,
      "/cards/invented/elided/0123456789ab/og-dark.png",
    ]) {
      for (const request of [{}, { method: "HEAD" }, { headers: { Range: "bytes=0-524288" } }]) {
        const steps = await stepsOf(path, request);
        for (const step of ["layout", "raster", "encode"]) expect(steps, path).not.toContain(step);
      }
    }
  });

  test("is absent where nothing was drawn", async () => {
    const answer = await ask("/cards/invented/split.png", { headers: { "If-None-Match": "*" } });
    expect(answer.status).toBe(304);
    expect(answer.headers).not.toHaveProperty("server-timing");
    // Nor was it drawn behind the answer.
    expect(await stepsOf("/cards/invented/split.png")).toContain("layout");
  });
});

describe("a picture that cannot be drawn", () => {
  const CARD = "/cards/invented/undrawable";
  const FAILED = { status: 500, code: "drawing-failed" } as const;

  /** Asks for a picture that fails, and waits for the one line that the failure logs. */
  async function fail(path: string, request: Parameters<typeof requestRaw>[2] = {}) {
    const before = server.getLogs().length;
    const answer = await ask(path, request);
    await expect.poll(() => server.getLogs().length, { interval: 10, timeout: 5000 }).toBeGreaterThan(before);
    const lines = server.getLogs().slice(before);
    expect(lines).toHaveLength(1);
    return { ...answer, line: lines[0] };
  }

  const WAYS: { path: string; headers: Record<string, string> }[] = [
    { path: `${CARD}.png`, headers: {} },
    { path: `${CARD}.png?size=story&theme=dark&scale=2`, headers: {} },
    { path: `${CARD}.svg`, headers: {} },
    { path: `${CARD}/0123456789ab/square-light.png`, headers: {} },
    { path: `${CARD}/0123456789ab/og-dark.svg`, headers: {} },
    { path: `${CARD}.png`, headers: { Range: "bytes=0-524288" } },
    { path: `${CARD}.png`, headers: { Accept: "image/png" } },
  ];

  describe.each(WAYS)("asked for as $path with $headers", ({ path, headers }) => {
    test("is an error of ours that nobody keeps, and no picture", async () => {
      const answer = await fail(path, { headers });
      const problem = expectProblem(answer, answer.body.toString(), FAILED);
      expect(problem.detail).toContain("invented/undrawable");
      expect(answer.headers["content-type"]).not.toMatch(/image/);
      for (const name of ["cache-tag", "accept-ranges", "content-range", "server-timing"])
        expect(answer.headers).not.toHaveProperty(name);
    });

    test("tells the world nothing of our insides", async () => {
      const { body } = await fail(path, { headers });
      expect(body.toString()).not.toMatch(/MissingGlyph|\bat \w|\.js|\.ts|U\+|stack/);
    });

    test("is logged on one structured line that names the card", async () => {
      const { line } = await fail(path, { headers });
      expect(line?.level).toBe("error");
      expect(line?.message).not.toContain("\n");
      expect(JSON.parse(line?.message ?? "")).toMatchObject({
        event: "drawing-failed",
        card: "invented/undrawable",
        path: path.split("?")[0],
        error: { name: "MissingGlyph", message: expect.stringContaining("U+1F44D") },
      });
    });
  });

  test("carries the security headers, and may be read from anywhere", async () => {
    const { headers } = await fail(`${CARD}.png`);
    expect(headers).toMatchObject({
      "access-control-allow-origin": "*",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    });
  });

  test("fails for HEAD as for GET, without the body", async () => {
    const answer = await fail(`${CARD}.png`, { method: "HEAD" });
    expect(answer.status).toBe(500);
    expect(answer.headers).toMatchObject({
      "content-type": "application/problem+json",
      "cache-control": "no-store",
    });
    expect(answer.body).toHaveLength(0);
  });

  test("keeps its words in JSON, in linked data and in its article", async () => {
    const json = await ask(`${CARD}.json`);
    expect(json.status).toBe(200);
    const card = JSON.parse(json.body.toString()) as FactCard;
    expect(card.text).toBe("The ferry is fine 👍🏽");
    expect(card.images).toHaveLength(8);
    expect((await ask(`${CARD}.jsonld`)).status).toBe(200);
    expect((await ask("/articles/invented.json")).status).toBe(200);
  });

  test("spoils no other card, and fails again when asked again", async () => {
    expect((await fail(`${CARD}.png`)).status).toBe(500);
    expect((await ask("/cards/invented/short.png")).status).toBe(200);
    expect((await fail(`${CARD}.png`)).status).toBe(500);
    expect((await ask("/cards/invented/short.png?theme=dark")).status).toBe(200);
  });

  test("is not even begun for a client that has it", async () => {
    const before = server.getLogs().length;
    expect((await ask(`${CARD}.png`, { headers: { "If-None-Match": "*" } })).status).toBe(304);
    // A failure that comes later is logged already, so this one would be too.
    await fail(`${CARD}.png`);
    expect(server.getLogs()).toHaveLength(before + 1);
  });

  test("is a surprise; what clients do wrong is none, and is not logged", async () => {
    const before = server.getLogs().length;
    for (const path of [`${CARD}.png?size=huge`, "/cards/invented/none.png", "/cards/none/x.json", "/%ZZ"])
      expect((await ask(path)).status).toBeLessThan(500);
    expect((await ask("/", { method: "POST" })).status).toBe(405);
    const headers = { Range: "bytes=99999999-" };
    expect((await ask("/cards/invented/short.png", { headers })).status).toBe(416);
    await fail(`${CARD}.png`);
    expect(server.getLogs()).toHaveLength(before + 1);
  });
});
