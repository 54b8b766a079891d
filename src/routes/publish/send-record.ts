import { CACHE_RULES } from "../../http/cache-rules";
import { isUnchanged } from "../../http/validators";

interface Envelope {
  status?: 200 | 201;
  /** The entity tag of the article that the record is about. */
  tag?: string;
}

/** A body of the API: JSON that no cache keeps, under the article's tag; or 304 to a reader who holds it. */
export function sendRecord(request: Request, body: unknown, { status = 200, tag }: Envelope = {}): Response {
  const headers = new Headers({ "Content-Type": "application/json", ...CACHE_RULES.never });
  if (tag !== undefined) headers.set("ETag", tag);
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (isRead && tag !== undefined && isUnchanged(request, tag)) {
    headers.delete("Content-Type");
    return new Response(null, { status: 304, headers });
  }
  const bytes = new TextEncoder().encode(`${JSON.stringify(body, null, 2)}\n`);
  headers.set("Content-Length", String(bytes.length));
  return new Response(bytes, { status, headers });
}
