import { Hono } from "hono";
import { version } from "../../package.json";
import { DESIGN_VERSION } from "../design/version";
import { sendJson } from "../http/send";
import { entityTag } from "../http/validators";

/** `/healthz`: that the Worker runs, and which one it is. */
export const health = new Hono().get("/", () => {
  const body = { status: "ok", version, design: DESIGN_VERSION };
  return sendJson(body, { contentType: "application/json", tag: entityTag(body), cache: "never" });
});
