import { type ExecutionContext, Hono } from "hono";
import { createApp } from "./app";
import type { Announcement } from "./http/changed-tags";
import { askCached, type CachedPart, isCached } from "./http/front-door";
import { fromInner } from "./http/inner-address";
import { keepInTime } from "./http/keep-in-time";
import { logSurprise } from "./http/log";
import { publicOrigin } from "./http/origin";
import type { PurgeablePart } from "./http/purge";
import { answerDrawing } from "./routes/drawings";
import { tellCaches } from "./routes/tell-caches";
import type { ArticleStore } from "./store/article-store";
import { openPurgeQueue } from "./store/open-store";

/** The parts of the Worker that have a cache before them; absent where it is set up without. */
export interface Parts {
  Answers?: CachedPart & PurgeablePart;
  Drawings?: CachedPart & PurgeablePart;
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
  const app = createApp(openStore, (ctx, env) => ({
    drawings: partsOf(ctx).Drawings,
    announce: () => tell(ctx, env),
  }));
  const tell = async (ctx: ExecutionContext, env: Env): Promise<Announcement> => {
    const { Answers, Drawings } = partsOf(ctx);
    const queue = openPurgeQueue(env);
    const parts = [Answers, Drawings].filter((part) => part !== undefined);
    return queue ? tellCaches(parts, queue) : { state: "no-cache" };
  };
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
      keepInTime(() => app.fetch(new Request(fromInner(new URL(request.url)), request), env, ctx)),
    /** The drawing that an address names. */
    draw: (request: Request, env: Env) => answerDrawing(request, env, openStore(env)),
    /** Tells the caches what they are to be told of by now. */
    tell,
  };
}
