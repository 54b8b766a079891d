import type { Context } from "hono";
import { changedTags } from "../../http/changed-tags";
import { publicOrigin } from "../../http/origin";
import { checkPreconditions } from "../../http/preconditions";
import { Problem } from "../../http/problem";
import { articleUrl, cardUrls } from "../../model/card-urls";
import type { ChangeAnswer } from "../../model/change-answer";
import { type ArchivedArticle, type Change, OvertakenChange } from "../../store/archive";
import { lacksTables } from "../../store/read-rows";
import type { ApiEnv } from "./api-env";
import { isOff } from "./let-in";
import { sendRecord } from "./send-record";

/** What a handler makes of the current article; `undefined`: all is as it was asked for already. */
type Decision = (Omit<Change, "author" | "at" | "follows" | "tags"> & { status?: 200 | 201 }) | undefined;

/** Others who change the same article while this is done, before it is given up. */
const MOST_TRIES = 5;

/**
 * Changes an article: decides what is to become of the current one, keeps that
 * as its next revision, and tells the caches. Where another revision came first,
 * it decides anew, as often as If-Match still holds.
 */
export async function changeArticle(
  c: Context<ApiEnv>,
  slug: string,
  decide: (current: ArchivedArticle | undefined) => Decision,
): Promise<Response> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const current = await c.var.archive.findCurrent(slug);
    const decision = decide(current);
    if (!decision) {
      if (!current) throw new Error(`nothing was decided about '${slug}', which is not there`);
      return answer(c, current, { changed: false, card: undefined });
    }
    const made = await record(c, current, decision);
    if (made) return answer(c, made, { changed: true, card: decision.card, status: decision.status });
  }
  const detail = "the article was changed by others at the same time; send it again";
  throw new Problem(409, { code: "changed-meanwhile", detail });
}

/** Throws the 412 for an article that is not what the request says. */
export function checkCurrent(c: Context<ApiEnv>, current: ArchivedArticle | undefined): void {
  checkPreconditions(
    c.req.raw,
    current && { tag: current.tag, isRemoved: current.article.withdrawn !== undefined },
  );
}

/** The new revision, or `undefined` where another one came first. */
async function record(
  c: Context<ApiEnv>,
  current: ArchivedArticle | undefined,
  decision: NonNullable<Decision>,
) {
  const { status: _, ...change } = decision;
  try {
    return await c.var.archive.record({
      ...change,
      follows: current,
      author: c.var.token.name,
      at: new Date().toISOString(),
      tags: changedTags(change.article.slug, change.card),
    });
  } catch (error) {
    if (error instanceof OvertakenChange) return undefined;
    if (lacksTables(error)) throw isOff("the database has no tables; apply the migrations");
    throw error;
  }
}

interface Told {
  changed: boolean;
  card: string | undefined;
  status?: 200 | 201;
}

async function answer(
  c: Context<ApiEnv>,
  { article, number, tag }: ArchivedArticle,
  { changed, card, status }: Told,
) {
  const { slug } = article;
  const origin = publicOrigin(c.env, c.req.raw);
  const nothing = { state: "no-cache" } as const;
  const body: ChangeAnswer = {
    slug,
    card,
    revision: number,
    etag: tag,
    changed,
    url: card === undefined ? articleUrl(origin, slug) : cardUrls(origin, slug, card).page,
    cache: changed && c.var.announce ? await c.var.announce() : nothing,
  };
  return sendRecord(c.req.raw, body, { status, tag });
}
