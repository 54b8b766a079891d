import { Hono } from "hono";
import { version } from "../../package.json";
import { DESIGN_VERSION } from "../design/version";
import { sendJson } from "../http/send";

/** `/healthz`: that the Worker runs, and which one it is. */
export const health = new Hono().get("/", (c) => {
  const body = { status: "ok", version, design: DESIGN_VERSION };
  return sendJson(c.req.raw, body, { contentType: "application/json", cache: "never" });
});
