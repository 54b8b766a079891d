import { Hono } from "hono";
import { version } from "../../package.json";
import { DESIGN_VERSION } from "../design/version";
import { sendJson } from "../http/send";
import { drawingCounts } from "../render/drawing-paths";

/** `/healthz`: that the Worker runs, which one it is, and what drew this isolate's pictures. */
export const health = new Hono().get("/", (c) => {
  const body = { status: "ok", version, design: DESIGN_VERSION, drawings: drawingCounts() };
  return sendJson(c.req.raw, body, { contentType: "application/json", cache: "never" });
});
