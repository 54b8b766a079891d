import { Hono } from "hono";
import * as z from "zod";
import { publicOrigin } from "../http/origin";
import { sendJson } from "../http/send";
import { Article } from "../model/article";
import { schemaUrl } from "../model/card-urls";
import { FactCard } from "../model/fact-card";
import type { AppEnv } from "./app-env";

const SCHEMAS = {
  article: { schema: Article, title: "Article data", io: "input" },
  "fact-card": { schema: FactCard, title: "Fact card", io: "output" },
} as const;

/** `/schema/{name}.json`: JSON Schema 2020-12 of what is published and of what is answered. */
export const schemas = new Hono<AppEnv>();

for (const name of Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[]) {
  schemas.get(`/${name}.json`, (c) => {
    const { schema, title, io } = SCHEMAS[name];
    const body = {
      $id: schemaUrl(publicOrigin(c.env, c.req.raw), name),
      title,
      ...z.toJSONSchema(schema, { io }),
    };
    return sendJson(c.req.raw, body, {
      contentType: "application/schema+json",
      cache: "alias",
    });
  });
}
