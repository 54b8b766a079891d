import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import { endsWithOneOf, isDeterminer, isSaying } from "../words/word-kinds";

/**
 * "au moment de signer le texte la ministre a dit", "tras conocer el fallo dijo": what stands behind an
 * infinitive with its preposition is its object. Of saying it may be the subject: "tient à préciser le maire".
 */
export function isObjectOfInfinitive(tokens: readonly Token[], at: number, language: Language): boolean {
  if (isObjectOfPerfect(tokens, at, language)) return true;
  const [first, verb] = [tokens[at], tokens[at - 1]];
  if (!first || !isDeterminer(first, language) || verb?.kind !== "word" || verb.isCapital) return false;
  if (!endsWithOneOf(verb.lower, language.infinitiveEndings) || language.intransitives.has(verb.lower))
    return false;
  // "en octobre la maire"
  if (language.commonCapitals.has(verb.lower) || language.fillers.has(verb.lower)) return false;
  if (isSaying(verb, language) && !language.reading.has(verb.lower)) return false;
  const before = tokens[at - 2]?.lower ?? "";
  const isClitic = language.objectsBefore.has(before) && !language.articles.has(before);
  return language.prepositions.has(isClitic ? (tokens[at - 3]?.lower ?? "") : before);
}

/** "acusó al ministro de haber redactado el texto", "accusé d’avoir vidé la caisse" */
function isObjectOfPerfect(tokens: readonly Token[], at: number, language: Language): boolean {
  const [preposition, auxiliary, participle, first] = tokens.slice(Math.max(0, at - 3), at + 1);
  if (at < 3 || !first || !isDeterminer(first, language) || !preposition || !auxiliary || !participle)
    return false;
  return (
    language.prepositions.has(preposition.lower) &&
    endsWithOneOf(auxiliary.lower, language.infinitiveEndings) &&
    endsWithOneOf(participle.lower, language.participleEndings)
  );
}
