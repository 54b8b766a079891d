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

/** "Obermann, who is running, told": a noun in the singular would have its article. */
export function isSubjectAlone(
  tokens: readonly Token[],
  at: number,
  { language, text }: { language: Language; text: string },
): boolean {
  const [token, comma, relative] = tokens.slice(at, at + 3);
  if (!token || comma?.text !== "," || !language.adjectivesFirst) return false;
  if (!language.relatives.has(relative?.lower ?? "") || language.adverbs.has(token.lower)) return false;
  return !language.pluralEndings.has(token.text.slice(-1)) && !text.includes(` ${token.lower} `);
}
