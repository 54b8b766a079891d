import type { Language } from "../../languages/read-language";
import type { PlacedMention } from "../mentions/people";
import type { Sex } from "../words/sex-of";

/** Whether a pronoun may stand for a mention, by number, gender and kind. */
export function mayBeMeant(pronoun: PlacedMention, mention: PlacedMention, language: Language): boolean {
  if (mention.isPlace || mention.isPredicate) return false;
  const text = pronoun.text.toLowerCase();
  if (isOnlyTold(mention, language)) return false;
  const isNewDocument = mention.isDocument === true && mention.isDefinite === false;
  // "corearon": no single person, where verbs tell.
  if (text === "" && pronoun.isPlural && !isSeveral(mention)) return false;
  if (text === "") return mention.kind !== "group" || !mention.isGoverned || isNewDocument;
  if (pronoun.sex !== undefined)
    return (
      !mention.isPlural &&
      (mention.kind !== "group" ||
        (language.capitalNouns
          ? mayHaveGender(pronoun.sex, mention, language)
          : mention.gender === pronoun.sex))
    );
  if (language.things.has(text)) return mention.kind === "group" && !mention.isPlural;
  // Behind a verb that several do: no single body, where verbs tell.
  if (pronoun.isPlural && language.capitalNouns && language.several.has(text)) return mention.isPlural;
  return !language.several.has(text) || (mention.kind === "group" && !mention.isDocument) || mention.isPlural;
}

/** "Los chavales", "la afición". */
function isSeveral({ kind, isPlural }: PlacedMention): boolean {
  return isPlural || kind === "group";
}

/** "er" is not "die Klinik", "sie" not "der Brief"; in other cases articles tell less. */
function mayHaveGender(
  sex: Sex,
  { text, isGoverned }: PlacedMention,
  { articles, femaleDeterminers, maleDeterminers }: Language,
): boolean {
  const first = text.slice(0, text.indexOf(" ")).toLowerCase();
  if (isGoverned || !articles.has(first)) return true;
  return (sex === "female" ? femaleDeterminers : maleDeterminers).has(first);
}

/** "Nació en Quito, hija de un telegrafista": without its article what somebody is, and not who. */
function isOnlyTold(
  { kind, text, isPlural, isGoverned, apposition }: PlacedMention,
  language: Language,
): boolean {
  if (!language.dropsPronouns || kind !== "role" || isPlural || isGoverned || apposition) return false;
  const first = text.slice(0, text.search(/\s|$/u));
  return /^\p{Ll}/u.test(first) && !language.determiners.has(first);
}
