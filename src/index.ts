import { WorkerEntrypoint } from "cloudflare:workers";
import type { PurgeAnswer } from "./http/purge";
import { createService } from "./service";
import { openStore } from "./store/open-store";
import { warmUp } from "./warm-up";

if (process.env.WARM_UP !== "off") await warmUp();

const service = createService(openStore, (ctx) => ctx.exports);

/** Everything that is read, behind Cloudflare's cache. */
export class Answers extends WorkerEntrypoint<Env> {
  override fetch(request: Request) {
    return service.answer(request, this.env, this.ctx);
  }

  async purgeTags(tags: string[]): Promise<PurgeAnswer> {
    return this.ctx.cache?.purge({ tags });
  }
}

/** Drawings, behind a cache that outlives deployments. */
export class Drawings extends WorkerEntrypoint<Env> {
  override fetch(request: Request) {
    return service.draw(request, this.env);
  }

  async purgeTags(tags: string[]): Promise<PurgeAnswer> {
    return this.ctx.cache?.purge({ tags });
  }
}

export default {
  fetch: service.front,
  async scheduled(_controller, env, ctx) {
    await service.tell(ctx, env);
  },
} satisfies ExportedHandler<Env>;
