/*
 * The outer quotation marks by language, from Unicode CLDR 48
 * (`delimiters/quotationStart`, `quotationEnd`). French sets a no-break space
 * inside its marks.
 */
const MARKS: Record<string, readonly [opening: string, closing: string]> = {
  bg: ["„", "“"],
  cs: ["„", "“"],
  da: ["“", "”"],
  de: ["„", "“"],
  "de-CH": ["«", "»"],
  el: ["«", "»"],
  es: ["«", "»"],
  fi: ["”", "”"],
  fr: ["«\u00A0", "\u00A0»"],
  "fr-CH": ["«", "»"],
  hr: ["„", "”"],
  hu: ["„", "”"],
  it: ["«", "»"],
  "it-CH": ["«", "»"],
  nb: ["«", "»"],
  nl: ["‘", "’"],
  no: ["«", "»"],
  pl: ["„", "”"],
  pt: ["“", "”"],
  "pt-PT": ["«", "»"],
  ro: ["„", "”"],
  ru: ["«", "»"],
  sk: ["„", "“"],
  sl: ["„", "“"],
  sr: ["„", "“"],
  sv: ["”", "”"],
  uk: ["«", "»"],
};

/** The marks for a BCP 47 tag: its region's where they differ, else its language's, else “ and ”. */
export function quotationMarks(language: string): readonly [opening: string, closing: string] {
  const [primary = "", ...subtags] = language.split("-");
  const region = subtags.find((subtag) => /^[A-Za-z]{2}$/.test(subtag))?.toUpperCase();
  const name = primary.toLowerCase();
  return MARKS[`${name}-${region}`] ?? MARKS[name] ?? ["“", "”"];
}
