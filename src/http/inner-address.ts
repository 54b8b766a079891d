/*
 * Cloudflare's cache keys an answer by path and query alone: not by host, and,
 * as this Worker is set up, not by its version. So both stand in the path by
 * which one part of the Worker asks another.
 * https://developers.cloudflare.com/workers/cache/cache-keys/
 */

/** Nobody looks it up: a part of this Worker answers. */
const INNER_ORIGIN = "https://inner";

/** The address by which the cached part knows a public address: `/{version}/{origin}` before its path. */
export function toInner(address: URL, origin: string, version: string): URL {
  const prefix = [version, origin].map(encodeURIComponent).join("/");
  return new URL(`${INNER_ORIGIN}/${prefix}${address.pathname}${knownQuery(address.searchParams)}`);
}

/** The public address behind an inner one. */
export function fromInner(inner: URL): URL {
  const [, , origin = "", ...path] = inner.pathname.split("/");
  return new URL(`${decodeURIComponent(origin)}/${path.join("/")}${inner.search}`);
}

/** The parameters that decide any answer. A test holds them against the service's description. */
export const QUERY_PARAMETERS = [
  "after",
  "format",
  "kind",
  "limit",
  "maxheight",
  "maxwidth",
  "q",
  "scale",
  "size",
  "theme",
  "url",
] as const;

/**
 * Those of them that a query has, in a fixed order: what link trackers add, and
 * how a query is ordered, makes no other answer. One given twice stays so, as
 * that is an error.
 */
function knownQuery(query: URLSearchParams): string {
  const known = new URLSearchParams(
    QUERY_PARAMETERS.flatMap((name) => query.getAll(name).map((value) => [name, value])),
  );
  return known.size === 0 ? "" : `?${known}`;
}
