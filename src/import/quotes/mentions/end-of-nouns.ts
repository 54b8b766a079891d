import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import { isDeterminer, isFunctionWord, isGroup, isNameWord, isVerb } from "../words/word-kinds";
import { isCommaWithinName, skipSmall } from "./joined-body";
import { isAdjective } from "./skip-adjectives";

/** Nothing that somebody is of or for has more words. */
const MOST_WORDS = 7;

/** A place in the words behind a preposition: where that stands, where its noun begins, and where reading has come to. */
interface Place {
  from: number;
  start: number;
  at: number;
}

/** Where reading goes on, and where the nouns end so far, if they have come farther. */
interface Step {
  at: number;
  to?: number;
  isLast?: boolean;
}

/** Where the nouns behind a preposition at `from` end, that begin at `start`; `from` where there are none. */
export function endOfNouns(
  tokens: readonly Token[],
  from: number,
  start: number,
  language: Language,
): number {
  let to = from;
  let at = start;
  while (at < Math.min(tokens.length, start + MOST_WORDS)) {
    const step = readStep(tokens, { from, start, at }, language);
    if (step === "end") break;
    to = step.to ?? to;
    if (step.isLast) break;
    at = step.at;
  }
  return to;
}

function readStep(tokens: readonly Token[], place: Place, language: Language): Step | "end" {
  const { start, at } = place;
  const token = tokens[at];
  // "analysts at Quill & Orr"
  if (token?.text === "&" && at > start && isNameWord(tokens[at + 1], language)) return { at: at + 1 };
  // "a spokeswoman for Gov. Paul Dressler"
  if (token?.text === "." && language.abbreviations.has(tokens[at - 1]?.lower ?? "")) return { at: at + 1 };
  if (isCommaWithinName(tokens, at, language)) return { at: skipSmall(tokens, at + 1, language) };
  if (token?.kind !== "word") return "end";
  if (!token.isCapital && !isNoun(tokens, place, language) && isVerb(token, language)) return "end";
  return (
    readJoin(tokens, place, token, language) ??
    readSmall(tokens, place, token, language) ??
    readNoun(tokens, place, token, language)
  );
}

/** Whether a word that may be a verb is none, for what stands before it. */
function isNoun(tokens: readonly Token[], { start, at }: Place, language: Language): boolean {
  const before = tokens[at - 1];
  const lower = before?.lower ?? "";
  // "la mère de l’accusé": who was accused, behind an article.
  if (language.roles.has(tokens[at]?.lower ?? "") && language.articles.has(lower)) return true;
  // "the court of appeal"
  if (language.adjectivesFirst && language.partitives.has(lower)) return true;
  // "familiar with its thinking"
  const isCounted = /^\d/u.test(before?.text ?? "");
  return at === start && !isCounted && before !== undefined && isDeterminer(before, language);
}

/** Two of a kind that are joined, or the end at what joins something else. */
function readJoin(
  tokens: readonly Token[],
  { from, at }: Place,
  token: Token,
  language: Language,
): Step | "end" | undefined {
  // "the Department for Health and Care"
  const isWithinName = tokens[at - 1]?.isCapital && tokens[at + 1]?.isCapital;
  if (language.conjunctions.has(token.lower) && isWithinName) return { at: at + 1 };
  if (isBareNounJoined(tokens, at, language)) return { at: at + 2, to: at + 2 };
  // "la Fédération des transports et de la logistique"
  if (language.joins.has(token.lower) && isSamePreposition(tokens, from, at + 1, language)) {
    const next = skipSmall(tokens, at + 1, language);
    return isPlain(tokens[next], language) ? { at: next + 1, to: next + 1 } : { at: next };
  }
  return language.conjunctions.has(token.lower) ? "end" : undefined;
}

/** "de commerce et d’industrie": behind its own preposition the second is as much a noun as the first. */
function isPlain(token: Token | undefined, language: Language): boolean {
  if (token?.kind !== "word" || token.isCapital || isVerb(token, language)) return false;
  return !isFunctionWord(token, language) && !language.fillers.has(token.lower);
}

/** Prepositions, articles and adjectives between nouns, or the end at a word that no noun follows. */
function readSmall(
  tokens: readonly Token[],
  place: Place,
  token: Token,
  language: Language,
): Step | "end" | undefined {
  const { at } = place;
  const isArticle = language.articles.has(token.lower);
  if (language.relatives.has(token.lower) && !isArticle) return "end";
  if (language.complements.has(token.lower)) return readPreposition(tokens, place, token, language);
  // "Médicos Sin Fronteras"
  const isPreposition = language.prepositions.has(token.lower) && !token.isCapital;
  if (!isArticle && (language.fillers.has(token.lower) || isPreposition)) return "end";
  // "el Ministerio de Trabajo provincial el secretario": somebody else begins.
  const mayGoOn =
    language.adjectiveEndings.size === 0 || language.complements.has(tokens[at - 1]?.lower ?? "");
  if (isArticle) return mayGoOn ? { at: at + 1 } : "end";
  return isAdjectiveAt(tokens, at, language) ? { at: at + 1 } : undefined;
}

