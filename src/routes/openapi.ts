import { type Context, Hono } from "hono";
import { LIST_TAG } from "../http/cache-rules";
import { publicOrigin } from "../http/origin";
import { sendJson } from "../http/send";
import { describeService } from "../openapi/document";
import { type Example, findExample } from "../openapi/example";
import { bundledStore } from "../store/bundled";
import type { AppEnv } from "./app-env";

/** `/openapi.json`: the contract, in the form that tools read. */
export const openapi = new Hono<AppEnv>().get("/", async (c) => {
  // Schemas take long to make, and drawing needs none: only this request waits for them.
  const { COMPONENT_SCHEMAS } = await import("../openapi/component-schemas");
  const body = describeService(publicOrigin(c.env, c.req.raw), await loadExample(c), COMPONENT_SCHEMAS);
  return sendJson(c.req.raw, body, { contentType: "application/json", cache: "alias", headers: LIST_TAG });
});

/** A card that this service has; one that it brings along where it has no other. */
export async function loadExample(c: Context<AppEnv>): Promise<Example> {
  const [published, bundled] = await Promise.all(
    [c.var.store, bundledStore].map((store) => store.listArticles({ most: 5 })),
  );
  const articles = [...(published?.items ?? []), ...(bundled?.items ?? [])];
  return findExample(articles, publicOrigin(c.env, c.req.raw));
}
