import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import { endsWithOneOf, isGroup, isNameWord, isVerb } from "../words/word-kinds";

/** Whether a preposition may go on with a description: "for" in "the minister for health". */
export function mayBeginComplement(tokens: readonly Token[], from: number, language: Language): boolean {
  const isPaired = language.complements.has(`${tokens[from - 1]?.lower} ${tokens[from]?.lower}`);
  const isKnown = language.complements.has(tokens[from]?.lower ?? "") || isPaired;
  if (isToldInInfinitive(tokens, from, language)) return false;
  return (isKnown || isWithinOfficialName(tokens, from, language)) && !isWhereItSpoke(tokens, from, language);
}

/** "et le préfet de conclure": behind "of" a verb of saying is what somebody does. */
export function isToldInInfinitive(tokens: readonly Token[], of: number, language: Language): boolean {
  const verb = tokens[of + 1];
  if (!language.partitives.has(tokens[of]?.lower ?? "") || !verb || !isVerb(verb, language)) return false;
  return endsWithOneOf(verb.lower, language.infinitiveEndings);
}

/** Whether it rather says where, when and to whom somebody spoke. `start` is where the noun behind its articles is. */
export function isOfSpeaking(
  tokens: readonly Token[],
  from: number,
  start: number,
  language: Language,
): boolean {
  const first = tokens[from]?.lower ?? "";
  const noun = tokens[start];
  // "le ministre à l’ouverture des débats": when he spoke, and no place that he is of.
  if (!language.capitalNouns && language.beforePlaces.has(first) && noun?.isCapital !== true) return true;
  // "a raconté l’élue aux journalistes", "a indiqué le parquet à l’AFP": whom it was told.
  const isListener =
    noun !== undefined && !noun.isCapital && (language.groups.has(noun.lower) || isGroup(noun, language));
  if (language.partitives.has(first)) return isTold(tokens, from, start, language);
  const isAgency = /^\p{Lu}{2,6}$/u.test(noun?.text ?? "");
  return (
    (language.adjectiveEndings.size > 0 && isListener) || isTold(tokens, from, start, language) || isAgency
  );
}

/** "la investigadora en videoconferencia", "la asociación en Instagram": hardly where she is from, but where it wrote. */
function isWhereItSpoke(tokens: readonly Token[], from: number, language: Language): boolean {
  const next = tokens[from + 1]?.lower ?? "";
  const noun = language.determiners.has(next) ? from + 2 : from + 1;
  const isPlace =
    language.beforePlaces.has(tokens[from]?.lower ?? "") &&
    (language.dropsPronouns === true || noun === from + 1 || language.indefinites.has(next));
  const behind = tokens[noun];
  const isNowhere =
    behind?.isCapital !== true || (language.dropsPronouns === true && !isNameWord(behind, language));
  return isPlace && !language.capitalNouns && isNowhere;
}

/** "le préfet au Dauphiné libéré", "la mairesse au Petit Journal": a newspaper, to which it was told. */
function isTold(tokens: readonly Token[], from: number, at: number, language: Language): boolean {
  if (language.adjectiveEndings.size === 0 || !language.beforePlaces.has(tokens[from]?.lower ?? ""))
    return false;
  for (let word = at; isNameWord(tokens[word], language); word += 1)
    if (language.press.has(tokens[word]?.lower ?? "")) return true;
  return false;
}

/** "Commission on Presidential Debates", "Council against Torture": a body's noun with a capital, and its matter with another. */
function isWithinOfficialName(tokens: readonly Token[], at: number, language: Language): boolean {
  const [noun, preposition, matter] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (language.capitalNouns || !noun?.isCapital || noun.startsSentence || !preposition) return false;
  return (
    language.groups.has(noun.lower) &&
    language.prepositions.has(preposition.lower) &&
    !language.agents.has(preposition.lower) &&
    isNameWord(matter, language) &&
    isNameWord(tokens[at + 2], language)
  );
}
