import { isDeepStrictEqual } from "node:util";
import { type Article, EventItem, Quote } from "./article";
import { addCorrection, findItem } from "./change-item";
import type { Complaint } from "./complaint";
import { jsonPointer } from "./json-pointer";
import { type Correction, MOST_BEFORE_CORRECTION } from "./status";
import { checkTold } from "./told-change";

/** What a correction may set anew. Not the id, which addresses hold, and not the list of corrections. */
const CHANGEABLE = {
  quotes: [
    "speaker",
    "event",
    "parts",
    "partial",
    "context",
    "when",
    "where",
    "language",
    "translatedFrom",
    "translator",
  ],
  events: ["name", "summary", "when", "where", "participants", "basis", "partOf"],
} as const;

/** Fields with their new values; `null` takes one away (RFC 7396). */
export type CardChange = Record<string, unknown>;

export type Corrected =
  | { article: Article; complaints?: undefined }
  /** Pointers are into a body that holds the change as `change`. */
  | { complaints: Complaint[] };

/** An article with one card corrected, and changed where the correction brings new fields. */
export function correctCard(
  article: Article,
  id: string,
  entry: Correction,
  change: CardChange = {},
): Corrected {
  const known = findItem(article, id);
  if (!known) throw new Error(`the article '${article.slug}' has no card '${id}'`);
  const allowed: readonly string[] = CHANGEABLE[known.list];
  const complaints = Object.keys(change)
    .filter((key) => !allowed.includes(key))
    .map((key) => ({
      pointer: jsonPointer(["change", key]),
      detail: `cannot be changed; ${allowed.join(", ")} can`,
    }));
  if (known.item.corrections.length >= MOST_BEFORE_CORRECTION) {
    complaints.push({
      pointer: "",
      detail: `the card has ${MOST_BEFORE_CORRECTION} corrections: withdraw it`,
    });
  }
  if (complaints.length > 0) return { complaints };

  const { error, data } = (known.list === "quotes" ? Quote : EventItem).safeParse(patch(known.item, change));
  if (error) {
    return {
      complaints: error.issues.map(({ path, message }) => ({
        pointer: jsonPointer(["change", ...path]),
        detail: message,
      })),
    };
  }
  if (Object.keys(change).length > 0 && isDeepStrictEqual(data, known.item)) {
    return { complaints: [{ pointer: "/change", detail: "changes nothing" }] };
  }
  const corrected = replaceItem(article, addCorrection(data, "corrected", entry));
  const untrue =
    Object.keys(change).length > 0 ? checkTold(entry, article, corrected, id, (key) => `/${key}`) : [];
  return untrue.length > 0 ? { complaints: untrue } : { article: corrected };
}

function replaceItem(article: Article, changed: Quote | EventItem): Article {
  return "parts" in changed
    ? { ...article, quotes: article.quotes.map((quote) => (quote.id === changed.id ? changed : quote)) }
    : { ...article, events: article.events.map((event) => (event.id === changed.id ? changed : event)) };
}

function patch(item: Quote | EventItem, change: CardChange): Record<string, unknown> {
  return Object.fromEntries(Object.entries({ ...item, ...change }).filter(([, value]) => value !== null));
}
