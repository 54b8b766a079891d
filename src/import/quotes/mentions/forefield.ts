import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import { isFunctionWord, isVerb } from "../words/word-kinds";

/*
 * Where the verb comes second, all that stands before it at a sentence's start is one thing:
 * the capitals there are one name, for no second noun could follow.
 */

/** Words of the longest name of a body. */
const LONGEST = 12;

/** "Die Rätin Hilde Kamp Sorge sagt": whether a sentence begins with what ends at `to`, before its verb. */
export function isForefield(tokens: readonly Token[], from: number, to: number, language: Language): boolean {
  if (!language.verbSecond || !isFiniteVerb(tokens[to], language)) return false;
  let at = from;
  while (at > 0 && !tokens[at]?.startsSentence && tokens[at - 1]?.kind === "word") {
    const before = tokens[at - 1];
    if (!before?.isCapital && !language.articles.has(before?.lower ?? "")) return false;
    at -= 1;
  }
  return tokens[at]?.startsSentence === true;
}

/** "Der Verband Bayerischer Müller und Bäcker warnt": where the body's name ends, whose noun ends at `from`. */
export function endOfForefield(
  tokens: readonly Token[],
  at: number,
  from: number,
  language: Language,
): number | undefined {
  if (!language.verbSecond || !tokens[at]?.startsSentence) return undefined;
  let to = from;
  while (to < at + LONGEST && mayBeWithin(tokens, to, language)) to += 1;
  return to > from && isFiniteVerb(tokens[to], language) ? to : undefined;
}

/** A capital, or what joins two: "und", the genitive's article. */
function mayBeWithin(tokens: readonly Token[], at: number, language: Language): boolean {
  const [token, next] = tokens.slice(at, at + 2);
  if (!token || token.kind === "quote") return false;
  if (token.isCapital) return true;
  const isJoin =
    token.text === "&" || language.partitives.has(token.lower) || language.joins.has(token.lower);
  return isJoin && next?.isCapital === true;
}

/** No table has every verb: a small word behind capitals that is nothing else is one. */
function isFiniteVerb(token: Token | undefined, language: Language): boolean {
  if (token?.kind !== "word" || token.isCapital) return false;
  if (isVerb(token, language) || language.auxiliaries.has(token.lower)) return true;
  if (isFunctionWord(token, language)) return false;
  return [language.fillers, language.adverbs, language.commonCapitals].every(
    (words) => !words.has(token.lower),
  );
}
