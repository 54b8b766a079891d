import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";

/** What kind of word or mark stands beside something, as a number. What was learned knows the numbers: add new ones at the end. */
export function wordClass(token: Token | undefined, language: Language): number {
  if (!token) return 0;
  if (token.kind === "quote") return 1;
  if (/^[:：]$/u.test(token.text)) return 2;
  if (/^[,，]$/u.test(token.text)) return 3;
  if (token.kind === "mark") return 4;
  const { lower } = token;
  if (language.clauses.has(lower)) return 5;
  if (language.relatives.has(lower)) return 6;
  if (language.sources.has(lower) || language.weakSources.has(lower)) return 7;
  if (language.prepositions.has(lower)) return 8;
  if (language.determiners.has(lower) || language.articles.has(lower)) return 9;
  if (language.fillers.has(lower) || language.adverbs.has(lower)) return 10;
  if (language.conjunctions.has(lower)) return 11;
  if (language.auxiliaries.has(lower) || language.copulas.has(lower)) return 12;
  return token.isCapital ? 13 : 14;
}
