import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Token } from "../words/read-tokens";
import { isGroup, isNameWord, isRole, isTitle, isVerb } from "../words/word-kinds";
import { type Reading, readName } from "./read-name";
import { isOfficeAlone } from "./read-titles";

/** Whether a person's name begins here, rather than capitals that belong to an office: "Chinese Foreign Ministry spokesman". */
export function isNameStart(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
  isWithin = false,
): boolean {
  const { language } = reading;
  const token = tokens[at];
  if (!token || !isNameWord(token, language)) return false;
  // "Retired Cook Strait master Aled Orr"
  if (token.startsSentence && language.adjectivesFirst && language.formers.has(token.lower)) return false;
  // "Israeli Prime Minister Avi Stern": one title, and an adjective before it.
  const isWithinTitle = isWithin && isTitleAhead(tokens[at + 1], language);
  if (isTitle(token, language) && isOfficeAlone(tokens, at + 1, language)) return false;
  if (isTitle(token, language)) return !isWithinTitle && !isBodyAhead(tokens[at + 1], language);
  const owned = tokens[at + 1];
  // "Pablo Iglesias", where a body would begin with its noun; "Donald Trump took office".
  const third = tokens[at + 2];
  const isBodyLast =
    language.adjectiveEndings.size > 0 ||
    (!language.capitalNouns &&
      third?.isCapital === false &&
      !isRole(third, language) &&
      !isGroup(third, language));
  // "a Green MSP": of that party.
  const isOffice = owned !== undefined && /^\p{Lu}{2,}$/u.test(owned.text) && isRole(owned, language);
  if (isBodyLast && !isOffice && isNameWord(owned, language) && sexOfFirstName(token.text) !== undefined)
    return true;
  // "Brackums Trainerin"
  if (language.capitalNouns && owned && (isRole(owned, language) || isGroup(owned, language))) return false;
  if (language.capitalNouns)
    return readName(tokens, at, reading, false) !== undefined && isNameWord(tokens[at + 1], language);
  for (let next = at + 1; next < Math.min(tokens.length, at + 7); next += 1) {
    const later = tokens[next];
    if (later?.kind !== "word") return true;
    // "Hume embraced Dean": a capital behind small words is another name.
    const isBehindSmall =
      later.isCapital && tokens[next - 1]?.isCapital === false && tokens[next - 1]?.text !== "’s";
    if (isVerbBehindName(tokens, next, language)) return true;
    if (isRole(later, language) || isGroup(later, language)) return isBehindSmall;
    if (language.prepositions.has(later.lower) || language.conjunctions.has(later.lower)) return true;
    if (!later.isCapital && later.text !== "’s" && isVerb(later, language)) return true;
  }
  return true;
}

/** "Mayor Maria Okafor": the role is the name's title. */
export function isTitleOfName(tokens: readonly Token[], at: number, { language }: Reading): boolean {
  const [token, next] = tokens.slice(at, at + 2);
  if (!next) return false;
  return (
    token !== undefined &&
    isTitle(token, language) &&
    token.isCapital &&
    isNameWord(next, language) &&
    !isOfficeAlone(tokens, at + 1, language) &&
    !isBodyAhead(next, language)
  );
}

/** "Amnistía Internacional denuncia": where adjectives stand behind, no noun stands behind capitals. */
export function isVerbBehindName(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  if (!token || token.isCapital || language.adjectiveEndings.size === 0) return false;
  return isNameWord(tokens[at - 1], language) && isVerb(token, language);
}

function isTitleAhead(token: Token | undefined, language: Language): boolean {
  return token?.isCapital === true && isTitle(token, language);
}

/** "Justice Department" is a body, and "Coach Bill Orr" no draft of a law. */
function isBodyAhead(token: Token | undefined, language: Language): boolean {
  if (!language.adjectivesFirst || !token?.isCapital) return false;
  return isGroup(token, language) && sexOfFirstName(token.text) === undefined;
}
