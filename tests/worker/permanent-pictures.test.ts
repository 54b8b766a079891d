import { beforeAll, describe, expect, inject, test } from "vitest";
import { ask, bytesOf } from "./ask";
import { readCacheControl } from "./cache-control";
import { expectProblem } from "./expect-problem";
import { loadCard } from "./load-card";
import { requestRaw } from "./raw-request";
import { ANY_CARD, ANY_ID, CARDS } from "./shipped-article";

const DAY = 86_400;
const HOUR = 3600;

let revision: string;

beforeAll(async () => {
  ({ revision } = await loadCard(ANY_ID));
});

describe.each(["og-light.png", "story-dark.png", "square-light@2x.png", "portrait-dark.svg"])(
  "the current revision's %s",
  (name) => {
    test("is kept for an hour at the edge, where a change purges it, and for a day in browsers", async () => {
      const { status, headers } = await ask(`${ANY_CARD}/${revision}/${name}`);
      expect(status).toBe(200);
      const browsers = readCacheControl(headers.get("Cache-Control"));
      expect(browsers).toMatchObject({ public: true, "max-age": DAY });
      // A correction has to reach everybody: the day is final for nobody.
      expect(browsers).not.toHaveProperty("immutable");
      expect(browsers).not.toHaveProperty("s-maxage");
      expect(readCacheControl(headers.get("Cloudflare-CDN-Cache-Control"))).toMatchObject({
        public: true,
        "max-age": HOUR,
      });
    });
  },
);

/** Revisions as they stand in the path. */
const ODD_REVISIONS = [
  "0123456789ab",
  "latest",
  "-",
  "constructor",
  "__proto__",
  "%00",
  "%ZZ",
  "%",
  "%ED%A0%80",
  "%F0%9F%A6%86",
  "%2F%2F",
  "..%2F..",
  "...",
  "og-light.png",
  "%3Cscript%3E",
  "a@b:c;d=e,f&g+h!",
  "a".repeat(4000),
];

describe.each(ODD_REVISIONS.map((odd) => ({ odd, shown: odd.slice(0, 24) })))(
  "the revision $shown, which no card has",
  ({ odd }) => {
    test("gets the current picture, and gets it for a short time", async () => {
      const current = await ask(`${ANY_CARD}/${revision}/og-light.png`);
      const answer = await requestRaw(inject("workerUrl"), `${ANY_CARD}/${odd}/og-light.png`);
      expect(answer.status).toBe(200);
      expect(answer.headers["content-type"]).toBe("image/png");
      expect(answer.headers.etag).toBe(current.headers.get("ETag"));
      expect(answer.body).toEqual(Buffer.from(await bytesOf(current)));

      const { "max-age": seconds, ...others } = readCacheControl(answer.headers["cache-control"] ?? null);
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(600);
      expect(others).toEqual({ public: true });
      expect(answer.headers).not.toHaveProperty("cloudflare-cdn-cache-control");
    });
  },
);

test("a part of the current revision is not the current revision", async () => {
  for (const part of [revision.slice(0, -1), revision.slice(1), `${revision}0`]) {
    const answer = await ask(`${ANY_CARD}/${part}/og-light.png`);
    expect(answer.status).toBe(200);
    expect(answer.headers.has("Cloudflare-CDN-Cache-Control")).toBe(false);
  }
});

test("another card's revision is no revision of this one", async () => {
  const other = await loadCard("alaska-talks");
  const answer = await ask(`${ANY_CARD}/${other.revision}/og-light.png`);
  expect(answer.status).toBe(200);
  expect(answer.headers.has("Cloudflare-CDN-Cache-Control")).toBe(false);
});

test("a permanent address of an unknown card is not found, whatever its revision", async () => {
  const answer = await ask(`${CARDS}/no-such-card/${revision}/og-light.png`);
  expectProblem(answer, await answer.text(), { status: 404, code: "card-not-found" });
});

test.each(["og-light.gif", "og-light.PNG", "og-light", "og-light.png.exe", ""])(
  "nothing stands at a permanent address that ends in '%s'",
  async (name) => {
    const answer = await ask(`${ANY_CARD}/${revision}/${name}`);
    expectProblem(answer, await answer.text(), { status: 404, code: "page-not-found" });
  },
);
