import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Token } from "../words/read-tokens";
import { isFunctionWord, isVerb } from "../words/word-kinds";

/** The genitive of several, without an article: "kommunaler", "Schweizer". */
const GENITIVE = /\p{Ll}er$/u;

/**
 * "der Verband kommunaler Klärwerke", "die Vereinigung Zürcher Wirte und Hoteliers": where nouns have
 * capitals, what a body is of stands behind its noun. `from` where nothing of the kind does.
 */
export function endOfGenitive(tokens: readonly Token[], from: number, language: Language): number {
  if (!language.capitalNouns) return from;
  const [adjective, noun, join, other] = tokens.slice(from, from + 4);
  if (adjective?.kind !== "word" || !GENITIVE.test(adjective.text) || !isCapitalWord(noun)) return from;
  if (sexOfFirstName(adjective.text) !== undefined || isNoAdjective(adjective, language)) return from;
  return language.joins.has(join?.lower ?? "") && isCapitalWord(other) ? from + 4 : from + 2;
}

function isCapitalWord(token: Token | undefined): boolean {
  return token?.kind === "word" && token.isCapital;
}

/** "der Verband immer", "die Partei weiter": an adverb, or what begins something else. */
function isNoAdjective(token: Token, language: Language): boolean {
  if (isFunctionWord(token, language) || isVerb(token, language)) return true;
  return [language.fillers, language.adverbs, language.pronounOf].some((words) => words.has(token.lower));
}
