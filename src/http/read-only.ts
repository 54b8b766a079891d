import { createMiddleware } from "hono/factory";
import { Problem } from "./problem";

const ALLOWED = ["GET", "HEAD"];

/** What is written, too: it names its methods itself. */
const WRITTEN = /^\/api(?:\/|$)/;

/** Answers 405 to every method but GET and HEAD (RFC 9110, 15.5.6), except to the API. */
export const readOnly = createMiddleware(async (c, next) => {
  if (!ALLOWED.includes(c.req.method) && !WRITTEN.test(c.req.path)) {
    throw new Problem(
      405,
      { code: "method-not-allowed", detail: "cards are read, not written", allowed: ALLOWED },
      { Allow: ALLOWED.join(", ") },
    );
  }
  await next();
});
