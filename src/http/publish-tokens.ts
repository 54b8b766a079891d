import { Buffer } from "node:buffer";
import { createHash, timingSafeEqual } from "node:crypto";
import * as z from "zod";

/** What a token is for: `publish` puts and removes articles, `correct` changes what cards say. */
export const SCOPES = ["publish", "correct"] as const;
export type Scope = (typeof SCOPES)[number];

export interface Token {
  /** Who holds it. The archive keeps this name with every change. */
  name: string;
  scopes: readonly Scope[];
}

/** A name is printed in the archive; fifty desks are more than any newsroom has. */
const Tokens = z
  .array(
    z.strictObject({
      name: z
        .string()
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        .max(40),
      /** SHA-256 of the token, 64 hex digits: whoever reads the secret cannot publish with it. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      scopes: z.array(z.enum(SCOPES)).min(1),
    }),
  )
  .min(1)
  .max(50);

export type TokenList = z.infer<typeof Tokens>;

/**
 * Reads the secret PUBLISH_TOKENS: a JSON list of `{ name, sha256, scopes }`.
 * `undefined` where it is anything else. It is never repeated in an error.
 */
export function readTokens(secret: string): TokenList | undefined {
  try {
    return Tokens.safeParse(JSON.parse(secret)).data;
  } catch {
    return undefined;
  }
}

/**
 * The token whose digest is that of the text, or `undefined`. Every digest is
 * compared in constant time, and all of them are, so that the time tells nothing.
 */
export function findToken(tokens: TokenList, text: string): Token | undefined {
  const digest = createHash("sha256").update(text).digest();
  let found: Token | undefined;
  for (const { name, sha256, scopes } of tokens) {
    if (timingSafeEqual(Buffer.from(sha256, "hex"), digest)) found = { name, scopes };
  }
  return found;
}
