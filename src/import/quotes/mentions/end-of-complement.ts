import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import { isDeterminer, isVerb } from "../words/word-kinds";
import { isOfSpeaking, mayBeginComplement } from "./begins-complement";
import { endOfNouns } from "./end-of-nouns";

/** "the minister for health", "le maire de Lyon", "a voice in the stalls": the description goes on behind a preposition. */
export function endOfComplement(tokens: readonly Token[], from: number, language: Language): number {
  // "a person familiar with the matter", "people briefed on the plans"
  if (language.complements.has(`${tokens[from]?.lower} ${tokens[from + 1]?.lower}`)) {
    const end = endOfComplement(tokens, from + 1, language);
    return end > from + 1 ? end : from;
  }
  if (!mayBeginComplement(tokens, from, language)) return from;
  const start = skipArticles(tokens, from + 1, language);
  // "una auditoría de 2021 concluyó"
  const isYear = /^\d{4}$/u.test(tokens[start - 1]?.text ?? "");
  if (isYear && !goesOn(tokens[start], language)) return start;
  if (isOfSpeaking(tokens, from, start, language)) return from;
  const to = endOfNouns(tokens, from, start, language);
  // "el Ministerio de Defensa ruso"
  const isOrigin = to > from && tokens[to - 1]?.isCapital && language.epithets.has(tokens[to]?.lower ?? "");
  return isOrigin && language.adjectiveEndings.size > 0 ? to + 1 : to;
}

function skipArticles(tokens: readonly Token[], from: number, language: Language): number {
  let at = from;
  for (let token = tokens[at]; token; token = tokens[at]) {
    if (!isDeterminer(token, language) && !language.articles.has(token.lower)) break;
    at += 1;
  }
  return at;
}

function goesOn(token: Token | undefined, language: Language): boolean {
  return token?.kind === "word" && (language.capitalNouns ? token.isCapital : !isVerb(token, language));
}
