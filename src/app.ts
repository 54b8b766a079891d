import { type ExecutionContext, Hono } from "hono";
import type { AnnounceChange } from "./http/changed-tags";
import type { CachedPart } from "./http/front-door";
import { pageNotFound } from "./http/problem";
import { readOnly } from "./http/read-only";
import { securityHeaders } from "./http/security-headers";
import { answerError } from "./routes/answer-error";
import type { AppEnv } from "./routes/app-env";
import { articles, sendArticleList, sendGallery } from "./routes/articles";
import { cards } from "./routes/cards";
import { corrections } from "./routes/corrections";
import { docs } from "./routes/docs";
import { embed } from "./routes/embed";
import { health } from "./routes/health";
import { oembed } from "./routes/oembed";
import { openapi } from "./routes/openapi";
import { previews } from "./routes/previews";
import { api } from "./routes/publish/api";
import { schemas } from "./routes/schemas";
import { search } from "./routes/search";
import { siteFiles } from "./routes/site-files";
import { staticFiles } from "./routes/static";
import type { ArticleStore } from "./store/article-store";

/** What is around the service, in a Worker that has caches. */
export interface Surroundings {
  drawings?: CachedPart;
  announce?: AnnounceChange;
}

/** The service over a store. Every answer gets the security headers, also those to errors. */
export function createApp(
  openStore: (env: Env) => ArticleStore,
  look?: (ctx: ExecutionContext, env: Env) => Surroundings,
) {
  return new Hono<AppEnv>()
    .use(securityHeaders, readOnly, async (c, next) => {
      c.set("store", openStore(c.env));
      const { drawings, announce } = look?.(c.executionCtx, c.env) ?? {};
      c.set("drawings", drawings);
      c.set("announce", announce);
      await next();
    })
    .get("/", sendGallery)
    .get("/articles.json", sendArticleList)
    .route("/articles", articles)
    .route("/cards", cards)
    .route("/preview", previews)
    .route("/", embed)
    .route("/oembed", oembed)
    .route("/schema", schemas)
    .route("/static", staticFiles)
    .route("/healthz", health)
    .route("/search.json", search)
    .route("/", corrections)
    .route("/api", api)
    .route("/openapi.json", openapi)
    .route("/docs", docs)
    .route("/", siteFiles)
    .notFound((c) => answerError(pageNotFound(c.req.raw), c.req.raw, c.var.store))
    .onError((error, c) => answerError(error, c.req.raw, c.var.store));
}
