import { expect } from "vitest";
import type { ProblemDetails } from "../../src/http/problem";

/** Longest body of a problem. */
const MOST_BYTES = 1024;

const TITLES: Record<number, string> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  410: "Gone",
  412: "Precondition Failed",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  416: "Range Not Satisfiable",
  422: "Unprocessable Content",
  428: "Precondition Required",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  503: "Service Unavailable",
};

interface Answer {
  status: number;
  headers: Headers | Record<string, string>;
}

export interface ProblemBody extends ProblemDetails {
  type: string;
  title: string;
  status: number;
}

/** Expects problem details (RFC 9457) with this status and code, small and never kept, and returns them. */
export function expectProblem(
  { status, headers }: Answer,
  body: string,
  expected: { status: number; code: ProblemDetails["code"] },
): ProblemBody {
  const sent = new Headers(headers);
  const problem = JSON.parse(body) as ProblemBody;
  expect({ status, code: problem.code }).toEqual(expected);
  expect(sent.get("Content-Type")).toBe("application/problem+json");
  expect(sent.get("Cache-Control")).toBe("no-store");
  expect(sent.has("Cloudflare-CDN-Cache-Control")).toBe(false);
  // A failed precondition tells the tag that would have met it.
  if (status !== 412) expect(sent.has("ETag")).toBe(false);
  expect(problem).toMatchObject({ type: "about:blank", title: TITLES[status], status });
  expect(problem.detail).toMatch(/\S/);
  if (problem.problems === undefined) expect(Buffer.byteLength(body)).toBeLessThanOrEqual(MOST_BYTES);
  return problem;
}
