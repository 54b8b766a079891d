import type { Article } from "../model/article";
import { placeOf, readPlace } from "./listed";

/*
 * Where articles, search results and corrections stand in their lists. Whoever
 * pages through one goes on behind the last of these, however many come in above.
 */

const TIME = /^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/;
const SLUG = /^[a-z0-9-]{1,80}$/;
const POSITION = /^\d{1,9}$/;

/** When an article was published, in UTC; one that does not say so is the oldest. */
export function publishedAt({ datePublished }: Article): string {
  return datePublished === undefined ? new Date(0).toISOString() : new Date(datePublished).toISOString();
}

/** The day of a correction, as a time. */
export function startOfDay(date: string): string {
  return `${date}T00:00:00.000Z`;
}

export function articlePlace(published: string, slug: string): string {
  return placeOf(published, slug);
}

export function readArticlePlace(after: string | undefined): { published: string; slug: string } {
  // Above all years.
  if (after === undefined) return { published: "~", slug: "" };
  const [published = "", slug = ""] = readPlace(after, [TIME, SLUG]);
  return { published, slug };
}

/** Published cards, the newest first; behind them those of the bundle, in their own order. */
export function searchPlace(from: "published" | "bundled", number: number): string {
  return from === "published"
    ? placeOf("1", String(number).padStart(15, "0"))
    : placeOf("0", String(1e9 - number).padStart(15, "0"));
}

/** The number of the published card behind which to go on; 0: none of them is left. */
export function readSearchPlace(after: string | undefined): number {
  if (after === undefined) return Number.MAX_SAFE_INTEGER;
  const [from, number] = readPlace(after, [/^[01]$/, /^\d{15}$/]);
  return from === "1" ? Number(number) : 0;
}

interface CorrectionKeys {
  at: string;
  slug: string;
  /** Empty: the whole article. */
  card: string;
  position: number;
}

export function correctionPlace({ at, slug, card, position }: CorrectionKeys): string {
  return placeOf(at, slug, card, String(position).padStart(9, "0"));
}

export function readCorrectionPlace(after: string | undefined): CorrectionKeys {
  if (after === undefined) return { at: "~", slug: "", card: "", position: 0 };
  const [at = "", slug = "", card = "", position] = readPlace(after, [
    TIME,
    SLUG,
    /^[a-z0-9-]{0,80}$/,
    POSITION,
  ]);
  return { at, slug, card, position: Number(position) };
}
