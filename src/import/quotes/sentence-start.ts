import type { Language } from "../languages/read-language";
import { sexOfFirstName } from "./first-names";
import type { Token } from "./read-tokens";
import { isNameWord } from "./word-kinds";

/* At a sentence's start every word has a capital: what else tells names from nouns there. */

/** The capital is the sentence's, the word is nobody's first name, and a first and a last name follow. */
export function isTradeBeforeName(
  tokens: readonly Token[],
  at: number,
  { language, capitals }: { language: Language; capitals: ReadonlySet<string> },
): boolean {
  const [trade, first, last] = tokens.slice(at, at + 3);
  if (!trade?.startsSentence || !first || language.capitalNouns) return false;
  return (
    isNameWord(trade, language) &&
    trade.text.length > 3 &&
    sexOfFirstName(trade.text) === undefined &&
    !capitals.has(trade.text) &&
    isNameWord(first, language) &&
    (sexOfFirstName(first.text) !== undefined || /-\p{Ll}/u.test(trade.text)) &&
    isNameWord(last, language)
  );
}

/** "Obermann, who is running, told", "Simmons, 42, shouted": a noun would have its article. */
export function isSubjectAlone(
  tokens: readonly Token[],
  at: number,
  { language, text }: { language: Language; text: string },
): boolean {
  const [token, comma, next] = tokens.slice(at, at + 3);
  if (!token || comma?.text !== "," || !next || !language.adjectivesFirst) return false;
  if (language.adverbs.has(token.lower) || text.includes(` ${token.lower} `)) return false;
  const isAlone = /^\d\d$/.test(next.text) || language.indefinites.has(next.lower);
  const isPlural = language.pluralEndings.has(token.text.slice(-1));
  return isAlone || (!isPlural && language.relatives.has(next.lower));
}

/** "June Perks", "Will Orton": a first name that looks like a month or a verb, before a last name. */
export function isNamesake(tokens: readonly Token[], at: number, language: Language): boolean {
  const [token, last] = tokens.slice(at, at + 2);
  if (!token?.isCapital || !language.commonCapitals.has(token.lower) || language.articles.has(token.lower))
    return false;
  const isDay = language.prepositions.has(tokens[at - 1]?.lower ?? "");
  return (
    !isDay &&
    isNameWord(last, language) &&
    sexOfFirstName(token.text) !== undefined &&
    sexOfFirstName(last?.text ?? "") === undefined
  );
}
