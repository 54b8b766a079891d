import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";

/**
 * "Die Pannen nannte sie „peinlich“": where the verb comes second, a pronoun behind it is the
 * subject, unless the words before it begin with "der", which says that they are.
 */
export function isFrontedObject(first: Token, behind: Token | undefined, language: Language): boolean {
  const { verbSecond, nominatives, male, female, nobodies } = language;
  if (!verbSecond || behind?.kind !== "word") return false;
  if ([nominatives, male, nobodies].some((words) => words.has(behind.lower))) return true;
  return (
    female.has(behind.lower) && !language.objectsBefore.has(behind.lower) && isFrontedByCase(first, language)
  );
}

/** "Die Regeln hält Kern für „absurd“": whether what begins so may be an object, with its subject behind the verb. */
export function isFrontedByCase(
  first: Token | undefined,
  { verbSecond, maleDeterminers, objectDeterminers }: Language,
): boolean {
  const word = first?.lower ?? "";
  return verbSecond === true && !(maleDeterminers.has(word) && !objectDeterminers.has(word));
}
