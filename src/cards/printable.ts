/*
 * Spaces and hyphens that the typefaces have no glyph for, and what is set in
 * their place. They look alike; only the picture gets the stand-in, while JSON,
 * titles and alt texts keep the article's own character.
 */
const STAND_INS: Record<string, string> = {
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "–",
  "\u2015": "—",
  "\u2000": " ",
  "\u2001": " ",
  "\u2002": " ",
  "\u2003": " ",
  "\u2004": " ",
  "\u2005": " ",
  "\u2006": " ",
  "\u2007": "\u00A0",
  "\u2008": " ",
  "\u2009": " ",
  "\u200A": " ",
  "\u202F": "\u00A0",
  "\u205F": " ",
  "\u3000": " ",
};

const REPLACED = new RegExp(`[${Object.keys(STAND_INS).join("")}]`, "gu");

/** A copy of any value with all its strings as they are printed. */
export function printable<T>(value: T): T;
export function printable(value: unknown): unknown {
  if (typeof value === "string")
    return value.replace(REPLACED, (character) => STAND_INS[character] ?? character);
  if (Array.isArray(value)) return value.map((item) => printable(item));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printable(item)]));
  }
  return value;
}
