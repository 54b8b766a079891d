import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import {
  endsWithOneOf,
  isDeterminer,
  isFunctionWord,
  isGroup,
  isNameWord,
  isRole,
  isVerb,
} from "../words/word-kinds";

/** Tokens of the longest official name behind its first capital. */
const LONGEST = 8;

/**
 * "the Marlow and District Angling Club": where the noun stands last, capitals joined by "and"
 * belong to it, and the first of them is no name; "a Ministry of Defence spokesman". The noun's
 * place; absent where none ends them.
 */
export function nounOfJoined(tokens: readonly Token[], from: number, language: Language): number | undefined {
  if (!language.adjectivesFirst || language.capitalNouns) return undefined;
  let hasJoin = false;
  let isOfBody = false;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST); at += 1) {
    const token = tokens[at];
    if (!token) return undefined;
    const isNoun = isRole(token, language) || isGroup(token, language);
    const next = tokens[at + 1];
    const isLast = !next?.isCapital && next?.text !== "’s";
    if (hasJoin && isNoun && isLast && token.kind === "word") return at;
    if (isOfBody && isNoun && isLast && !token.isCapital) return at;
    // "Department of the Interior"
    const matter = language.articles.has(tokens[at + 2]?.lower ?? "") ? at + 3 : at + 2;
    const isOf = language.partitives.has(next?.lower ?? "") && token.isCapital;
    if (isOf && isNameWord(tokens[matter], language)) {
      isOfBody = true;
      at = matter - 1;
      continue;
    }
    if (isNoun && !hasJoin && isLast) return undefined;
    if (isNameWord(token, language)) continue;
    const isJoin = (token.text === "&" || language.joins.has(token.lower)) && at > from;
    if (!isJoin || !isNameWord(next, language)) return undefined;
    hasJoin = true;
  }
  return undefined;
}

/**
 * "de Ciencia, Innovación y Universidades": a comma within what a body is for, where a further
 * capital and "and" with the last one follow.
 */
export function isCommaWithinName(tokens: readonly Token[], at: number, language: Language): boolean {
  if (tokens[at]?.text !== "," || !tokens[at - 1]?.isCapital) return false;
  let place = skipSmall(tokens, at + 1, language);
  let capitals = 0;
  for (; place < Math.min(tokens.length, at + LONGEST); place += 1) {
    const token = tokens[place];
    if (!token) return false;
    if (isNameWord(token, language)) capitals += 1;
    else if (token.text === "," && capitals > 0) return isCommaWithinName(tokens, place, language);
    else if (language.joins.has(token.lower) && capitals > 0)
      return isNameWord(tokens[skipSmall(tokens, place + 1, language)], language);
    else return false;
  }
  return false;
}

/** "Confederación Estatal de Ocio y Restauración": of what a body is for, two may be joined. */
export function endOfJoinedMatter(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): number {
  const isOfMatter = tokens.slice(from, to).some(({ lower }) => language.partitives.has(lower));
  const isJoined = language.joins.has(tokens[to]?.lower ?? "") && isNameWord(tokens[to + 1], language);
  return isOfMatter && isJoined ? to + 2 : to;
}

/**
 * "le groupe Rivières et territoires", "l’association Terre de liens", "l’ONG Littoral vivant": a small
 * word that ends a body's name, right before its verb or a mark.
 */
export function endOfSmallName(tokens: readonly Token[], to: number, language: Language): number {
  if (language.adjectiveEndings.size === 0) return to;
  const first = tokens[to]?.lower ?? "";
  const noun = language.joins.has(first) || language.partitives.has(first) ? to + 1 : to;
  const [word, next] = tokens.slice(noun, noun + 2);
  if (!word || !next || !isSmallNoun(word, language)) return to;
  const isBeforeVerb = isVerb(next, language) || language.auxiliaries.has(next.lower);
  return isBeforeVerb || /^[.,;:()]$/u.test(next.text) ? noun + 1 : to;
}

function isSmallNoun(token: Token, language: Language): boolean {
  if (token.kind !== "word" || token.isCapital || isVerb(token, language)) return false;
  if (isFunctionWord(token, language) || endsWithOneOf(token.lower, language.adverbEndings)) return false;
  const lists = [language.fillers, language.adverbs, language.objectsBefore, language.times];
  return /^\p{L}/u.test(token.text) && !lists.some((list) => list.has(token.lower));
}

/** Past "de la", which each of a list has of its own. */
export function skipSmall(tokens: readonly Token[], from: number, language: Language): number {
  let at = from;
  while (at < from + 2) {
    const token = tokens[at];
    if (!token || token.isCapital) break;
    if (!language.partitives.has(token.lower) && !isDeterminer(token, language)) break;
    at += 1;
  }
  return at;
}
