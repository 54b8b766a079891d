import { createMiddleware } from "hono/factory";
import { secureHeaders } from "hono/secure-headers";

/** What any answer may do when it is opened as a document: nothing. */
const NOTHING_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** What an SVG may do: show itself. The sandbox takes scripts, forms and its origin away. */
export const SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

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
  if (!c.res.headers.has("Content-Security-Policy"))
    c.res.headers.set("Content-Security-Policy", NOTHING_POLICY);
});
