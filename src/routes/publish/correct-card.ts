import { isDeepStrictEqual } from "node:util";
import type { Context } from "hono";
import { Problem } from "../../http/problem";
import { refuseChange } from "../../http/refuse-change";
import { CorrectCard } from "../../model/change-request";
import type { Complaint } from "../../model/complaint";
import { correctCard } from "../../model/correct-card";
import type { Correction } from "../../model/status";
import type { ApiEnv } from "./api-env";
import { checkArticle, checkCardProof } from "./check-article";
import { changeArticle, checkCurrent } from "./commit";
import { needArticle, needItem } from "./need";
import { readBody } from "./read-body";

/** Fields that hold words of the article. */
const VERBATIM = ["parts", "basis"];

/** `POST /api/articles/{slug}/cards/{id}/corrections`: corrects a card, and says so on it for ever. */
export async function postCorrection(c: Context<ApiEnv>, slug: string, id: string): Promise<Response> {
  const { change, sourceText, ...words } = await readBody(c.req.raw, CorrectCard);
  return changeArticle(c, slug, (found) => {
    const current = needArticle(slug, found);
    const item = needItem(current, id);
    const date = new Date().toISOString().slice(0, 10);
    const entry: Correction = { date, kind: "correction", ...words };
    if (isRepeat(item.corrections.at(-1), entry) && holds(item, change)) return undefined;
    checkCurrent(c, current);
    if (item.status === "withdrawn") {
      const detail = `the card '${id}' is withdrawn: restore it before it is corrected`;
      throw new Problem(409, { code: "card-is-withdrawn", detail });
    }
    const corrected = correctCard(current.article, id, entry, change);
    if (corrected.complaints) throw refuseChange(corrected.complaints);
    const complaints = [
      ...checkArticle(corrected.article).map((complaint) => atChange(complaint)),
      ...checkWords(corrected.article, id, change, sourceText),
    ];
    if (complaints.length > 0) throw refuseChange(complaints);
    return { kind: "correct", card: id, note: words.note, article: corrected.article, status: 201 };
  });
}

/** Whether a card was corrected with the same words today: a client that heard no answer sends them again. */
function isRepeat(last: Correction | undefined, entry: Correction): boolean {
  if (!last) return false;
  const { date, note, was, now } = last;
  return date === entry.date && note === entry.note && was === entry.was && now === entry.now;
}

/** Whether a card has all that a change would give it. */
function holds(item: object, change: Record<string, unknown> = {}): boolean {
  return Object.entries(change).every(([field, value]) =>
    isDeepStrictEqual(value, Reflect.get(item, field) ?? null),
  );
}

function checkWords(
  article: Parameters<typeof checkCardProof>[0],
  id: string,
  change: Record<string, unknown> | undefined,
  sourceText: string | undefined,
): Complaint[] {
  const isProven = Object.keys(change ?? {}).some((field) => VERBATIM.includes(field));
  if (sourceText === undefined) {
    return isProven
      ? [{ pointer: "/sourceText", detail: "is missing: words are proven before they are published" }]
      : [];
  }
  return checkCardProof(article, id, sourceText).map(({ pointer, detail }) =>
    pointer === "/sourceText" ? { pointer, detail } : { pointer: `/change${pointer}`, detail },
  );
}

/** A reference that does not resolve stands in the change, as nothing else is new. */
function atChange({ pointer, detail }: Complaint): Complaint {
  return { pointer: pointer.replace(/^\/article\/(?:quotes|events)\/\d+/, "/change"), detail };
}
