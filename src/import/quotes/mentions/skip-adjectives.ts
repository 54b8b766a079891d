import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import { endsWithOneOf, isFunctionWord, isVerb } from "../words/word-kinds";

/** "la directrice générale": in Romance languages what kind of director stands behind. */
export function skipAdjectives(tokens: readonly Token[], from: number, language: Language): number {
  let at = from;
  while (at < from + 2) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.isCapital) break;
    // "le kop visiteur"
    const isNoun = language.adjectiveEndings.size > 0 && language.roles.has(token.lower);
    if (!isNoun && (isFunctionWord(token, language) || !isAdjective(token.lower, language)))
      if (!language.epithets.has(token.lower)) break;
    if (isVerb(token, language) || language.fillers.has(token.lower)) break;
    at += 1;
  }
  return at;
}

/** "techniques" as well as "technique". */
export function isAdjective(
  word: string,
  { adjectiveEndings, notAdjectives, pluralEndings }: Language,
): boolean {
  if (notAdjectives.has(word)) return false;
  const singular = pluralEndings.has(word.slice(-1)) ? word.slice(0, -1) : word;
  return endsWithOneOf(word, adjectiveEndings) || endsWithOneOf(singular, adjectiveEndings);
}
