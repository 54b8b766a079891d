/** Letters that Unicode does not take apart, as people type them who have not got them. */
const TYPED: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", ı: "i" };

/**
 * A text as a search compares it: without case, accents and typographic marks,
 * so that what a keyboard types finds what the article prints: "Nguyen" finds
 * "Nguyễn". The Worker and the page's script search by this same function.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðłı]/g, (letter) => TYPED[letter] ?? letter)
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether a folded text holds every word of a query, in any order, also as parts of longer words. */
export function holdsWords(folded: string, query: string): boolean {
  return foldText(query)
    .split(" ")
    .every((word) => folded.includes(word));
}
