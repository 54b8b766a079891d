import { beforeAll, describe, expect, inject, test } from "vitest";
import { ask } from "./ask";
import { expectProblem } from "./expect-problem";
import { loadCard } from "./load-card";
import { requestRaw } from "./raw-request";
import { ANY_CARD, ANY_ID } from "./shipped-article";

const { revision } = await loadCard(ANY_ID);

describe.each([`${ANY_CARD}.png`, `${ANY_CARD}.svg`, `${ANY_CARD}/${revision}/og-dark.png`])("%s", (path) => {
  const load = (headers: Record<string, string> = {}, method = "GET") =>
    requestRaw(inject("workerUrl"), path, { method, headers });

  let whole: Buffer;
  let tag: string;

  beforeAll(async () => {
    const answer = await load();
    whole = answer.body;
    tag = answer.headers.etag ?? "";
  });

  /** Expects exactly these bytes, `end` excluded. */
  async function expectPart(headers: Record<string, string>, start: number, end: number) {
    const answer = await load(headers);
    expect(answer.status).toBe(206);
    expect(answer.headers).toMatchObject({
      "content-range": `bytes ${start}-${end - 1}/${whole.length}`,
      "content-length": String(end - start),
      "accept-ranges": "bytes",
      etag: tag,
    });
    expect(answer.headers["content-type"]).toMatch(/^image\//);
    expect(answer.headers["cache-control"]).toMatch(/^public, max-age=/);
    expect(answer.body).toEqual(whole.subarray(start, end));
  }

  async function expectWhole(headers: Record<string, string>, method = "GET") {
    const answer = await load(headers, method);
    expect(answer.status).toBe(200);
    expect(answer.headers).not.toHaveProperty("content-range");
    expect(answer.headers["content-length"]).toBe(String(whole.length));
    expect(answer.body).toEqual(method === "HEAD" ? Buffer.alloc(0) : whole);
  }

  test("says that it takes ranges", async () => {
    expect((await load()).headers["accept-ranges"]).toBe("bytes");
  });

  test("gives its first bytes", () => expectPart({ Range: "bytes=0-99" }, 0, 100));
  test("gives a single byte", () => expectPart({ Range: "bytes=7-7" }, 7, 8));
  test("gives a part of its middle", () => expectPart({ Range: "bytes=1000-1999" }, 1000, 2000));
  test("gives the rest from a byte on", () => expectPart({ Range: "bytes=500-" }, 500, whole.length));
  test("gives its last byte", () =>
    expectPart({ Range: `bytes=${whole.length - 1}-` }, whole.length - 1, whole.length));
  test("gives its last bytes", () => expectPart({ Range: "bytes=-100" }, whole.length - 100, whole.length));
  test("gives all there is for a range longer than itself", () =>
    expectPart({ Range: "bytes=0-524288" }, 0, whole.length));
  test("gives all there is for a range that ends beyond every number", () =>
    expectPart({ Range: `bytes=10-${"9".repeat(400)}` }, 10, whole.length));
  // RFC 9110, 14.1.2: where the suffix is longer, "the entire representation is used".
  test("gives all there is for more last bytes than it has", () =>
    expectPart({ Range: "bytes=-99999999" }, 0, whole.length));

  test.each(["bytes=0-9,20-29", "bytes=0-9, -5", "bytes=5-,5-,5-,5-", "bytes=99999999-,88888888-"])(
    "gives the whole for several ranges: %s",
    (range) => expectWhole({ Range: range }),
  );

  test.each([
    "bytes",
    "bytes=",
    "bytes=-",
    "bytes=abc",
    "bytes=9-5",
    "bytes=--5",
    "bytes=0-9x",
    "bytes=1e3-2000",
    "bytes=0x10-0x20",
    "bytes=1-2-3",
    "0-9",
    "pages=0-9",
    "pages=99999999-",
    "bytes 0-9",
  ])("gives the whole for what is no range of bytes: %s", (range) => expectWhole({ Range: range }));

  test.each(["bytes=99999999-", "bytes=99999999-99999999", "bytes=-0"])(
    "has nothing behind its end: %s",
    async (range) => {
      const { status, headers, body } = await load({ Range: range });
      const expected = { status: 416, code: "range-not-satisfiable" } as const;
      expectProblem({ status, headers }, body.toString(), expected);
      expect(headers["content-range"]).toBe(`bytes */${whole.length}`);
    },
  );

  test("has nothing right behind its last byte", async () => {
    const { status, headers } = await load({ Range: `bytes=${whole.length}-` });
    expect(status).toBe(416);
    expect(headers["content-range"]).toBe(`bytes */${whole.length}`);
  });

  test("gives the range where If-Range names this version", () =>
    expectPart({ Range: "bytes=0-99", "If-Range": tag }, 0, 100));

  test.each([
    ["another version", () => '"0123456789abcdef01234567"'],
    ["this version weakly", () => `W/${tag}`],
    ["a date", () => "Sun, 15 Nov 2026 08:00:00 GMT"],
    ["nonsense", () => "*"],
  ])("gives the whole where If-Range names %s", async (_, condition) => {
    await expectWhole({ Range: "bytes=0-99", "If-Range": condition() });
    await expectWhole({ Range: "bytes=99999999-", "If-Range": condition() });
  });

  test("knows ranges for GET alone: HEAD answers for the whole", async () => {
    await expectWhole({ Range: "bytes=0-99" }, "HEAD");
    await expectWhole({ Range: "bytes=99999999-" }, "HEAD");
  });
});

test("the parts of a picture, put together, are the picture", async () => {
  const path = `${ANY_CARD}.png?size=square`;
  const whole = (await requestRaw(inject("workerUrl"), path)).body;
  const starts = Array.from({ length: Math.ceil(whole.length / 4096) }, (_, index) => index * 4096);
  const parts = await Promise.all(
    starts.map(async (start) => {
      const headers = { Range: `bytes=${start}-${start + 4095}` };
      return (await requestRaw(inject("workerUrl"), path, { headers })).body;
    }),
  );
  expect(Buffer.concat(parts)).toEqual(whole);
});

test("JSON is always sent whole", async () => {
  const answer = await ask(`${ANY_CARD}.json`, { headers: { Range: "bytes=0-9" } });
  expect(answer.status).toBe(200);
  expect(answer.headers.has("Content-Range")).toBe(false);
});
