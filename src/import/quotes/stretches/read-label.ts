import type { Language } from "../../languages/read-language";
import type { Block } from "../../saved-article";

/** What a paragraph of a transcript begins with: who speaks. */
export interface Label {
  /** Without what a bracket adds: "Brandvold" of "Brandvold (laughs):". */
  name: string;
  /** Where the words behind it begin. */
  length: number;
  /** It stands in bold letters, or before a colon: initials alone may begin any sentence. */
  isMarked: boolean;
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{L}[\p{L}\p{M}.’'-]*){0,4}`;
const INITIALS = String.raw`(?:\p{Lu}\.[\s-]?){1,3}`;
const ASIDE = String.raw`(?:\s?[([][^)\]]{1,40}[)\]])?`;

/** What somebody is, between the name and the colon: ", volante de Sabanas". */
const OFFICE = String.raw`(?:,\s\p{Ll}[^.:!?“„«",]{2,60})?`;

/** "Ilse Brandvold: ", "Frage: ", "Brandvold (lacht): ", "Wilfrido Montes, árbitro: ". */
const BEFORE_COLON = new RegExp(String.raw`^(${NAME})${ASIDE}${OFFICE}\s?[:：]\s+(?=\S)`, "u");
/** "Q. ", "S. A. ". */
const BARE = new RegExp(String.raw`^(${INITIALS})${ASIDE}\s+(?=\S)`, "u");
/** "Respuesta. " */
const WORD = /^(\p{Lu}\p{Ll}+)\.\s+(?=\S)/u;
/** "Ilse Brandvold", "P.", "SZ:", all of it bold. */
const BOLD = new RegExp(String.raw`^(${NAME})${ASIDE}\s?[:：.]?$`, "u");

/** Between a bold label and the words: ": ", " (lacht): ". */
const BEHIND_BOLD = new RegExp(String.raw`^(?:${ASIDE}\s?[:：])?[\s:：.—–-]*`, "u");

/** Longer bold words are no label. */
const LONGEST = 60;

/** The label that a paragraph begins with, if it may have one. */
export function readLabel(
  { kind, text, strongLead }: Block,
  { questions, answers }: Language,
): Label | undefined {
  if (kind !== "paragraph") return undefined;
  const bold = strongLead !== undefined && strongLead.length <= LONGEST ? BOLD.exec(strongLead) : undefined;
  if (bold?.[1] !== undefined && strongLead !== undefined) {
    const behind = BEHIND_BOLD.exec(text.slice(strongLead.length))?.[0].length ?? 0;
    return { name: trim(bold[1]), length: strongLead.length + behind, isMarked: true };
  }
  // Most paragraphs have no colon at all, and names are tried in many ways.
  const named = /[:：]/.test(text) ? BEFORE_COLON.exec(text) : undefined;
  if (named?.[1] !== undefined) return { name: trim(named[1]), length: named[0].length, isMarked: true };
  const word = WORD.exec(text);
  if (word?.[1] !== undefined && [questions, answers].some((list) => list.has(word[1]?.toLowerCase() ?? "")))
    return { name: word[1], length: word[0].length, isMarked: true };
  const bare = BARE.exec(text);
  return bare?.[1] === undefined
    ? undefined
    : { name: trim(bare[1]), length: bare[0].length, isMarked: false };
}

/** "S. A." stays, "Question." loses its stop. */
function trim(name: string): string {
  const trimmed = name.trim();
  return /(?:^|[\s.-])\p{Lu}\.$/u.test(trimmed) ? trimmed : trimmed.replace(/\.$/u, "");
}

/** "S. A." and "SA" as "SA"; `undefined` for what has small letters. */
export function initialsIn(name: string): string | undefined {
  const letters = name.replace(/[\s.-]/gu, "");
  return /^\p{Lu}{1,4}$/u.test(letters) ? letters : undefined;
}
