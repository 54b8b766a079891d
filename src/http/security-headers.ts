import { createMiddleware } from "hono/factory";
import { secureHeaders } from "hono/secure-headers";

/** What any answer may do when it is opened as a document: nothing. */
const NOTHING_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** What an SVG may do: show itself. The sandbox takes scripts, forms and its origin away. */
export const SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

/** What a page may do: use this Worker's own files, and nothing from elsewhere. */
const PAGE_POLICY =
  "default-src 'none'; base-uri 'none'; connect-src 'self'; font-src 'self'; form-action 'self'; frame-src 'self'; img-src 'self'; manifest-src 'self'; script-src 'self'; style-src 'self'";

export const POLICIES = {
  /** No other page may frame it. */
  page: `${PAGE_POLICY}; frame-ancestors 'none'`,
  /** Any page may frame it: that is what it is for. */
  embed: `${PAGE_POLICY}; frame-ancestors *`,
} as const;

const fixedHeaders = secureHeaders({
  crossOriginResourcePolicy: false,
  crossOriginOpenerPolicy: "same-origin",
  originAgentCluster: false,
  referrerPolicy: "strict-origin-when-cross-origin",
  strictTransportSecurity: "max-age=31536000",
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: "DENY",
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});

/** Security headers for every answer. An answer that needs a wider policy has set it itself. */
export const securityHeaders = createMiddleware(async (c, next) => {
  await fixedHeaders(c, next);
  const policy = c.res.headers.get("Content-Security-Policy");
  if (policy === null) c.res.headers.set("Content-Security-Policy", NOTHING_POLICY);
  // The older header knows no "any page"; what may be framed goes without it.
  if (policy === POLICIES.embed) c.res.headers.delete("X-Frame-Options");
});
