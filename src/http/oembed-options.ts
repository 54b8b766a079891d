import { Problem } from "./problem";

export interface OembedOptions {
  /** The address that somebody wants to embed, as it was sent. */
  url: string;
  /** CSS pixels. */
  maxWidth: number;
  maxHeight: number;
  format: "json" | "xml";
}

/** No address of ours comes near, and no link preview keeps longer ones. */
export const LONGEST_URL = 2048;

/** Larger than any page; what is larger still is a mistake. */
export const LARGEST = 99_999;

/**
 * Reads the query of a request for oEmbed data. Other parameters are ignored,
 * and an empty one counts as not given: many consumers fill in a template.
 * Throws a 400 problem that names what is allowed, and for formats other than
 * `json` and `xml` the 501 that the specification asks for.
 * @see https://oembed.com/#section2.2
 */
export function parseOembedOptions(query: URLSearchParams): OembedOptions {
  const url = readOnce(query, "url", "the address of a card's page");
  if (url === undefined) throw invalid("url", "is missing", "the address of a card's page");
  if (url.length > LONGEST_URL)
    throw invalid("url", `has ${url.length} characters`, `at most ${LONGEST_URL} characters`);
  return {
    url,
    maxWidth: readPixels(query, "maxwidth"),
    maxHeight: readPixels(query, "maxheight"),
    format: readFormat(query),
  };
}

function readPixels(query: URLSearchParams, option: "maxwidth" | "maxheight"): number {
  const allowed = `whole numbers from 1 to ${LARGEST}`;
  const value = readOnce(query, option, allowed);
  if (value === undefined) return LARGEST;
  if (!/^[1-9]\d{0,4}$/.test(value)) throw invalid(option, `is '${value.slice(0, 40)}'`, allowed);
  return Number(value);
}

function readFormat(query: URLSearchParams): OembedOptions["format"] {
  const format = readOnce(query, "format", "json, xml") ?? "json";
  if (format === "json" || format === "xml") return format;
  throw new Problem(501, {
    code: "format-not-supported",
    detail: `'format' is '${format.slice(0, 40)}'; allowed are json, xml`.toWellFormed(),
    option: "format",
    allowed: ["json", "xml"],
  });
}

function readOnce(query: URLSearchParams, option: string, allowed: string): string | undefined {
  const values = query.getAll(option);
  if (values.length > 1) throw invalid(option, `is given ${values.length} times`, allowed);
  return values[0] || undefined;
}

function invalid(option: string, what: string, allowed: string): Problem {
  const detail = `'${option}' ${what}; allowed: ${allowed}`.toWellFormed();
  return new Problem(400, { code: "invalid-option", detail, option, allowed: [allowed] });
}
