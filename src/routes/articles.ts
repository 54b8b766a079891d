import { type Context, Hono } from "hono";
import { listArticleCards, summariseArticle } from "../cards/article-listing";
import { cacheTags, LIST_TAG } from "../http/cache-rules";
import { parseGalleryOptions } from "../http/gallery-options";
import { publicOrigin } from "../http/origin";
import { nextAddress, parsePageOptions } from "../http/page-options";
import { Problem } from "../http/problem";
import { sendJson } from "../http/send";
import { sendPage } from "../http/send-page";
import { VARIES, wantedForm } from "../http/wanted-form";
import type { Article } from "../model/article";
import { ArticlePage } from "../pages/article-page";
import { GalleryPage } from "../pages/gallery-page";
import type { AppEnv } from "./app-env";
import { loadArticle, readPage } from "./load";
import { loadGallery } from "./load-gallery";

/** `/articles` and `/articles/{article}`: what there is, as pages and as JSON. */
export const articles = new Hono<AppEnv>()
  .get("/", sendGallery)
  .get("/:file{[^/]+\\.json}", async (c) => {
    const article = await loadListedArticle(c, c.req.param("file").slice(0, -".json".length));
    return sendArticle(c, article, "alias");
  })
  .get("/:article", async (c) => {
    const article = await loadListedArticle(c, c.req.param("article"));
    if (wantedForm(c) === "json") return sendArticle(c, article, "negotiated");
    const options = parseGalleryOptions(new URL(c.req.url).searchParams);
    const page = ArticlePage({ article, options, origin: publicOrigin(c.env, c.req.raw) });
    return sendPage(c.req.raw, page, {
      cache: "negotiated",
      headers: { ...VARIES, ...cacheTags(article.slug) },
    });
  });

/** The front door: the articles with their cards, as a page or as JSON. */
export async function sendGallery(c: Context<AppEnv>): Promise<Response> {
  if (wantedForm(c) === "json") return sendArticles(c, "negotiated");
  const options = parseGalleryOptions(new URL(c.req.url).searchParams);
  const page = GalleryPage({
    gallery: await loadGallery(c.var.store, options),
    options,
    origin: publicOrigin(c.env, c.req.raw),
  });
  return sendPage(c.req.raw, page, { cache: "negotiated", headers: { ...VARIES, ...LIST_TAG } });
}

/** The list of articles as JSON, whatever the client would rather have. */
export function sendArticleList(c: Context<AppEnv>): Promise<Response> {
  return sendArticles(c, "alias");
}

async function sendArticles(c: Context<AppEnv>, cache: "alias" | "negotiated"): Promise<Response> {
  const origin = publicOrigin(c.env, c.req.raw);
  const request = parsePageOptions(new URL(c.req.url).searchParams);
  const { items, next } = await readPage(() => c.var.store.listOutlines(request));
  const body = {
    articles: items.map((outline) => summariseArticle(outline, origin)),
    next: nextAddress(`${origin}/articles.json`, { after: next }),
  };
  return sendJson(c.req.raw, body, {
    contentType: "application/json",
    cache,
    headers: { ...(cache === "negotiated" ? VARIES : {}), ...LIST_TAG },
  });
}

/** An article with cards to list. One that was withdrawn as a whole answers 410 with the reason. */
async function loadListedArticle(c: Context<AppEnv>, slug: string): Promise<Article> {
  const article = await loadArticle(c.var.store, slug);
  if (article.withdrawn) {
    const { date, note } = article.withdrawn;
    throw new Problem(410, { code: "article-withdrawn", detail: `withdrawn on ${date}: ${note}` });
  }
  return article;
}

function sendArticle(c: Context<AppEnv>, article: Article, cache: "alias" | "negotiated"): Response {
  const body = listArticleCards(article, publicOrigin(c.env, c.req.raw));
  return sendJson(c.req.raw, body, {
    contentType: "application/json",
    cache,
    headers: { ...(cache === "negotiated" ? VARIES : {}), ...cacheTags(article.slug) },
  });
}
