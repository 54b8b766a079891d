import type { Context } from "hono";
import { requirePrecondition } from "../../http/preconditions";
import { RemoveArticle } from "../../model/change-request";
import { removeArticle } from "../../model/withdraw";
import type { ApiEnv } from "./api-env";
import { changeArticle, checkCurrent } from "./commit";
import { needArticle } from "./need";
import { readBody } from "./read-body";

/** `DELETE /api/articles/{slug}`: withdraws an article with all its cards. Every address of it keeps answering. */
export async function deleteArticle(c: Context<ApiEnv>, slug: string): Promise<Response> {
  requirePrecondition(c.req.raw);
  const { reason } = await readBody(c.req.raw, RemoveArticle);
  return changeArticle(c, slug, (found) => {
    if (found?.article.withdrawn?.note === reason) return undefined;
    const current = needArticle(slug, found);
    checkCurrent(c, current);
    const date = new Date().toISOString().slice(0, 10);
    return { kind: "remove", note: reason, article: removeArticle(current.article, { date, note: reason }) };
  });
}
