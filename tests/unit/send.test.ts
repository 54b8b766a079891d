import { describe, expect, test } from "vitest";
import { Problem } from "../../src/http/problem";
import { notModified, sendJson, sendPicture } from "../../src/http/send";
import { entityTag } from "../../src/http/validators";

type Envelope = Parameters<typeof sendPicture>[2];

const TAG = `"0123456789abcdef01234567"`;
const ENVELOPE: Envelope = {
  contentType: "image/png",
  tag: TAG,
  cache: "alias",
  headers: { "Cache-Tag": "article:a,card:a/b" },
};
const BYTES = Uint8Array.from({ length: 100 }, (_, index) => index);

function ask(headers: Record<string, string> = {}, method = "GET") {
  return new Request("https://cards.example/a.png", { method, headers });
}

const send = (headers?: Record<string, string>, method?: string) =>
  sendPicture(ask(headers, method), BYTES, ENVELOPE);

function problemOf(headers: Record<string, string>): Problem {
  try {
    send(headers);
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error("nothing was refused");
}

const bytesOf = async (answer: Response) => [...new Uint8Array(await answer.arrayBuffer())];

function expectEnvelope({ headers }: Response) {
  expect(headers.get("ETag")).toBe(TAG);
  expect(headers.get("Cache-Control")).toMatch(/^public, max-age=\d+/);
  expect(headers.get("Cache-Tag")).toBe("article:a,card:a/b");
  expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
}

describe("a picture is sent whole", () => {
  test("with its length, its type and its tag", async () => {
    const answer = send();
    expect(answer.status).toBe(200);
    expectEnvelope(answer);
    expect(answer.headers.get("Content-Type")).toBe("image/png");
    expect(answer.headers.get("Content-Length")).toBe("100");
    expect(answer.headers.get("Accept-Ranges")).toBe("bytes");
    expect(answer.headers.has("Content-Range")).toBe(false);
    expect(await bytesOf(answer)).toEqual([...BYTES]);
  });

  test.for([
    ["where several ranges are asked for", { Range: "bytes=0-1,5-6" }],
    ["where the range is in another unit", { Range: "lines=0-1" }],
    ["where the range is in another unit and behind the end", { Range: "lines=900-901" }],
    ["where the range is no range", { Range: "bytes" }],
    ["where the range is not made of numbers", { Range: "bytes=a-b" }],
    ["where the range ends before it begins", { Range: "bytes=9-5" }],
    ["where the range has no numbers at all", { Range: "bytes=-" }],
    ["where one range of several is none", { Range: "bytes=0-1,9-5" }],
    ["where the range is of another version", { Range: "bytes=0-1", "If-Range": `"other"` }],
    ["where the range is of a weak version", { Range: "bytes=0-1", "If-Range": `W/${TAG}` }],
    [
      "where the range is of a date, which is never given",
      { Range: "bytes=0-1", "If-Range": "Mon, 23 Nov 2026 20:00:00 GMT" },
    ],
    ["where no range is asked for, whatever If-Range says", { "If-Range": TAG }],
  ] as const)("%s", async ([, headers]) => {
    const answer = send({ ...headers });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Length")).toBe("100");
    expect(answer.headers.has("Content-Range")).toBe(false);
    expect((await bytesOf(answer)).length).toBe(100);
  });

  test("where a head is asked for, which has no ranges", () => {
    const answer = send({ Range: "bytes=0-1" }, "HEAD");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Length")).toBe("100");
  });
});

describe("a picture is sent in part", () => {
  test.for([
    ["bytes=0-0", 0, 0],
    ["bytes=0-9", 0, 9],
    ["bytes=90-", 90, 99],
    ["bytes=-10", 90, 99],
    ["bytes=50-5000", 50, 99],
    ["bytes=-5000", 0, 99],
    ["bytes=0-", 0, 99],
  ] as const)("for '%s': from %i to %i", async ([range, start, end]) => {
    const answer = send({ Range: range });
    expect(answer.status).toBe(206);
    expectEnvelope(answer);
    expect(answer.headers.get("Content-Range")).toBe(`bytes ${start}-${end}/100`);
    expect(answer.headers.get("Content-Length")).toBe(String(end - start + 1));
    expect(await bytesOf(answer)).toEqual([...BYTES.slice(start, end + 1)]);
  });

  test("where the range is of this version", () => {
    expect(send({ Range: "bytes=0-1", "If-Range": TAG }).status).toBe(206);
  });
});

describe("a range behind the end is refused with the length", () => {
  test.for(["bytes=100-", "bytes=100-200", "bytes=-0"])("for '%s'", (range) => {
    const { status, details, headers } = problemOf({ Range: range });
    expect(status).toBe(416);
    expect(details.code).toBe("range-not-satisfiable");
    expect(details.detail).toContain("100 bytes");
    expect(headers).toEqual({ "Content-Range": "bytes */100" });
  });

  test("and no more of a long one than its beginning", () => {
    const { details } = problemOf({ Range: `bytes=${"9".repeat(5000)}-` });
    expect(details.detail.length).toBeLessThan(160);
  });
});

describe("what the client holds already", () => {
  test("is not sent again", async () => {
    const answer = notModified(ask({ "If-None-Match": TAG }), ENVELOPE);
    if (!answer) throw new Error("it was sent again");
    expect(answer.status).toBe(304);
    expectEnvelope(answer);
    expect(answer.headers.has("Content-Type")).toBe(false);
    expect(answer.headers.has("Content-Length")).toBe(false);
    expect(await answer.text()).toBe("");
  });

  test("is sent where it is another version", () => {
    expect(notModified(ask({ "If-None-Match": `"other"` }), ENVELOPE)).toBeUndefined();
    expect(notModified(ask(), ENVELOPE)).toBeUndefined();
  });
});

describe("JSON is sent", () => {
  const letter = { contentType: "application/json", cache: "permanent" } as const;

  test("indented, with its length in bytes, not in characters", async () => {
    const answer = sendJson(ask(), { a: "“ж👍”", b: undefined }, letter);
    const bytes = await answer.clone().arrayBuffer();
    expect(await answer.text()).toBe(`{\n  "a": "“ж👍”"\n}\n`);
    expect(answer.headers.get("Content-Length")).toBe(String(bytes.byteLength));
    expect(answer.headers.get("Content-Type")).toBe("application/json");
    expect(answer.headers.get("ETag")).toBe(entityTag({ a: "“ж👍”" }));
  });

  test("not at all to a client that holds it already", () => {
    const answer = sendJson(ask({ "If-None-Match": entityTag({ a: 1 }) }), { a: 1 }, letter);
    expect(answer.status).toBe(304);
    expect(answer.body).toBeNull();
  });

  test("with the cache rule that it is given, for browsers and for the edge", () => {
    const { headers } = sendJson(ask(), {}, letter);
    expect(headers.get("Cache-Control")).toBe("public, max-age=86400");
    expect(headers.get("Cloudflare-CDN-Cache-Control")).toContain("max-age=3600");
  });
});
