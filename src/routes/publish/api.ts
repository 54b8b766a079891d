import { type Context, Hono } from "hono";
import { createMiddleware } from "hono/factory";
import { CACHE_RULES } from "../../http/cache-rules";
import { Problem, pageNotFound } from "../../http/problem";
import { countRequest } from "../../http/rate-limit";
import type { ApiEnv } from "./api-env";
import { letIn, needScope } from "./let-in";
import { getArticle, getRevision, listRevisions } from "./read-article";

/** No page of another origin may use the API, also not to read its errors. */
const closedToPages = createMiddleware(async (c, next) => {
  await next();
  c.res.headers.delete("Access-Control-Allow-Origin");
  c.res.headers.set("Cross-Origin-Resource-Policy", "same-origin");
});

/** Before anything else, so that nobody tries out tokens by the thousand. */
const counted = createMiddleware<ApiEnv>(async (c, next) => {
  await countRequest(c.env.API_LIMIT, c.req.raw, "requests to the API");
  await next();
});

/**
 * `/api`: what a newsroom's own programs publish, correct and withdraw with.
 * Whatever needs schemas is loaded by the first request that does: making them
 * takes longer than drawing a card.
 */
export const api = new Hono<ApiEnv>()
  .use(closedToPages, counted, letIn)
  .get("/articles/:article", (c) => getArticle(c, c.req.param("article")))
  .put("/articles/:article", needScope("publish"), async (c) => {
    const { putArticle } = await import("./put-article");
    return putArticle(c, c.req.param("article"));
  })
  .delete("/articles/:article", needScope("publish"), async (c) => {
    const { deleteArticle } = await import("./remove-article");
    return deleteArticle(c, c.req.param("article"));
  })
  .all("/articles/:article", (c) => otherMethod(c, ["GET", "HEAD", "PUT", "DELETE"]))

  .get("/articles/:article/revisions", (c) => listRevisions(c, c.req.param("article")))
  .all("/articles/:article/revisions", (c) => otherMethod(c, ["GET", "HEAD"]))

  .get("/articles/:article/revisions/:number", (c) =>
    getRevision(c, c.req.param("article"), c.req.param("number")),
  )
  .all("/articles/:article/revisions/:number", (c) => otherMethod(c, ["GET", "HEAD"]))

  .post("/articles/:article/cards/:id/corrections", needScope("correct"), async (c) => {
    const { postCorrection } = await import("./correct-card");
    return postCorrection(c, c.req.param("article"), c.req.param("id"));
  })
  .all("/articles/:article/cards/:id/corrections", (c) => otherMethod(c, ["POST"]))

  .post("/articles/:article/cards/:id/withdrawal", needScope("correct"), async (c) => {
    const { postWithdrawal } = await import("./withdraw-card");
    return postWithdrawal(c, c.req.param("article"), c.req.param("id"));
  })
  .delete("/articles/:article/cards/:id/withdrawal", needScope("correct"), async (c) => {
    const { deleteWithdrawal } = await import("./withdraw-card");
    return deleteWithdrawal(c, c.req.param("article"), c.req.param("id"));
  })
  .all("/articles/:article/cards/:id/withdrawal", (c) => otherMethod(c, ["POST", "DELETE"]))

  .all("*", (c) => {
    throw pageNotFound(c.req.raw);
  });

/** OPTIONS tells the methods; every other one is a 405 that does (RFC 9110, 9.3.7 and 15.5.6). */
function otherMethod(c: Context, methods: readonly string[]): Response {
  const Allow = [...methods, "OPTIONS"].join(", ");
  if (c.req.method === "OPTIONS")
    return new Response(null, { status: 204, headers: { Allow, ...CACHE_RULES.never } });
  const detail = `this address takes ${Allow}`;
  throw new Problem(405, { code: "method-not-allowed", detail, allowed: [...methods, "OPTIONS"] }, { Allow });
}
