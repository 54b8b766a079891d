import { Hono } from "hono";
import { Problem } from "./http/problem";
import { readOnly } from "./http/read-only";
import { securityHeaders } from "./http/security-headers";
import { answerError } from "./routes/answer-error";
import type { AppEnv } from "./routes/app-env";
import { articles, sendArticles } from "./routes/articles";
import { cards } from "./routes/cards";
import { health } from "./routes/health";
import { schemas } from "./routes/schemas";
import { staticFiles } from "./routes/static";
import type { ArticleStore } from "./store/article-store";

/** The service over a store. Every answer gets the security headers, also those to errors. */
export function createApp(openStore: (env: Env) => ArticleStore) {
  return (
    new Hono<AppEnv>()
      .use(securityHeaders, readOnly, async (c, next) => {
        c.set("store", openStore(c.env));
        await next();
      })
      // Until the gallery stands here, the list of articles is the front door.
      .get("/", sendArticles)
      .get("/articles.json", sendArticles)
      .route("/articles", articles)
      .route("/cards", cards)
      .route("/schema", schemas)
      .route("/static", staticFiles)
      .route("/healthz", health)
      .notFound((c) => {
        const path = new URL(c.req.url).pathname.slice(0, 200);
        return new Problem(404, {
          code: "page-not-found",
          detail: `nothing stands at '${path}'`,
        }).toResponse();
      })
      .onError((error, c) => answerError(error, c.req.raw))
  );
}
