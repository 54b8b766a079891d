import type { Complaint } from "../model/complaint";
import { CACHE_RULES } from "./cache-rules";
import { OPEN_TO_ALL } from "./open-to-all";

/** What a problem tells beside its status. Codes are stable: programs may rely on them. */
export interface ProblemDetails {
  code:
    | "article-not-found"
    | "card-not-found"
    | "card-withdrawn"
    | "page-not-found"
    | "invalid-option"
    | "method-not-allowed"
    | "range-not-satisfiable"
    | "format-not-supported"
    | "drawing-failed"
    | "article-withdrawn"
    | "revision-not-found"
    | "publishing-off"
    | "token-missing"
    | "token-unknown"
    | "scope-missing"
    | "precondition-required"
    | "precondition-failed"
    | "changed-meanwhile"
    | "card-is-withdrawn"
    | "card-is-not-withdrawn"
    | "media-type-not-supported"
    | "body-too-large"
    | "body-not-readable"
    | "change-refused"
    | "card-changing"
    | "too-many-drawings"
    | "too-many-requests"
    | "internal-error";
  detail: string;
  /** The option that is wrong, and what it may be. */
  option?: string;
  allowed?: readonly (string | number)[];
  /** Everything that is wrong with the body, as far as `MOST_COMPLAINTS` goes. */
  problems?: readonly Complaint[];
}

/** So many complaints are told. Whoever has more of them has one mistake that repeats. */
export const MOST_COMPLAINTS = 200;

export const PROBLEM_TITLES = {
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
} as const;

/** An error that has an answer of its own. Everything else that is thrown is a surprise. */
export class Problem extends Error {
  override readonly name = "Problem";
  constructor(
    readonly status: keyof typeof PROBLEM_TITLES,
    readonly details: ProblemDetails,
    readonly headers: Record<string, string> = {},
  ) {
    super(details.detail);
  }

  /**
   * The answer: RFC 9457 problem details. The type is "about:blank", so the
   * title is the status's own and `code` tells the problems apart (§4.2.1).
   */
  toResponse(): Response {
    const { status, details, headers } = this;
    const problem = { type: "about:blank", title: PROBLEM_TITLES[status], status, ...details };
    const body = new TextEncoder().encode(`${JSON.stringify(problem, null, 2)}\n`);
    return new Response(body, {
      status,
      headers: {
        "Content-Type": "application/problem+json",
        "Content-Length": String(body.length),
        ...OPEN_TO_ALL,
        ...CACHE_RULES.never,
        ...headers,
      },
    });
  }
}

/** The 404 for a path at which nothing stands. */
export function pageNotFound(request: Request): Problem {
  const path = new URL(request.url).pathname.slice(0, 200);
  return new Problem(404, { code: "page-not-found", detail: `nothing stands at '${path}'` });
}
