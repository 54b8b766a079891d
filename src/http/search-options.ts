import { CARD_KINDS, type CardKind, MOST_QUERY } from "./gallery-options";
import { invalid, parsePageOptions, readOnce } from "./page-options";

/** Each card of a page may be of another article, all of which are read. */
export const MOST_FOUND = 50;

export interface SearchOptions {
  words: string;
  /** Absent: both. */
  kind?: CardKind;
  most: number;
  after?: string;
}

/** Reads `?q=&kind=&after=&limit=`. Other parameters are ignored. Throws a 400 problem that names what is allowed. */
export function parseSearchOptions(query: URLSearchParams): SearchOptions {
  const allowed = `1 to ${MOST_QUERY} characters`;
  const words = readOnce(query, "q", allowed)?.trim() ?? "";
  if (words === "") throw invalid("q", "is missing", allowed);
  if (words.length > MOST_QUERY) throw invalid("q", `has ${words.length} characters`, allowed);
  const given = readOnce(query, "kind", CARD_KINDS.join(", "));
  const kind = CARD_KINDS.find((candidate) => candidate === given);
  if (given !== undefined && kind === undefined)
    throw invalid("kind", `is '${given.slice(0, 40)}'`, CARD_KINDS.join(", "));
  return { words, kind, ...parsePageOptions(query, MOST_FOUND) };
}
