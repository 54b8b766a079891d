import { Hono } from "hono";
import { version } from "../../package.json";
import { DESIGN_VERSION } from "../design/version";
import { CACHE_RULES } from "../http/cache-rules";

/** `/healthz`: that the Worker runs, and which one it is. */
export const health = new Hono().get("/", (c) =>
  c.json({ status: "ok", version, design: DESIGN_VERSION }, 200, CACHE_RULES.never),
);
