import { createMiddleware } from "hono/factory";
import { logSurprise } from "../../http/log";
import { Problem } from "../../http/problem";
import type { Scope, TokenList } from "../../http/publish-tokens";
import { openArchive } from "../../store/open-store";
import type { ApiEnv } from "./api-env";

/** `Bearer` and a token of RFC 6750, 2.1. Longer ones are nobody's, and are not hashed. */
const BEARER = /^Bearer +([A-Za-z0-9\-._~+/]{1,512}=*)$/i;

/** Lets in who holds one of the Worker's tokens, whatever the method and the address. */
export const letIn = createMiddleware<ApiEnv>(async (c, next) => {
  // What an address takes is no secret.
  if (c.req.method === "OPTIONS") return next();
  const tokens = await readSecret(c.env.PUBLISH_TOKENS);
  const archive = openArchive(c.env);
  if (!archive) throw isOff("the Worker has no database");
  const [, text] = BEARER.exec(c.req.header("Authorization") ?? "") ?? [];
  if (text === undefined) {
    const detail = "publishing takes an Authorization header with a Bearer token";
    throw new Problem(
      401,
      { code: "token-missing", detail },
      { "WWW-Authenticate": 'Bearer realm="factcard"' },
    );
  }
  const { findToken } = await import("../../http/publish-tokens");
  const token = findToken(tokens, text);
  if (!token) {
    throw new Problem(
      401,
      { code: "token-unknown", detail: "the token is none of ours" },
      { "WWW-Authenticate": 'Bearer realm="factcard", error="invalid_token"' },
    );
  }
  c.set("archive", archive);
  c.set("token", token);
  await next();
});

/** Lets on who holds a token with this scope. */
export function needScope(scope: Scope) {
  return createMiddleware<ApiEnv>(async (c, next) => {
    checkScope(c.var.token, scope);
    await next();
  });
}

/** Throws the 403 problem for a token without this scope. */
export function checkScope({ name, scopes }: ApiEnv["Variables"]["token"], scope: Scope): void {
  if (scopes.includes(scope)) return;
  throw new Problem(
    403,
    { code: "scope-missing", detail: `the token '${name}' lacks the scope '${scope}'`, allowed: [scope] },
    { "WWW-Authenticate": `Bearer realm="factcard", error="insufficient_scope", scope="${scope}"` },
  );
}

async function readSecret(secret: string | undefined): Promise<TokenList> {
  if (secret === undefined || secret === "") throw isOff("the secret PUBLISH_TOKENS is not set");
  const { readTokens } = await import("../../http/publish-tokens");
  const tokens = readTokens(secret);
  if (tokens) return tokens;
  logSurprise(
    "publish-tokens-unreadable",
    new Error("PUBLISH_TOKENS is not what /docs#publish asks for"),
    {},
  );
  throw isOff("the secret PUBLISH_TOKENS cannot be read");
}

/** Nothing that a client could wait for: who runs the Worker has to set it up. */
export function isOff(why: string): Problem {
  return new Problem(501, { code: "publishing-off", detail: `publishing is off: ${why}` });
}
