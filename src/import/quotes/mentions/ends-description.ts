import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Token } from "../words/read-tokens";
import {
  endsWithOneOf,
  isDeterminer,
  isFunctionWord,
  isGroup,
  isNameWord,
  isRole,
  isSaying,
  isTitle,
  isVerb,
} from "../words/word-kinds";
import { isBehindKnownLastName } from "./behind-last-name";
import type { Head } from "./find-head";
import { isNameStart, isVerbBehindName } from "./name-start";
import type { Reading } from "./read-name";

/** A word of what may be a description of somebody, from `from` on, and the noun that was found before it. */
export interface DescriptionPlace {
  from: number;
  at: number;
  hasDeterminer: boolean;
  head?: Head | undefined;
}

/** Whether a word is a name, although it looks like a noun. */
export function isLastName(
  tokens: readonly Token[],
  { from, at, hasDeterminer, head }: DescriptionPlace,
  reading: Reading,
): boolean {
  const { language, lastNames } = reading;
  const token = tokens[at];
  if (language.capitalNouns && at > from && mayBeLastName(tokens, at, head, language)) return true;
  // "Baker" alone, after "Lou Baker", bakes nothing.
  return (
    at === from &&
    !hasDeterminer &&
    token?.isCapital === true &&
    lastNames.has(token.text) &&
    (language.capitalNouns === true || !isTitle(token, language)) &&
    tokens[at + 1]?.text !== "’s" &&
    (!isNameWord(tokens[at + 1], language) || isBehindKnownLastName(tokens, at + 1, reading)) &&
    !isSideOfSomebody(tokens[at + 1], language)
  );
}

/** Whether a word is a verb or a name here, although it may be a noun for somebody elsewhere. */
export function isNoNoun(
  tokens: readonly Token[],
  { from, at, hasDeterminer }: DescriptionPlace,
  mayBeRole: boolean,
  language: Language,
): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (at === from && !hasDeterminer && !token.isCapital) {
    // "He is minister for health": the verb is no part of what he is.
    if (language.copulas.has(token.lower)) return true;
    // "juge" alone is what somebody does, and not who; "denuncia Lucía" is a complaint, if anything stood before.
    // « … », juge Mme Binet: a judge would have an article.
    const needsArticle = language.adjectiveEndings.size > 0;
    const mayBeNoun = !needsArticle && tokens[at + 1]?.isCapital && !isGroup(token, language);
    if (isVerb(token, language) && !mayBeNoun) return true;
  }
  // "embraced Dean"
  const isName = !hasDeterminer && at > from && token.isCapital && tokens[at - 1]?.isCapital === false;
  if (mayBeRole && isName && !language.capitalNouns && tokens[at - 1]?.text !== "’s") return true;
  return isVerbBehindName(tokens, at, language) || isVerbBehindNoun(tokens, at, from, language);
}

/** Whether no noun that says what somebody is can stand behind a word. */
export function endsDescription(
  tokens: readonly Token[],
  { from, at, hasDeterminer, head }: DescriptionPlace,
  reading: Reading,
): boolean {
  const { language } = reading;
  const token = tokens[at];
  if (!token) return true;
  const { lower, isCapital } = token;
  const isFirst = at === from;
  if (head && tokens[at - 1]?.text !== "’s" && !isAfterPossessive(tokens, head.to, at)) return true;
  if (language.prepositions.has(lower) || language.conjunctions.has(lower)) return true;
  if (language.relatives.has(lower) && !language.articles.has(lower)) return true;
  if (language.clauses.has(lower) && !hasDeterminer) return true;
  if ((!isFirst || hasDeterminer) && !isCapital && language.fillers.has(lower)) return true;
  if (!isCapital && isVerb(token, language) && !(isFirst && hasDeterminer)) return true;
  // "les 2 000 supporters"
  const isNumber = /^\d/u.test(token.text) && /^\d/u.test(tokens[at - 1]?.text ?? "");
  if (!isFirst && !isNumber && isDeterminer(token, language)) return true;
  if (!hasDeterminer && isFirst && (!isCapital || token.startsSentence) && !language.adjectivesFirst)
    return true;
  if (isNameStart(tokens, at, reading, at > from)) return true;
  if (language.ages.has(lower)) return false;
  // "der an der Arbeit beteiligte Forscher": the inner noun has no part in him. "Die 30 Jahre alte Ärztin" has.
  const next = tokens[at + 1];
  return language.capitalNouns === true && isCapital && next?.kind === "word" && !next.isCapital;
}

/** "una lona proclama": behind a noun that no table has, what looks like another is its verb. */
function isVerbBehindNoun(tokens: readonly Token[], at: number, from: number, language: Language): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (language.adjectiveEndings.size === 0 || at <= from || !before || !token || token.isCapital)
    return false;
  const isQualifier =
    language.prenominals.has(before.lower) ||
    isDeterminer(before, language) ||
    isFunctionWord(before, language);
  return isSaying(token, language) && !isQualifier && !before.isCapital && before.text !== "’s";
}

/** "Trump lawyer Marc Hale", "the Clinton campaign": whose side somebody is on stands before what they do. */
function isSideOfSomebody(noun: Token | undefined, language: Language): boolean {
  if (!language.adjectivesFirst || language.capitalNouns || !noun || noun.isCapital) return false;
  return isRole(noun, language) || isGroup(noun, language);
}

/** "Anja Nahlmann", "Trainer Hoffmann": ends like a role, and is a German last name. */
function mayBeLastName(
  tokens: readonly Token[],
  at: number,
  head: Head | undefined,
  { roles, maleEndings }: Language,
): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before?.isCapital || !token?.isCapital) return false;
  if (sexOfFirstName(before.text) !== undefined && !roles.has(before.lower)) return true;
  const isListed = roles.has(token.lower);
  return head?.to === at && !head.isGroup && !isListed && endsWithOneOf(token.lower, maleEndings);
}

function isAfterPossessive(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === "’s");
}
