import type { Context } from "hono";
import type { AppEnv } from "./app-env";

/**
 * Where this service answers, for the absolute addresses in its bodies: the
 * configured PUBLIC_ORIGIN, else the request's own. Cloudflare routes only
 * hostnames that are the Worker's, so that one cannot be made up; forwarding
 * headers can, and are never read.
 */
export function publicOrigin(c: Context<AppEnv>): string {
  return c.env.PUBLIC_ORIGIN === "" ? new URL(c.req.url).origin : new URL(c.env.PUBLIC_ORIGIN).origin;
}
