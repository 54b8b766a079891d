/*
 * The outer quotation marks by language, from Unicode CLDR 48
 * (`delimiters/quotationStart`, `quotationEnd`). French sets a no-break space
 * inside its marks.
 */
const MARKS: Record<string, readonly [opening: string, closing: string]> = {
  be: ["«", "»"],
  bg: ["„", "“"],
  bs: ["„", "”"],
  ca: ["«", "»"],
  cs: ["„", "“"],
  da: ["“", "”"],
  de: ["„", "“"],
  el: ["«", "»"],
  es: ["“", "”"],
  et: ["„", "“"],
  eu: ["«", "»"],
  fi: ["”", "”"],
  fr: ["«\u00A0", "\u00A0»"],
  "fr-CH": ["«", "»"],
  hr: ["„", "“"],
  hu: ["„", "”"],
  is: ["„", "“"],
  it: ["«", "»"],
  lt: ["„", "“"],
  mk: ["„", "“"],
  nb: ["«", "»"],
  nl: ["‘", "’"],
  nn: ["«", "»"],
  no: ["«", "»"],
  pl: ["„", "”"],
  pt: ["“", "”"],
  "pt-PT": ["«", "»"],
  ro: ["„", "”"],
  ru: ["«", "»"],
  sk: ["„", "“"],
  sl: ["„", "“"],
  sr: ["„", "”"],
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
