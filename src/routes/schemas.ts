import { Hono } from "hono";
import { publicOrigin } from "../http/origin";
import { sendJson } from "../http/send";
import { schemaUrl } from "../model/card-urls";
import type { AppEnv } from "./app-env";

// Loaded by the first request that asks for one: schemas take long to make, and drawing needs none.
const SCHEMAS = {
  article: {
    load: async () => (await import("../model/article")).Article,
    title: "Article data",
    io: "input",
  },
  "fact-card": {
    load: async () => (await import("../model/fact-card")).FactCard,
    title: "Fact card",
    io: "output",
  },
} as const;

/** `/schema/{name}.json`: JSON Schema 2020-12 of what is published and of what is answered. */
export const schemas = new Hono<AppEnv>();

for (const name of Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[]) {
  schemas.get(`/${name}.json`, async (c) => {
    const { load, title, io } = SCHEMAS[name];
    const { toJSONSchema } = await import("../model/to-json-schema");
    const body = {
      $id: schemaUrl(publicOrigin(c.env, c.req.raw), name),
      title,
      ...toJSONSchema(await load(), { io }),
    };
    return sendJson(c.req.raw, body, {
      contentType: "application/schema+json",
      cache: "alias",
    });
  });
}
