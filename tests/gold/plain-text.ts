/*
 * What a reader sees of an article, read in the simplest way there is and not
 * as the product reads it: labels are held against this.
 */

const ACCENTS: Record<string, string> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  uml: "\u0308",
  tilde: "\u0303",
  cedil: "\u0327",
};

const CHARACTERS: Record<string, string> = {
  amp: "&",
  bdquo: "„",
  bull: "•",
  copy: "©",
  hellip: "…",
  iexcl: "¡",
  iquest: "¿",
  laquo: "«",
  ldquo: "“",
  lsaquo: "‹",
  lsquo: "‘",
  mdash: "—",
  middot: "·",
  nbsp: "\u00A0",
  oelig: "œ",
  pound: "£",
  quot: '"',
  raquo: "»",
  rdquo: "”",
  rsaquo: "›",
  rsquo: "’",
  sbquo: "‚",
  shy: "\u00AD",
  szlig: "ß",
};

function decodeReference(reference: string, name: string): string {
  const [, hex, decimal] = name.match(/^#(?:x([\da-f]+)|(\d+))$/iu) ?? [];
  if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
  const [, letter = "", accent = ""] = name.match(/^([a-z])(acute|grave|circ|uml|tilde|cedil)$/iu) ?? [];
  const character = CHARACTERS[name] ?? (letter + (ACCENTS[accent] ?? "")).normalize("NFC");
  if (character === "") throw new Error(`add ${reference} to the characters`);
  return character;
}

function readHtml(html: string): string {
  return html
    .replace(/<(script|style|head)\b.*?<\/\1>/gsu, " ")
    .replace(/<\/?(a|abbr|b|em|i|span|strong|time)\b[^>]*>/gu, "")
    .replace(/<[^>]+>/gu, " ")
    .replace(/&(#?\w+);/gu, decodeReference);
}

/** Single plain spaces, and no soft hyphens. */
export function plainSpaces(text: string): string {
  return text
    .replace(/\u00AD/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The text of a saved article; `form` is the ending of its file's name. */
export function plainText(source: string, form: string): string {
  if (form === "html") return plainSpaces(readHtml(source));
  if (form === "md") return plainSpaces(source.replace(/^> ?/gmu, "").replaceAll("*", ""));
  return plainSpaces(source);
}