function readPreposition(
  tokens: readonly Token[],
  { start, at }: Place,
  token: Token,
  language: Language,
): Step | "end" {
  if (isAdjectiveAt(tokens, at + 1, language)) return { at: at + 1 };
  const behind = tokens[at + 1];
  if (language.beforePlaces.has(token.lower) && behind?.isCapital !== true) return "end";
  if (behind?.isCapital || language.articles.has(behind?.lower ?? "")) return { at: at + 1 };
  // "le rapport du bureau d’enquêtes"
  const isNested = language.adjectiveEndings.size > 0 && language.partitives.has(token.lower) && at > start;
  const isEnd = behind?.kind !== "word" || isVerb(behind, language) || isDeterminer(behind, language);
  return !isNested || isEnd ? "end" : { at: at + 2, to: at + 2 };
}

function readNoun(
  tokens: readonly Token[],
  { start, at }: Place,
  token: Token,
  language: Language,
): Step | "end" {
  // "ein Bericht von 2021 kam zu dem Schluss": where nouns have capitals, a small word ends the description.
  if (language.capitalNouns && !token.isCapital && !isDeterminer(token, language)) return "end";
  const before = tokens[at - 1];
  // "a spokesman for the Trump campaign"
  const isBody =
    !language.capitalNouns &&
    language.adjectivesFirst === true &&
    before?.isCapital === true &&
    !token.isCapital &&
    language.articles.has(tokens[start - 1]?.lower ?? "") &&
    isGroup(token, language);
  if (isBody) return { at: at + 1, to: at + 1, isLast: true };
  // A small word behind capitals, or a third small word, is hardly part of it any more.
  const small = tokens.slice(start, at).filter((word) => !word.isCapital).length;
  // "les Anciens combattants"
  const isOfAdjective =
    language.adjectiveEndings.size > 0 &&
    before?.isCapital === true &&
    (language.prenominals.has(before.lower) || language.determiners.has(before.lower));
  // "de lutte contre les atteintes"
  const isBehindArticle =
    language.adjectiveEndings.size > 0 &&
    language.articles.has(before?.lower ?? "") &&
    language.complements.has(tokens[at - 2]?.lower ?? "");
  const isFurther =
    !token.isCapital && !isOfAdjective && !isBehindArticle && (before?.isCapital || small > 0);
  return isFurther && !isAnotherAdjective(tokens, at, language) ? "end" : { at: at + 1, to: at + 1 };
}

/** "des riverains et amis du canal": a noun without an article of its own has the one before. */
function isBareNounJoined(tokens: readonly Token[], at: number, language: Language): boolean {
  const [before, join, noun] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (language.adjectiveEndings.size === 0 || !before || noun?.kind !== "word") return false;
  if (!language.joins.has(join?.lower ?? "") || before.isCapital || noun.isCapital) return false;
  const areSeveral = [before, noun].every(({ lower }) => language.pluralEndings.has(lower.slice(-1)));
  return (
    areSeveral &&
    !isFunctionWord(noun, language) &&
    !isVerb(noun, language) &&
    !language.auxiliaries.has(noun.lower)
  );
}

/** "des transports et de la logistique": what is joined has a preposition of its own, the same as before. */
function isSamePreposition(
  tokens: readonly Token[],
  from: number,
  at: number,
  { partitives, adjectiveEndings }: Language,
): boolean {
  const [before, again] = [tokens[from], tokens[at]].map((token) => partitives.has(token?.lower ?? ""));
  return adjectiveEndings.size > 0 && before === true && again === true;
}

/** A second small word: an adjective where those stand behind, else the noun, if the description ends there. */
function isAnotherAdjective(tokens: readonly Token[], at: number, language: Language): boolean {
  const word = tokens[at]?.lower ?? "";
  if (language.adjectiveEndings.size > 0 && language.epithets.has(word)) return true;
  if (language.adjectiveEndings.size > 0)
    return isAdjective(word, language) && !isVerb({ kind: "word", lower: word }, language);
  // "a spokesman for supermarket group Lorvan"
  if (language.companies.has(word) && isNameWord(tokens[at + 1], language)) return true;
  return !tokens[at - 1]?.isCapital && endsBehind(tokens, at, language);
}

function endsBehind(tokens: readonly Token[], at: number, language: Language): boolean {
  const next = tokens[at + 1];
  return next?.kind !== "word" || isVerb(next, language) || language.prepositions.has(next.lower);
}

/** "der Verband der kommunalen Arbeitgeber": an adjective right before its noun, which has a capital. */
function isAdjectiveAt(tokens: readonly Token[], at: number, { capitalNouns }: Language): boolean {
  return (
    capitalNouns === true && /^\p{Ll}+en$/u.test(tokens[at]?.text ?? "") && tokens[at + 1]?.isCapital === true
  );
}
