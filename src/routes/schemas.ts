import { Hono } from "hono";
import * as z from "zod";
import { publicOrigin } from "../http/origin";
import { notModified, sendJson } from "../http/send";
import { entityTag } from "../http/validators";
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
    const envelope = {
      contentType: "application/schema+json",
      tag: entityTag(body),
      cache: "alias",
    } as const;
    return notModified(c.req.raw, envelope) ?? sendJson(body, envelope);
  });
}
