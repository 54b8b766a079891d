import type { Context } from "hono";
import { Problem } from "../../http/problem";
import { refuseChange } from "../../http/refuse-change";
import { RestoreCard, WithdrawCard } from "../../model/change-request";
import { MOST_BEFORE_RESTORATION } from "../../model/status";
import { restoreCard, withdrawCard } from "../../model/withdraw";
import type { ApiEnv } from "./api-env";
import { checkArticle, checkCardProof } from "./check-article";
import { changeArticle, checkCurrent } from "./commit";
import { needArticle, needItem } from "./need";
import { readBody } from "./read-body";

/** `POST /api/articles/{slug}/cards/{id}/withdrawal`: the card's addresses say from now on that it was withdrawn, and why. */
export async function postWithdrawal(c: Context<ApiEnv>, slug: string, id: string): Promise<Response> {
  const { reason } = await readBody(c.req.raw, WithdrawCard);
  return changeArticle(c, slug, (found) => {
    const current = needArticle(slug, found);
    const { status, corrections } = needItem(current, id);
    if (status === "withdrawn") {
      if (corrections.at(-1)?.note === reason) return undefined;
      throw new Problem(409, { code: "card-is-withdrawn", detail: `the card '${id}' is withdrawn` });
    }
    checkCurrent(c, current);
    const article = withdrawCard(current.article, id, { date: today(), note: reason });
    return { kind: "withdraw", card: id, note: reason, article, status: 201 };
  });
}

/** `DELETE` of the same: the card is back, its words proven anew, and says that it was away. */
export async function deleteWithdrawal(c: Context<ApiEnv>, slug: string, id: string): Promise<Response> {
  const { note, sourceText } = await readBody(c.req.raw, RestoreCard);
  return changeArticle(c, slug, (found) => {
    const current = needArticle(slug, found);
    const { status, corrections } = needItem(current, id);
    if (status !== "withdrawn") {
      const last = corrections.at(-1);
      if (last?.kind === "restoration" && last.note === note) return undefined;
      throw new Problem(409, { code: "card-is-not-withdrawn", detail: `the card '${id}' is not withdrawn` });
    }
    checkCurrent(c, current);
    const article = restoreCard(current.article, id, { date: today(), note });
    const complaints = checkCardProof(article, id, sourceText).map(({ pointer, detail }) => ({
      pointer: "/sourceText",
      detail: pointer === "/sourceText" ? detail : `does not bear out ${pointer} of the card: ${detail}`,
    }));
    if (corrections.length > MOST_BEFORE_RESTORATION) {
      complaints.push({
        pointer: "",
        detail: "the card was withdrawn and restored too often to come back again",
      });
    }
    complaints.push(...checkArticle(article).map(({ detail }) => ({ pointer: "/sourceText", detail })));
    if (complaints.length > 0) throw refuseChange(complaints);
    return { kind: "restore", card: id, note, article };
  });
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
