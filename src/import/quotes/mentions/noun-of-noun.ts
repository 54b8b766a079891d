import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Token } from "../words/read-tokens";
import { isFunctionWord, isGroup, isNameWord, isRole, isTitle, isVerb } from "../words/word-kinds";

/** "Majority Whip", "Natural Resources Committee Chairman" */
const LONGEST_OFFICE = 5;

/** Whether a noun only says what kind of the next one somebody is. */
export function isOfNextNoun(tokens: readonly Token[], at: number, language: Language): boolean {
  return isBeforeAdjective(tokens, at, language) || isBodyOfOffice(tokens, at, language);
}

/** Whether another noun right behind is rather the one that says what somebody is. */
export function isBeforeNoun(tokens: readonly Token[], at: number, language: Language): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next) return false;
  // "un jeune employé", "la vieille boulangère"
  if (language.prenominals.has(token.lower) && !next.isCapital && isRole(next, language)) return true;
  if (next.text === "’s") return true;
  const isNoun = isRole(next, language) || isGroup(next, language);
  if (isSideOf(token, next, language)) return false;
  return isNoun && !isBehindNoun(next, language) && !isBodyOfThem(token, language);
}

/** "Secretary of State", "Minister of Foreign Affairs": an office in capitals goes on behind "of". */
export function endOfOffice(tokens: readonly Token[], at: number, language: Language): number {
  const token = tokens[at];
  const preposition = tokens[at + 1];
  if (!token?.isCapital || language.capitalNouns || !language.complements.has(preposition?.lower ?? ""))
    return at + 1;
  let capitals = 0;
  while (isNameWord(tokens[at + 2 + capitals], language)) capitals += 1;
  if (capitals >= 3) return at + capitals;
  return capitals >= 1 && /^secretary$/i.test(token.text) ? at + 3 : at + 1;
}

/** "the Republican presidential nominee", "the deputy foreign minister": what looks like somebody is what kind of nominee. */
function isBeforeAdjective(tokens: readonly Token[], at: number, language: Language): boolean {
  const [party, adjective, noun] = tokens.slice(at, at + 3);
  if (!language.adjectivesFirst || language.capitalNouns || !party || !adjective || !noun) return false;
  if (adjective.kind !== "word" || adjective.isCapital || noun.isCapital || isVerb(adjective, language))
    return false;
  if (isFunctionWord(adjective, language) || language.fillers.has(adjective.lower)) return false;
  // "the deputy foreign minister": behind a small noun no second stands without its article.
  return isRole(noun, language) || (party.isCapital && isGroup(noun, language));
}

/** "House Majority Whip Ada Quill": the body stands before the office, and that before a first name. */
function isBodyOfOffice(tokens: readonly Token[], at: number, language: Language): boolean {
  if (!language.adjectivesFirst || language.capitalNouns || !tokens[at]?.isCapital) return false;
  for (let office = at + 1; office <= at + LONGEST_OFFICE; office += 1) {
    const [token, name] = [tokens[office], tokens[office + 1]];
    if (token?.kind !== "word" || !token.isCapital) return false;
    const isOffice = isTitle(token, language) && language.roles.has(token.lower);
    if (isOffice && sexOfFirstName(name?.text ?? "") !== undefined) return name?.isCapital === true;
  }
  return false;
}

/** "movimiento socialista", "la droite juge": where adjectives stand behind, a small noun there is one, or a verb. */
function isBehindNoun(token: Token, language: Language): boolean {
  const isVerbOrAdjective = !isTitle(token, language) || isVerb(token, language);
  return language.adjectiveEndings.size > 0 && !token.isCapital && isVerbOrAdjective;
}

/** "le délégué CGT Paul Vernet": letters behind what somebody is say for whom. */
function isSideOf(token: Token, next: Token, language: Language): boolean {
  const isShort = /^\p{Lu}{2,}$/u.test(next.text);
  return isShort && language.adjectiveEndings.size > 0 && !token.isCapital && isRole(token, language);
}

/** "die Vereinigung Zürcher Wirte": of two nouns written apart the first says what they are. */
function isBodyOfThem(token: Token, language: Language): boolean {
  return language.capitalNouns === true && isGroup(token, language) && !/^\p{Lu}{2,}$/u.test(token.text);
}
