import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import { endsWithOneOf, isFunctionWord, isVerb } from "../words/word-kinds";
import { endOfComplement } from "./end-of-complement";

/**
 * Where a description that ends in the middle of something ends instead: with it, if no more than a
 * number or a noun is missing ("an entry for March 1981", "a report from last year"), else before it
 * ("un papel escrito con plumón" without what it was written with).
 */
export function settleEnd(tokens: readonly Token[], noun: number, end: number, language: Language): number {
  const to = beforeParticiple(tokens, noun, end, language);
  if (to < end) return to;
  const last = tokens[end - 1];
  const next = tokens[end];
  if (next?.kind !== "word" || last === undefined) return end;
  if (/^\d/u.test(next.text))
    return isCountOf(tokens, end, language) ? end : endOfComplement(tokens, end + 1, language);
  // "un juez de primera instancia"
  // "un alumno de cuarto le preguntó"
  const isNoun = !isFunctionWord(next, language) && !language.objectsBefore.has(next.lower);
  if (end > noun && language.prenominals.has(last.lower) && isNoun) return end + 1;
  // "un garçon de sept ans"
  if (end > noun && isAge(tokens, end, language)) return end + 1;
  if (isLastAdjective(tokens, noun, end, language)) return end + 1;
  const isUnfinished = end > noun && (language.lastOnes.has(last.lower) || language.nextOnes.has(last.lower));
  return isUnfinished && language.adjectivesFirst && !isFunctionWord(next, language) ? end + 1 : end;
}

/** "la tribune nord a entonné", "des passagers du pont supérieur.": where adjectives stand behind, one unknown word at the end is one. */
function isLastAdjective(tokens: readonly Token[], noun: number, at: number, language: Language): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (language.adjectiveEndings.size === 0 || !word || word.isCapital) return false;
  if (isFunctionWord(word, language) || isVerb(word, language) || language.fillers.has(word.lower))
    return false;
  if (language.objectsBefore.has(word.lower) || language.adverbs.has(word.lower)) return false;
  if (language.auxiliaries.has(word.lower) || endsWithOneOf(word.lower, language.adverbEndings)) return false;
  // "L’homme fouille, essaie": right behind the sentence's first noun it is the verb.
  // "una carta que la familia conserva,": as it is of a clause.
  const isVerbOfClause = language.relatives.has(tokens[noun - 3]?.lower ?? "");
  const isVerbOfFirst =
    isVerbOfClause || tokens[noun - 1]?.startsSentence || tokens[noun - 2]?.startsSentence;
  return next?.kind === "word"
    ? language.auxiliaries.has(next.lower)
    : !isVerbOfFirst &&
        next !== undefined &&
        /^[.,;:(]$/u.test(next.text) &&
        tokens[at - 1]?.isCapital === false;
}

/** Behind "de" and a number. */
function isAge(tokens: readonly Token[], at: number, language: Language): boolean {
  const [of, , word] = tokens.slice(at - 2, at + 1);
  if (language.adjectiveEndings.size === 0 || !of || !word || isFunctionWord(word, language)) return false;
  return language.partitives.has(of.lower) && language.ages.has(word.lower);
}

/** "12 days ago": the number begins something else. */
function isCountOf(tokens: readonly Token[], at: number, language: Language): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== "word") return false;
  return !isFunctionWord(next, language) && !isVerb(next, language) && !language.fillers.has(next.lower);
}

/** "pegado en el portal", "adressée aux parents": where adjectives stand behind, a participle and what belongs to it. */
function beforeParticiple(tokens: readonly Token[], noun: number, end: number, language: Language): number {
  const next = tokens[end];
  if (isOfParticiple(tokens, noun, end, language)) return noun;
  if (language.adjectiveEndings.size === 0 || !next || !isFunctionWord(next, language)) return end;
  let to = end;
  while (to > noun && isParticiple(tokens, to - 1, language)) to -= 1;
  return to;
}

/** "hatte ein Radfahrer für Verzögerung gesorgt": what he cared for, and not what he is. */
function isOfParticiple(
  tokens: readonly Token[],
  noun: number,
  end: number,
  { capitalNouns, weakSources }: Language,
): boolean {
  const isFor = end > noun && weakSources.has(tokens[noun]?.lower ?? "");
  return capitalNouns === true && isFor && /^\p{Ll}*ge\p{Ll}+(?:t|en)$/u.test(tokens[end]?.text ?? "");
}

/** Not in "un grupo de empleados". */
function isParticiple(tokens: readonly Token[], at: number, language: Language): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind !== "word" || token.isCapital || !before || isFunctionWord(before, language)) return false;
  return token.text.length > 4 && endsWithOneOf(token.lower, language.participleEndings);
}
