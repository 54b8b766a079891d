import { createMiddleware } from "hono/factory";
import { Problem } from "./problem";

const ALLOWED = ["GET", "HEAD"];

/** Answers 405 to every method but GET and HEAD (RFC 9110, 15.5.6). */
export const readOnly = createMiddleware(async (c, next) => {
  if (!ALLOWED.includes(c.req.method)) {
    throw new Problem(
      405,
      { code: "method-not-allowed", detail: "cards are read, not written", allowed: ALLOWED },
      { Allow: ALLOWED.join(", ") },
    );
  }
  await next();
});
