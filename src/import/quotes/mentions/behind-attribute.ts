import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import { isVerb } from "../words/word-kinds";

/** In words, from the article to the noun. */
const LONGEST_ATTRIBUTE = 8;

/** "In einem am Montag veröffentlichten Bericht": a preposition governs the noun past all that describes it. */
export function isBehindAttribute(tokens: readonly Token[], at: number, language: Language): boolean {
  const attribute = tokens[at - 1];
  if (!language.capitalNouns || tokens[at]?.isCapital !== true || attribute?.isCapital !== false)
    return false;
  if (!language.attributeEndings.has(attribute.lower.slice(-2))) return false;
  for (let place = at - 2; place > Math.max(0, at - LONGEST_ATTRIBUTE); place -= 1) {
    const token = tokens[place];
    if (token?.kind !== "word" || isVerb(token, language)) return false;
    const isArticle = language.objectDeterminers.has(token.lower) || language.indefinites.has(token.lower);
    if (isArticle && language.prepositions.has(tokens[place - 1]?.lower ?? "")) return true;
  }
  return false;
}
