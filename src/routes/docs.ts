import { Hono } from "hono";
import { LIST_TAG } from "../http/cache-rules";
import { publicOrigin } from "../http/origin";
import { sendPage } from "../http/send-page";
import { describeService } from "../openapi/document";
import { DocsPage } from "../pages/docs-page";
import type { AppEnv } from "./app-env";
import { loadExample } from "./openapi";

/** `/docs`: the contract, for people. */
export const docs = new Hono<AppEnv>().get("/", async (c) => {
  const example = await loadExample(c);
  const description = describeService(publicOrigin(c.env, c.req.raw), example, {});
  return sendPage(c.req.raw, DocsPage({ description, example }), { cache: "alias", headers: LIST_TAG });
});
