import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Token } from "../words/read-tokens";
import { endsWithOneOf, isFunctionWord, isNameWord } from "../words/word-kinds";

/** Words of a second last name: "Sáenz de Tejada". */
const LONGEST = 4;

/**
 * "Álvaro de Urquijo y Mendoza pidió": "y" joins two last names of one person, where behind
 * them stands what one person does. "Rosa Gil y Podemos pactan" are two.
 */
export function isJoinedLastName(
  tokens: readonly Token[],
  from: number,
  at: number,
  isAnnounced: boolean,
  language: Language,
): boolean {
  const first = tokens[from];
  const next = tokens[at + 1];
  if (!language.nameJoins.has(tokens[at]?.lower ?? "") || !first || !isNameWord(next, language)) return false;
  if (/^\p{Lu}+$/u.test(next?.text ?? "") || sexOfFirstName(next?.text ?? "") !== undefined) return false;
  if (!isAnnounced && sexOfFirstName(first.text) === undefined) return false;
  let end = at + 1;
  while (
    end < at + LONGEST &&
    (isNameWord(tokens[end + 1], language) ||
      (language.particles.has(tokens[end + 1]?.lower ?? "") && isNameWord(tokens[end + 2], language)))
  )
    end += 1;
  return isBeforeDoingOfOne(tokens, end + 1, isAnnounced || first.startsSentence, language);
}

/** What one does, or a comma with more on whoever it is. */
function isBeforeDoingOfOne(
  tokens: readonly Token[],
  at: number,
  isSubject: boolean,
  language: Language,
): boolean {
  const next = tokens[at];
  if (next?.kind !== "word") return isSubject || next?.kind !== "quote";
  let verb = at;
  while (language.objectsBefore.has(tokens[verb]?.lower ?? "") || tokens[verb]?.lower === "no") verb += 1;
  const doing = tokens[verb];
  return (
    doing?.kind === "word" &&
    !doing.isCapital &&
    (verb > at || !isFunctionWord(doing, language)) &&
    !endsWithOneOf(doing.lower, language.pluralVerbEndings)
  );
}
