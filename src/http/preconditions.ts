import { Problem } from "./problem";

/** What a precondition is held against. */
interface Current {
  tag: string;
  /** Withdrawn as a whole: there is nothing to overwrite. */
  isRemoved: boolean;
}

/**
 * Throws a 428 problem where a request does not say what it would overwrite: it
 * takes If-Match, or If-None-Match with an asterisk (RFC 6585, 3).
 */
export function requirePrecondition(request: Request): void {
  if (request.headers.has("If-Match") || request.headers.get("If-None-Match")?.trim() === "*") return;
  throw new Problem(428, {
    code: "precondition-required",
    detail: "send If-Match with the ETag that you read, or 'If-None-Match: *' for a new article",
  });
}

/**
 * Throws a 412 problem where a precondition is not met (RFC 9110, 13.1.1 and
 * 13.1.2). A tag counts in its weak form too, though the RFC would have it
 * strong: it names one revision, and Cloudflare weakens it on its way to whoever
 * takes compressed answers (https://developers.cloudflare.com/cache/reference/etag-headers/).
 */
export function checkPreconditions(request: Request, current: Current | undefined): void {
  const match = request.headers.get("If-Match");
  const noneMatch = request.headers.get("If-None-Match");
  if (match !== null && !matches(match, current?.tag)) {
    throw failed(
      current ? "the article was changed since it was read" : "there is no such article yet",
      current,
    );
  }
  if (noneMatch?.trim() === "*" && current && !current.isRemoved) {
    throw failed("there is such an article already", current);
  }
}

function matches(header: string, tag: string | undefined): boolean {
  if (tag === undefined) return false;
  return (
    header.trim() === "*" ||
    header.split(",").some((candidate) => candidate.trim().replace(/^W\//, "") === tag)
  );
}

function failed(detail: string, current: Current | undefined): Problem {
  const headers: Record<string, string> = current ? { ETag: current.tag } : {};
  return new Problem(412, { code: "precondition-failed", detail }, headers);
}
