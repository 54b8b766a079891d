import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "./first-names";
import { endsWithOneOf } from "./word-kinds";

export type Sex = "male" | "female";

/** A person's sex by form of address or first name; absent where neither tells. */
export function sexOfName(titles: readonly string[], name: string, language: Language): Sex | undefined {
  for (const title of titles) {
    const lower = title.toLowerCase();
    if (language.maleTitles.has(lower)) return "male";
    if (language.femaleTitles.has(lower)) return "female";
  }
  // A single word is more often a last name, or a place such as Washington.
  const [first = "", ...others] = name.split(" ");
  const sex = others.length > 0 ? sexOfFirstName(first) : undefined;
  return sex === "either" ? undefined : sex;
}

/** "she", "celui-ci": by a pronoun in small letters. */
export function sexOfPronoun(pronoun: string, { male, female }: Language): Sex | undefined {
  if (male.has(pronoun)) return "male";
  return female.has(pronoun) ? "female" : undefined;
}

/** A person's sex by what the article calls them, and by the determiner where that has genders. */
export function sexOfRole(head: string, determiner: string, language: Language): Sex | undefined {
  const isFemale = language.femaleEndings.has(head) || endsWithOneOf(head, language.femaleEndings);
  // "der Ministerin" stands in another case.
  if (isFemale && (!language.capitalNouns || language.maleDeterminers.has(determiner))) return "female";
  if (language.femaleDeterminers.has(determiner)) return "female";
  if (language.maleDeterminers.has(determiner)) return "male";
  if (isFemale) return "female";
  if (endsWithOneOf(head, language.eitherEndings)) return undefined;
  return language.maleEndings.has(head) || endsWithOneOf(head, language.maleEndings) ? "male" : undefined;
}
