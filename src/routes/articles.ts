import { type Context, Hono } from "hono";
import { listArticleCards, summariseArticle } from "../cards/article-listing";
import { cacheTags, LIST_TAG } from "../http/cache-rules";
import { publicOrigin } from "../http/origin";
import { Problem } from "../http/problem";
import { sendJson } from "../http/send";
import type { AppEnv } from "./app-env";

/** `/articles` and `/articles/{article}`: what there is, as JSON. */
export const articles = new Hono<AppEnv>()
  .get("/", sendArticles)
  .get("/:file{[^/]+\\.json}", (c) => sendArticle(c, c.req.param("file").slice(0, -".json".length)))
  .get("/:article", (c) => sendArticle(c, c.req.param("article")));

/** The list of all articles, also at `/articles.json`. */
export async function sendArticles(c: Context<AppEnv>): Promise<Response> {
  const origin = publicOrigin(c.env, c.req.raw);
  const all = await c.var.store.listArticles();
  const body = { articles: all.map((article) => summariseArticle(article, origin)) };
  return sendJson(c.req.raw, body, {
    contentType: "application/json",
    cache: "alias",
    headers: LIST_TAG,
  });
}

async function sendArticle(c: Context<AppEnv>, slug: string): Promise<Response> {
  const article = await c.var.store.findArticle(slug);
  if (!article) throw articleNotFound(slug);
  const body = listArticleCards(article, publicOrigin(c.env, c.req.raw));
  return sendJson(c.req.raw, body, {
    contentType: "application/json",
    cache: "alias",
    headers: cacheTags(slug),
  });
}

/** The 404 for a slug that no article has. */
export function articleNotFound(slug: string): Problem {
  return new Problem(404, {
    code: "article-not-found",
    detail: `there is no article '${slug.slice(0, 80).toWellFormed()}'`,
  });
}
