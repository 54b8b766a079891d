import { createHash } from "node:crypto";

/** Hex digits of a revision: 48 bits, so that a newsroom never sees two alike. */
const REVISION_DIGITS = 12;

/** A short hash of everything that decides what a card shows. */
export function revisionOf(everythingShown: unknown): string {
  return createHash("sha256").update(JSON.stringify(everythingShown)).digest("hex").slice(0, REVISION_DIGITS);
}
