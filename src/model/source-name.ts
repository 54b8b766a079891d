import { Buffer } from "node:buffer";
import type { Article } from "./article";

/**
 * The IRI of the text that selectors point into: the article's address, else
 * a name made of the text's digest, so that a target never names nothing.
 * @see https://www.rfc-editor.org/rfc/rfc6920
 */
export function sourceName({ url, source }: Article): string {
  if (url !== undefined) return url;
  const digest = Buffer.from(source.digest.slice("sha256-".length), "hex").toString("base64url");
  return `ni:///sha-256;${digest}`;
}
