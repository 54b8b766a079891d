import type { Article } from "./article";
import { addCorrection, changeItems } from "./change-item";

/** Why, and on which day. */
interface Reason {
  date: string;
  note: string;
}

/** An article with one card withdrawn. */
export function withdrawCard(article: Article, id: string, { date, note }: Reason): Article {
  return changeItems(article, (item) =>
    item.id === id ? addCorrection(item, "withdrawn", { date, kind: "withdrawal", note }) : item,
  );
}

/** An article with one card back. It says that it was away: both entries stay in its list. */
export function restoreCard(article: Article, id: string, { date, note }: Reason): Article {
  return changeItems(article, (item) =>
    item.id === id ? addCorrection(item, "corrected", { date, kind: "restoration", note }) : item,
  );
}

/** An article that was withdrawn as a whole. Cards that were withdrawn before keep their own reasons. */
export function removeArticle(article: Article, { date, note }: Reason): Article {
  const cleared = changeItems(article, (item) =>
    item.status === "withdrawn" ? item : addCorrection(item, "withdrawn", { date, kind: "removal", note }),
  );
  return { ...cleared, withdrawn: { date, note } };
}
