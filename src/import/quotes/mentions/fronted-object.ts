import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";

/**
 * "Die Pannen nannte sie „peinlich“": where the verb comes second, a pronoun behind it is the
 * subject, unless the words before it begin with "der", which says that they are.
 */
export function isFrontedObject(first: Token, behind: Token | undefined, language: Language): boolean {
  const { verbSecond, nominatives, male, female, nobodies, maleDeterminers, objectDeterminers } = language;
  if (!verbSecond || behind?.kind !== "word") return false;
  if ([nominatives, male, nobodies].some((words) => words.has(behind.lower))) return true;
  const mayBeSubject = maleDeterminers.has(first.lower) && !objectDeterminers.has(first.lower);
  return female.has(behind.lower) && !language.objectsBefore.has(behind.lower) && !mayBeSubject;
}
