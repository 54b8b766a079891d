import { type Context, Hono } from "hono";
import { listArticleCards, summariseArticle } from "../cards/article-listing";
import { cacheTags, LIST_TAG } from "../http/cache-rules";
import { parseGalleryOptions } from "../http/gallery-options";
import { publicOrigin } from "../http/origin";
import { sendJson } from "../http/send";
import { sendPage } from "../http/send-page";
import { VARIES, wantedForm } from "../http/wanted-form";
import type { Article } from "../model/article";
import { ArticlePage } from "../pages/article-page";
import { GalleryPage } from "../pages/gallery-page";
import type { AppEnv } from "./app-env";
import { loadArticle } from "./load";

/** `/articles` and `/articles/{article}`: what there is, as pages and as JSON. */
export const articles = new Hono<AppEnv>()
  .get("/", sendGallery)
  .get("/:file{[^/]+\\.json}", async (c) => {
    const article = await loadArticle(c.var.store, c.req.param("file").slice(0, -".json".length));
    return sendArticle(c, article, "alias");
  })
  .get("/:article", async (c) => {
    const article = await loadArticle(c.var.store, c.req.param("article"));
    if (wantedForm(c) === "json") return sendArticle(c, article, "negotiated");
    const options = parseGalleryOptions(new URL(c.req.url).searchParams);
    const page = ArticlePage({ article, options, origin: publicOrigin(c.env, c.req.raw) });
    return sendPage(c.req.raw, page, {
      cache: "negotiated",
      headers: { ...VARIES, ...cacheTags(article.slug) },
    });
  });

/** The front door: all articles with their cards, as a page or as JSON. */
export async function sendGallery(c: Context<AppEnv>): Promise<Response> {
  if (wantedForm(c) === "json") return sendArticles(c, "negotiated");
  const page = GalleryPage({
    articles: await c.var.store.listArticles(),
    options: parseGalleryOptions(new URL(c.req.url).searchParams),
    origin: publicOrigin(c.env, c.req.raw),
  });
  return sendPage(c.req.raw, page, { cache: "negotiated", headers: { ...VARIES, ...LIST_TAG } });
}

/** The list of all articles as JSON, whatever the client would rather have. */
export function sendArticleList(c: Context<AppEnv>): Promise<Response> {
  return sendArticles(c, "alias");
}

async function sendArticles(c: Context<AppEnv>, cache: "alias" | "negotiated"): Promise<Response> {
  const origin = publicOrigin(c.env, c.req.raw);
  const all = await c.var.store.listArticles();
  const body = { articles: all.map((article) => summariseArticle(article, origin)) };
  return sendJson(c.req.raw, body, {
    contentType: "application/json",
    cache,
    headers: { ...(cache === "negotiated" ? VARIES : {}), ...LIST_TAG },
  });
}

function sendArticle(c: Context<AppEnv>, article: Article, cache: "alias" | "negotiated"): Response {
  const body = listArticleCards(article, publicOrigin(c.env, c.req.raw));
  return sendJson(c.req.raw, body, {
    contentType: "application/json",
    cache,
    headers: { ...(cache === "negotiated" ? VARIES : {}), ...cacheTags(article.slug) },
  });
}
