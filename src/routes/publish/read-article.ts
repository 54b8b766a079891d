import type { Context } from "hono";
import { publicOrigin } from "../../http/origin";
import { nextAddress, parsePageOptions } from "../../http/page-options";
import { Problem } from "../../http/problem";
import type { ArticleRecord, RevisionList } from "../../model/change-answer";
import type { Revision } from "../../store/archive";
import { readPage } from "../load";
import type { ApiEnv } from "./api-env";
import { articleNotFound } from "./need";
import { sendRecord } from "./send-record";

/** `GET /api/articles/{slug}`: the article as it was published, also one that was withdrawn. */
export async function getArticle(c: Context<ApiEnv>, slug: string): Promise<Response> {
  const current = await c.var.archive.findCurrent(slug);
  if (!current) throw articleNotFound(slug);
  const { article, number, tag } = current;
  const body: ArticleRecord = {
    slug,
    revision: number,
    etag: tag,
    withdrawn: article.withdrawn !== undefined,
    revisions: revisionsUrl(c, slug),
    article,
  };
  return sendRecord(c.req.raw, body, { tag });
}

/** `GET /api/articles/{slug}/revisions`: everything that was done to it, the latest first. */
export async function listRevisions(c: Context<ApiEnv>, slug: string): Promise<Response> {
  const request = parsePageOptions(new URL(c.req.url).searchParams);
  const { items, next } = await readPage(() => c.var.archive.listRevisions(slug, request));
  if (items.length === 0 && !(await c.var.archive.findCurrent(slug))) throw articleNotFound(slug);
  const body: RevisionList = {
    slug,
    revisions: items.map((revision) => describe(c, slug, revision)),
    next: nextAddress(revisionsUrl(c, slug), { after: next }),
  };
  return sendRecord(c.req.raw, body);
}

/** `GET /api/articles/{slug}/revisions/{number}`: one of them, with the article as it was. */
export async function getRevision(c: Context<ApiEnv>, slug: string, number: string): Promise<Response> {
  const found = /^[1-9]\d{0,8}$/.test(number)
    ? await c.var.archive.findRevision(slug, Number(number))
    : undefined;
  if (!found) {
    const detail =
      `the article '${slug.slice(0, 80)}' has no revision '${number.slice(0, 20)}'`.toWellFormed();
    throw new Problem(404, { code: "revision-not-found", detail });
  }
  const { article, ...revision } = found;
  return sendRecord(c.req.raw, { ...describe(c, slug, revision), article }, { tag: revision.tag });
}

function describe(c: Context<ApiEnv>, slug: string, { tag, ...revision }: Revision) {
  return { ...revision, etag: tag, url: `${revisionsUrl(c, slug)}/${revision.number}` };
}

function revisionsUrl(c: Context<ApiEnv>, slug: string): string {
  return `${publicOrigin(c.env, c.req.raw)}/api/articles/${slug}/revisions`;
}
