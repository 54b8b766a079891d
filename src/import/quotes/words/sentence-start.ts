import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "./first-names";
import type { Token } from "./read-tokens";
import { endsWithOneOf, isFunctionWord, isNameWord, isRole, isVerb } from "./word-kinds";

/* At a sentence's start every word has a capital: what else tells names from nouns there. */

/** The capital is the sentence's, the word is nobody's first name nor "Praising", and a first and a last name follow. */
export function isTradeBeforeName(
  tokens: readonly Token[],
  at: number,
  { language, capitals }: { language: Language; capitals: ReadonlySet<string> },
): boolean {
  const trade = tokens[at];
  if (!trade?.startsSentence || language.capitalNouns) return false;
  const [first, last] = [tokens[at + 1], tokens[at + 2]];
  if (!first) return false;
  return (
    isNameWord(trade, language) &&
    trade.text.length > 3 &&
    !(language.adjectivesFirst && endsWithOneOf(trade.lower, language.objectVerbEndings)) &&
    sexOfFirstName(trade.text) === undefined &&
    !capitals.has(trade.text) &&
    isNameWord(first, language) &&
    (sexOfFirstName(first.text) !== undefined || /-\p{Ll}/u.test(trade.text)) &&
    isNameWord(last, language)
  );
}

/** Words that may stand between the commas of "Schumer, speaking on the Senate floor, called". */
const LONGEST_APPOSITION = 14;

const LONGEST_BRACKET = 5;

/** "Obermann, who is running, told", "Simmons, 42, shouted", "Schumer, the minority leader, called": a noun would have its article. */
export function isSubjectAlone(
  tokens: readonly Token[],
  at: number,
  { language, text }: { language: Language; text: string },
): boolean {
  const [token, comma, next] = tokens.slice(at, at + 3);
  if (token && comma?.text === "(" && isBracketBeforeVerb(tokens, at + 1, language)) return true;
  if (!token || comma?.text !== "," || !next || !language.adjectivesFirst) return false;
  if (language.adverbs.has(token.lower) || text.includes(` ${token.lower} `)) return false;
  const isAlone = /^\d\d$/.test(next.text) || language.indefinites.has(next.lower);
  const isPlural = language.pluralEndings.has(token.text.slice(-1));
  if (isAlone || isPlural) return isAlone;
  return (
    language.relatives.has(next.lower) ||
    (!token.lower.endsWith("ly") && isAppositionBeforeVerb(tokens, at + 2, language))
  );
}

/** "Amélie se souvient": a first name that is known, before what only a verb or its object can be. */
export function isFirstNameAlone(token: Token, next: Token | undefined, language: Language): boolean {
  if (next?.kind !== "word" || next.isCapital || sexOfFirstName(token.text) === undefined) return false;
  return (
    language.objectsBefore.has(next.lower) || language.auxiliaries.has(next.lower) || isVerb(next, language)
  );
}

/** "Renfe admite", "UGT ha pedido", "Matignon dément": where a noun would have its article, before a verb of speaking. */
export function isBodyAlone(
  tokens: readonly Token[],
  at: number,
  { language, text }: { language: Language; text: string },
): boolean {
  const token = tokens[at];
  const { adjectiveEndings, participleEndings, adverbEndings, adverbs, male, female, unknown } = language;
  if (!token || adjectiveEndings.size === 0) return false;
  if ([adverbs, male, female, unknown].some((words) => words.has(token.lower))) return false;
  // "Emocionada pidió", "Finalmente pidió"
  const mayBeName = ![adjectiveEndings, participleEndings, adverbEndings].some((endings) =>
    endsWithOneOf(token.lower, endings),
  );
  if (!mayBeName || text.includes(` ${token.lower} `)) return false;
  let verb = at + 1;
  while (language.auxiliaries.has(tokens[verb]?.lower ?? "")) verb += 1;
  const next = tokens[verb];
  return (
    next?.kind === "word" &&
    !next.isCapital &&
    isVerb(next, language) &&
    !language.participles.has(next.lower)
  );
}

/** "June Perks", "Will Orton": a first name that looks like a month or a verb, before a last name. */
export function isNamesake(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  const last = tokens[at + 1];
  if (!token?.isCapital || !language.commonCapitals.has(token.lower) || language.articles.has(token.lower))
    return false;
  // "Hasta Roa asintió", though somebody is called Hasta in India.
  if (token.startsSentence && language.dropsPronouns && isFunctionWord(token, language)) return false;
  // "Nur Vater Alois blieb"
  if (token.startsSentence && last && isRole(last, language)) return false;
  const isDay = language.prepositions.has(tokens[at - 1]?.lower ?? "");
  return (
    !isDay &&
    isNameWord(last, language) &&
    sexOfFirstName(token.text) !== undefined &&
    sexOfFirstName(last?.text ?? "") === undefined
  );
}

/** "Google (NASDAQ: GOOG) said": a party, a place or a listing, and then a verb of saying. */
function isBracketBeforeVerb(tokens: readonly Token[], open: number, language: Language): boolean {
  const close = tokens.findIndex(({ text }, at) => at > open && text === ")");
  const verb = tokens[close + 1];
  return close !== -1 && close - open <= LONGEST_BRACKET && verb !== undefined && isVerb(verb, language);
}

/** Whether the words from here end at a comma with a verb of saying right behind it. */
function isAppositionBeforeVerb(tokens: readonly Token[], from: number, language: Language): boolean {
  for (let at = from; at < from + LONGEST_APPOSITION; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === "quote" || /^[.;:?!]$/u.test(token.text)) return false;
    const verb = tokens[at + 1];
    if (token.text === ",") return verb !== undefined && isVerb(verb, language);
  }
  return false;
}
