import { CACHE_RULES, type CacheRuleName } from "./cache-rules";
import { OPEN_TO_ALL } from "./open-to-all";
import { findRange } from "./range";
import { entityTag, isUnchanged } from "./validators";

/** What stands on every answer that shows a card or an article. */
interface Envelope {
  contentType: string;
  tag: string;
  cache: CacheRuleName;
  headers?: Record<string, string>;
}

export function envelopeHeaders({ contentType, tag, cache, headers }: Envelope): Headers {
  return new Headers({
    "Content-Type": contentType,
    ETag: tag,
    ...OPEN_TO_ALL,
    ...CACHE_RULES[cache],
    ...headers,
  });
}

/** The 304 answer where the client holds this version already, else `undefined`. Ask before any work. */
export function notModified(request: Request, envelope: Envelope): Response | undefined {
  if (!isUnchanged(request, envelope.tag)) return undefined;
  const headers = envelopeHeaders(envelope);
  headers.delete("Content-Type");
  return new Response(null, { status: 304, headers });
}

/** A JSON body, indented, as people read these in a browser; or 304 where the client holds it already. */
export function sendJson(request: Request, body: unknown, letter: Omit<Envelope, "tag">): Response {
  const envelope = { ...letter, tag: entityTag(body) };
  const unchanged = notModified(request, envelope);
  if (unchanged) return unchanged;
  const bytes = new TextEncoder().encode(`${JSON.stringify(body, null, 2)}\n`);
  const headers = envelopeHeaders(envelope);
  headers.set("Content-Length", String(bytes.length));
  return new Response(bytes, { headers });
}

/**
 * A picture: whole, or the one range asked for (RFC 9110, 14). A range of a
 * version that is not this one (If-Range) gets the whole. Throws a 416 problem
 * for a range behind the picture's end.
 */
export function sendPicture(request: Request, bytes: Uint8Array<ArrayBuffer>, envelope: Envelope): Response {
  const headers = envelopeHeaders(envelope);
  headers.set("Accept-Ranges", "bytes");
  const range = findRange(request, bytes.length, envelope.tag);
  if (!range) {
    headers.set("Content-Length", String(bytes.length));
    return new Response(bytes, { headers });
  }
  headers.set("Content-Length", String(range.end - range.start + 1));
  headers.set("Content-Range", `bytes ${range.start}-${range.end}/${bytes.length}`);
  return new Response(bytes.subarray(range.start, range.end + 1), { status: 206, headers });
}
