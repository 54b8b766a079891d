import { describe, expect, inject, test } from "vitest";
import { requestRaw } from "./raw-request";
import { ANY_CARD, CARDS, shippedArticle } from "./shipped-article";

interface Row {
  path: string;
  status: number;
  method?: string;
  headers?: Record<string, string>;
}

const withMethod = (row: Row) => ({ ...row, method: row.method ?? "GET" });

const PICTURES: Row[] = [
  { path: `${ANY_CARD}.png`, status: 200 },
  { path: `${ANY_CARD}.svg`, status: 200 },
  { path: `${ANY_CARD}/0123456789ab/og-light.png`, status: 200 },
  { path: `${ANY_CARD}.png`, status: 200, method: "HEAD" },
  { path: `${ANY_CARD}.png`, status: 206, headers: { Range: "bytes=0-9" } },
  { path: `${ANY_CARD}.png`, status: 304, headers: { "If-None-Match": "*" } },
  { path: `${ANY_CARD}.svg`, status: 304, headers: { "If-None-Match": "*" } },
];

const JSON_ANSWERS: Row[] = [
  { path: `${ANY_CARD}.json`, status: 200 },
  { path: `${ANY_CARD}.jsonld`, status: 200 },
  { path: ANY_CARD, status: 200, headers: { Accept: "application/json" } },
  { path: `${ANY_CARD}.json`, status: 304, headers: { "If-None-Match": "*" } },
  { path: `/articles/${shippedArticle.slug}.json`, status: 200 },
  { path: "/articles.json", status: 200 },
  { path: "/schema/article.json", status: 200 },
  { path: "/schema/fact-card.json", status: 200 },
  { path: "/healthz", status: 200 },
];

const PROBLEMS: Row[] = [
  { path: `${ANY_CARD}.png?size=huge`, status: 400 },
  { path: `${ANY_CARD}/0123456789ab/huge-light.png`, status: 400 },
  { path: `${CARDS}/no-such-card.png`, status: 404 },
  { path: "/articles/no-such-article", status: 404 },
  { path: "/no-such-page", status: 404 },
  { path: "/%ZZ", status: 404 },
  { path: `${ANY_CARD}.png`, status: 405, method: "POST" },
  { path: `${ANY_CARD}.png`, status: 405, method: "OPTIONS" },
  { path: `${ANY_CARD}.png`, status: 416, headers: { Range: "bytes=99999999-" } },
];

async function headersOf({ path, status, ...request }: Row) {
  const answer = await requestRaw(inject("workerUrl"), path, request);
  expect(answer.status).toBe(status);
  return answer.headers;
}

describe.each([...PICTURES, ...JSON_ANSWERS, ...PROBLEMS].map(withMethod))("$status $method $path", (row) => {
  test("carries the security headers", async () => {
    const headers = await headersOf(row);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(headers["strict-transport-security"]).toMatch(/^max-age=\d{7,}/);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["content-security-policy"]).not.toMatch(/script-src|unsafe-eval/);
  });

  test("tells nothing about what runs it, and sets no cookie", async () => {
    const headers = await headersOf(row);
    for (const name of ["set-cookie", "server", "x-powered-by"]) expect(headers).not.toHaveProperty(name);
  });

  test("may be read by pages from anywhere", async () => {
    const headers = await headersOf({ ...row, headers: { ...row.headers, Origin: "https://other.example" } });
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers).not.toHaveProperty("access-control-allow-credentials");
  });
});

test.each(PICTURES.map(withMethod))("pages from anywhere may show it: $status $method $path", async (row) => {
  expect((await headersOf(row))["cross-origin-resource-policy"]).toBe("cross-origin");
});

test.each(PICTURES.map(withMethod))(
  "it is shown, not downloaded, and crawlers may keep it: $status $method $path",
  async (row) => {
    const headers = await headersOf(row);
    expect(headers).not.toHaveProperty("content-disposition");
    expect(headers).not.toHaveProperty("x-robots-tag");
  },
);
