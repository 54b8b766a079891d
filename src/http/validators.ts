import { createHash } from "node:crypto";

/** A strong entity tag for everything that decides a body's bytes. */
export function entityTag(...inputs: unknown[]): string {
  return `"${createHash("sha256").update(JSON.stringify(inputs)).digest("hex").slice(0, 24)}"`;
}

/** Whether the client holds this version already: If-None-Match, compared weakly (RFC 9110, 13.1.2). */
export function isUnchanged(request: Request, tag: string): boolean {
  const header = request.headers.get("If-None-Match");
  if (header === null) return false;
  if (header.trim() === "*") return true;
  return header.split(",").some((candidate) => candidate.trim().replace(/^W\//, "") === tag);
}
