import { type ExecutionContext, Hono } from "hono";
import { createApp } from "./app";
import { askCached, type CachedPart, isCached } from "./http/front-door";
import { fromInner } from "./http/inner-address";
import { logSurprise } from "./http/log";
import { publicOrigin } from "./http/origin";
import { answerDrawing } from "./routes/drawings";
import type { ArticleStore } from "./store/article-store";

/** The parts of the Worker that have a cache before them; absent where it is set up without. */
export interface Parts {
  Answers?: CachedPart;
  Drawings?: CachedPart;
}

/**
 * The service in three parts. The front runs for every request, and asks the
 * answers; those ask the drawings. Cloudflare looks into the cache of a part
 * before it runs it, so a page is made, and a picture drawn, once.
 */
export function createService(
  openStore: (env: Env) => ArticleStore,
  partsOf: (ctx: ExecutionContext) => Parts,
) {
  const app = createApp(openStore, (ctx) => partsOf(ctx).Drawings);
  const front = new Hono<{ Bindings: Env }>().all("*", async (c) => {
    const { Answers } = partsOf(c.executionCtx);
    if (Answers && isCached(c.req.raw)) {
      const place = { origin: publicOrigin(c.env, c.req.raw), version: c.env.VERSION?.id ?? "0" };
      try {
        return await askCached(c, Answers, place);
      } catch (error) {
        // The cache is a help: where it is out of reach, the answer is made here.
        logSurprise("cache-out-of-reach", error, { path: c.req.path });
      }
    }
    return app.fetch(c.req.raw, c.env, c.executionCtx);
  });
  return {
    /** What the world asks. */
    front: front.fetch,
    /** The answer to an inner address. */
    answer: (request: Request, env: Env, ctx: ExecutionContext) =>
      app.fetch(new Request(fromInner(new URL(request.url)), request), env, ctx),
    /** The drawing that an address names. */
    draw: (request: Request, env: Env) => answerDrawing(request, env, openStore(env)),
  };
}
