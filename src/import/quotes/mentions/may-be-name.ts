import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Token } from "../words/read-tokens";
import { isBodyAlone, isFirstNameAlone, isNamesake, isSubjectAlone } from "../words/sentence-start";
import {
  endsWithOneOf,
  isFunctionWord,
  isGroup,
  isNameWord,
  isRole,
  isTitle,
  isVerb,
} from "../words/word-kinds";
import { isAddressed, isIntroduced } from "./is-introduced";
import { mayBeNameAmongNouns } from "./name-among-nouns";
import { isNickname } from "./nickname";
import { isParticle } from "./particle-name";
import type { Reading } from "./read-name";

/** Whether a word may be part of a name, behind `words` of it: a capital that is not only the sentence's. */
export function mayBeName(
  tokens: readonly Token[],
  at: number,
  words: number,
  isSure: boolean,
  reading: Reading,
): boolean {
  const { language, capitals, lastNames } = reading;
  const token = tokens[at];
  // "Alexandre T.", though "t" is a word.
  const isInitial = words > 0 && /^\p{Lu}$/u.test(token?.text ?? "") && tokens[at + 1]?.text === ".";
  if (isInitial && tokens[at + 1]?.start === token?.end) return true;
  if (words === 0 && isAddressed(tokens, at, language) && !language.articles.has(token?.lower ?? ""))
    return true;
  if (words === 0 && isShortName(tokens, at, language)) return true;
  if (words === 0 && isNamesake(tokens, at, language)) return true;
  // "Olaf Kurz": behind a first name a German word with a capital is no adverb.
  const isLastName =
    language.capitalNouns &&
    words === 1 &&
    token?.isCapital &&
    !language.weekdays.has(token.lower) &&
    sexOfFirstName(tokens[at - 1]?.text ?? "") !== undefined;
  if (!token || !(isLastName || isNameWord(token, language))) return false;
  if (words > 0 && isShortTitle(tokens, at, language)) return false;
  if (language.capitalNouns) return mayBeNameAmongNouns(tokens, at, words, isSure, reading);
  if (words > 0 || isSure || !token.startsSentence) return true;
  if (capitals.has(token.text) || lastNames.has(token.text)) return true;
  // The capital is the sentence's: only what no table knows as another word may begin a name.
  const isKnownWord =
    isVerb(token, language) ||
    isFunctionWord(token, language) ||
    language.fillers.has(token.lower) ||
    isRole(token, language) ||
    isGroup(token, language);
  const next = tokens[at + 1];
  // "Interrumpe Goikolea" where the text has Unai Goikolea.
  const isOthersName =
    next !== undefined &&
    (lastNames.get(next.text)?.size ?? 0) > (lastNames.get(next.text)?.has(token.text) ? 1 : 0);
  const isInverted = !language.adjectivesFirst || isKnownWord || language.adverbs.has(token.lower);
  if (isOthersName && isInverted && sexOfFirstName(token.text) === undefined) return false;
  // "Arrivée de Gand, elle": a participle, though a small word of names follows.
  const isParticiple =
    language.adjectiveEndings.size > 0 && endsWithOneOf(token.lower, language.participleEndings);
  if (isParticiple && sexOfFirstName(token.text) === undefined && next?.isCapital === false) return false;
  const isFollowed =
    isNameWord(next, language) ||
    (next?.text === "&" && isNameWord(tokens[at + 2], language)) ||
    isNickname(tokens, at + 1, language) ||
    (language.particles.has(next?.lower ?? "") && isNameAhead(tokens, at + 1, language));
  if (isFollowed && isParticipleBefore(token, next, language)) return false;
  if (isFollowed) return sexOfFirstName(token.text) !== undefined || !isKnownWord;
  return (
    !isKnownWord &&
    (isIntroduced(tokens, at, language) ||
      isSubjectAlone(tokens, at, reading) ||
      isBodyAlone(tokens, at, reading) ||
      isFirstNameAlone(token, next, language))
  );
}

/** "Praising Ada Quill, he": what somebody does to her. */
function isParticipleBefore(token: Token, next: Token | undefined, language: Language): boolean {
  const isParticiple =
    language.adjectivesFirst === true && endsWithOneOf(token.lower, language.objectVerbEndings);
  return isParticiple && !isFirstName(token) && next !== undefined && isFirstName(next);
}

function isFirstName({ text }: Token): boolean {
  return sexOfFirstName(text) !== undefined;
}

/** "Ma. Cristina Reyes", "Ma. del Carmen Roa": a first name that is not written out. */
function isShortName(tokens: readonly Token[], at: number, language: Language): boolean {
  const [name, stop] = tokens.slice(at, at + 2);
  if (!name?.isCapital || stop?.text !== "." || stop.start !== name.end) return false;
  return language.shortNames.has(name.lower) && isNameAhead(tokens, at + 2, language);
}

/** "Oregon Sen. Ron Wyden": a title with its full stop begins a name of its own. */
function isShortTitle(tokens: readonly Token[], at: number, language: Language): boolean {
  const title = tokens[at];
  const stop = tokens[at + 1];
  return (
    title !== undefined &&
    stop?.text === "." &&
    stop.start === title.end &&
    isTitle(title, language) &&
    isNameWord(tokens[at + 2], language)
  );
}

/** Small words, and then a capital: "van den Berg". */
export function isNameAhead(tokens: readonly Token[], from: number, language: Language): boolean {
  for (let at = from; at < from + 3; at += 1) {
    const token = tokens[at];
    if (isNameWord(token, language)) return true;
    if (!token || !isParticle(tokens, at, language)) return false;
  }
  return false;
}
