import type { Language } from "../languages/read-language";
import type { Head } from "./find-head";
import type { Mention } from "./find-mentions";
import type { Name } from "./read-name";
import type { Token } from "./read-tokens";

/** Capitals between what somebody is and where: a party's short name. */
export function isParty(tokens: readonly Token[], { from }: Name, head: Head, language: Language): boolean {
  const isShort = /^\p{Lu}{2,6}$/u.test(tokens[from]?.text ?? "");
  return (
    isShort &&
    !head.isGroup &&
    language.adjectiveEndings.size > 0 &&
    language.partitives.has(tokens[from + 1]?.lower ?? "")
  );
}

/** "la préfecture" is "elle". */
export function genderOf(isGroup: boolean, determiner: string, language: Language): Pick<Mention, "gender"> {
  if (!isGroup || language.adjectiveEndings.size === 0) return {};
  if (language.femaleDeterminers.has(determiner)) return { gender: "female" };
  return language.maleDeterminers.has(determiner) ? { gender: "male" } : {};
}

/** "les citoyens"; "le fils" ends alike, and is one. */
export function isPlural(noun: string, determiner: string, isGroup: boolean, language: Language): boolean {
  if (!language.pluralEndings.has(noun.slice(-1))) return false;
  if (isGroup) return true;
  const isOne = language.femaleDeterminers.has(determiner) || language.maleDeterminers.has(determiner);
  return language.adjectiveEndings.size > 0 && determiner !== "" && !isOne;
}
