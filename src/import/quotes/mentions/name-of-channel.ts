import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Token } from "../words/read-tokens";
import { isNameWord, isVerb } from "../words/word-kinds";

/** Words between the preposition and the name that it governs. */
const LONGEST = 6;

/**
 * "a la emisora francesa France Info", "en la red social Truth Social": what a channel is called,
 * which a preposition governs; but not "a la emisora local Ana López", who speaks.
 */
export function isNameOfChannel(tokens: readonly Token[], at: number, language: Language): boolean {
  const { channels, prepositions } = language;
  if (channels.size === 0) return false;
  // "estadounidense Fox News": behind where it is from.
  const name = isNameWord(tokens[at], language) ? at : at + 1;
  const isName = isNameWord(tokens[name], language);
  const isPerson = sexOfFirstName(tokens[name]?.text ?? "") !== undefined;
  if (!isName || (isPerson && isNameWord(tokens[name + 1], language))) return false;
  let hasChannel = false;
  for (let before = at - 1; before >= Math.max(0, at - LONGEST); before -= 1) {
    const token = tokens[before];
    if (token?.kind !== "word" || (isVerb(token, language) && !channels.has(token.lower))) return false;
    hasChannel ||= channels.has(token.lower);
    if (prepositions.has(token.lower) && hasChannel) return true;
  }
  return false;
}
