import { Problem } from "./problem";

/** Most items of a page of data. A hundred of them are some 100 KB of JSON. */
export const MOST_LISTED = 100;

/**
 * Reads `?after=&limit=`. Other parameters are ignored. Throws a 400 problem for
 * a limit that is none, and for options given twice.
 */
export function parsePageOptions(
  query: URLSearchParams,
  mostItems = MOST_LISTED,
): { most: number; after?: string } {
  const allowed = `whole numbers from 1 to ${mostItems}`;
  const after = readOnce(query, "after", "the 'after' of a page's 'next'");
  const limit = readOnce(query, "limit", allowed);
  if (limit === undefined) return { most: mostItems, after };
  if (!/^[1-9]\d{0,2}$/.test(limit) || Number(limit) > mostItems) {
    throw invalid("limit", `is '${limit.slice(0, 40)}'`, allowed);
  }
  return { most: Number(limit), after };
}

/** The address of the page behind this one; `undefined` where there is none. */
export function nextAddress(
  address: string,
  query: Record<string, string | undefined> & { after: string | undefined },
): string | undefined {
  if (query.after === undefined) return undefined;
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `${address}?${new URLSearchParams(given)}`;
}

/** An option that may be given once; an empty one counts as not given. */
export function readOnce(query: URLSearchParams, option: string, allowed: string): string | undefined {
  const values = query.getAll(option);
  if (values.length > 1) throw invalid(option, `is given ${values.length} times`, allowed);
  return values[0] || undefined;
}

export function invalid(option: string, what: string, allowed: string): Problem {
  const detail = `'${option}' ${what}; allowed: ${allowed}`.toWellFormed();
  return new Problem(400, { code: "invalid-option", detail, option, allowed: [allowed] });
}
