import { isDeepStrictEqual } from "node:util";
import type { Context } from "hono";
import { requirePrecondition } from "../../http/preconditions";
import { refuseChange } from "../../http/refuse-change";
import { PutArticle } from "../../model/change-request";
import type { Complaint } from "../../model/complaint";
import { keepPublished } from "../../model/keep-published";
import type { ArchivedArticle } from "../../store/archive";
import type { ApiEnv } from "./api-env";
import { checkArticle, checkDates, checkProof } from "./check-article";
import { changeArticle, checkCurrent } from "./commit";
import { checkScope } from "./let-in";
import { readBody } from "./read-body";

/** `PUT /api/articles/{slug}`: publishes an article, or a new version of it that keeps what was published. */
export async function putArticle(c: Context<ApiEnv>, slug: string): Promise<Response> {
  requirePrecondition(c.req.raw);
  const { article, sourceText, note } = await readBody(c.req.raw, PutArticle);
  const complaints: Complaint[] = [
    ...(article.slug === slug
      ? []
      : [{ pointer: "/article/slug", detail: `is not '${slug}', as in the address` }]),
    ...(article.withdrawn ? [{ pointer: "/article/withdrawn", detail: "is set by DELETE" }] : []),
    ...checkArticle(article),
    ...checkProof(article, sourceText, "/article"),
  ];
  return changeArticle(c, slug, (current) => {
    const kept = current && keepFrom(current, article, note);
    const next = kept?.article ?? article;
    const all = [
      ...complaints,
      ...checkDates(article, current?.article),
      ...(kept?.complaints ?? []),
      ...(kept ? checkArticle(next) : []),
    ];
    // A repeat is answered as the first time, though what it said of the article is no longer so.
    if (all.length === 0 && current && isSame(next, current)) return undefined;
    checkCurrent(c, current);
    if (all.length > 0) throw refuseChange(withoutRepeats(all));
    if (kept?.corrects) checkScope(c.var.token, "correct");
    const isNew = current === undefined || current.article.withdrawn !== undefined;
    return { kind: "publish", article: next, note, status: isNew ? 201 : 200 };
  });
}

function keepFrom(
  { article: before }: ArchivedArticle,
  article: PutArticle["article"],
  note: string | undefined,
) {
  const { withdrawn } = before;
  const date = new Date().toISOString().slice(0, 10);
  const kept = keepPublished(before, article, withdrawn && { date, note: note ?? "-" });
  if (withdrawn && note === undefined) {
    kept.complaints.push({ pointer: "/note", detail: "is missing: say why the article is published again" });
  }
  if (!withdrawn && note !== undefined) {
    kept.complaints.push({ pointer: "/note", detail: "is for an article that was withdrawn" });
  }
  return kept;
}

function isSame(next: ArchivedArticle["article"], { article }: ArchivedArticle): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(next)), JSON.parse(JSON.stringify(article)));
}

/** What is wrong with the article alone is also wrong with it once it keeps what was published. */
function withoutRepeats(complaints: readonly Complaint[]): Complaint[] {
  const byText = new Map(complaints.map((complaint) => [JSON.stringify(complaint), complaint]));
  return [...byText.values()];
}
