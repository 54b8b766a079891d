import { Buffer } from "node:buffer";
import type { CacheRuleName } from "./cache-rules";
import { envelopeHeaders, notModified } from "./send";
import { entityTag } from "./validators";

interface FileEnvelope {
  contentType: string;
  cache: CacheRuleName;
  headers?: Record<string, string>;
}

/** A small file that is made when it is asked for: whole, or 304 where the client holds it already. */
export function sendFile(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  letter: FileEnvelope,
): Response {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const envelope = {
    ...letter,
    tag: entityTag(typeof body === "string" ? body : Buffer.from(body).toString("base64")),
  };
  const unchanged = notModified(request, envelope);
  if (unchanged) return unchanged;
  const headers = envelopeHeaders(envelope);
  headers.set("Content-Length", String(bytes.length));
  return new Response(bytes, { headers });
}
