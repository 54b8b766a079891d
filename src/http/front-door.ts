import type { Context } from "hono";
import { toInner } from "./inner-address";
import { isUnchanged } from "./validators";
import { plainAccept } from "./wanted-form";

/** A part of this Worker that is asked by address: Cloudflare looks into its cache before it runs. */
export interface CachedPart {
  fetch(request: Request): Promise<Response>;
}

/** What is never asked of the cache: the API, liveness, and files that are at hand. */
const AT_HAND =
  /^\/(?:api|healthz|static|embed\.js|robots\.txt|favicon\.svg|apple-touch-icon\.png|manifest\.webmanifest)(?:\/|$)/;

/** Whether the cache is asked. Not for a range: that is cut from the drawing, which is kept by itself. */
export function isCached(request: Request): boolean {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  return !AT_HAND.test(new URL(request.url).pathname) && !request.headers.has("Range");
}

interface Place {
  /** Where readers reach this Worker. */
  origin: string;
  /** What changes with every deployment. */
  version: string;
}

/**
 * Asks the cached part in the one form that all clients share: GET, a plain
 * address, a plain Accept, no condition. Where the client holds the answer
 * already, it is told so here.
 */
export async function askCached(c: Context, part: CachedPart, { origin, version }: Place): Promise<Response> {
  const address = toInner(new URL(c.req.url), origin, version);
  const answer = await part.fetch(new Request(address, { headers: plainHeaders(c) }));
  const headers = new Headers(answer.headers);
  // What is kept with an answer is the time of whoever had it made.
  const status = answer.headers.get("Cf-Cache-Status");
  if (status === "HIT" || status === "UPDATING") headers.set("Server-Timing", `cache;desc="${status}"`);
  const tag = answer.headers.get("ETag");
  if (answer.status !== 200 || tag === null || !isUnchanged(c.req.raw, tag))
    return new Response(answer.body, { status: answer.status, headers });
  // Not waited for: the cache may still be reading what nobody else wants.
  answer.body?.cancel();
  for (const name of ["Accept-Ranges", "Content-Type", "Content-Length", "Server-Timing"])
    headers.delete(name);
  return new Response(null, { status: 304, headers });
}

/** Of a client's headers nothing that could part it from others; its address is no part of the key. */
function plainHeaders(c: Context): Headers {
  const headers = new Headers({ Accept: plainAccept(c) });
  const client = c.req.header("CF-Connecting-IP");
  if (client !== undefined) headers.set("CF-Connecting-IP", client);
  return headers;
}
