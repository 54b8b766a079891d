import type { Language } from "../../languages/read-language";
import type { Head } from "../mentions/find-head";
import type { Mention } from "../mentions/find-mentions";
import type { Name } from "../mentions/read-name";
import type { Token } from "./read-tokens";
import { endsWithOneOf } from "./word-kinds";

/** Capitals between what somebody is and where, or who: "le député LFI de la Creuse", "la déléguée CGT". */
export function isParty(tokens: readonly Token[], { from }: Name, head: Head, language: Language): boolean {
  const isShort = /^\p{Lu}{2,6}$/u.test(tokens[from]?.text ?? "");
  return (
    isShort &&
    !head.isGroup &&
    language.adjectiveEndings.size > 0 &&
    (language.partitives.has(tokens[from + 1]?.lower ?? "") ||
      /^\p{Lu}{3,6}$/u.test(tokens[from]?.text ?? ""))
  );
}

/** "la préfecture" is "elle". */
export function genderOf(
  noun: string,
  isGroup: boolean,
  determiner: string,
  language: Language,
): Pick<Mention, "gender"> {
  if (!isGroup || language.adjectiveEndings.size === 0) return {};
  if (language.femaleDeterminers.has(determiner)) return { gender: "female" };
  if (language.maleDeterminers.has(determiner)) return { gender: "male" };
  // "l’association": its ending tells what the article does not.
  return language.elisions.has(determiner) && endsWithOneOf(noun, language.femaleNounEndings)
    ? { gender: "female" }
    : {};
}

/** By its ending: "Ministerin"; of bodies and documents "Regierung". */
export function isFemaleNoun(noun: string, isGroup: boolean, language: Language): boolean {
  const { femaleEndings, femaleNounEndings } = language;
  return isGroup
    ? endsWithOneOf(noun, femaleNounEndings)
    : femaleEndings.has(noun) || endsWithOneOf(noun, femaleEndings);
}

/** "werteten die Forscher Daten aus", "zwei Zeugen", "Nachbarn": several, behind whom no name stands. */
function areSeveral(noun: string, determiner: string, isGroup: boolean, language: Language): boolean {
  const { indefinites, articles, femaleDeterminers, maleEndings, pluralEndings } = language;
  if (!language.capitalNouns) return false;
  if (/^\d/u.test(determiner) || (indefinites.has(determiner) && !articles.has(determiner))) return true;
  if (isFemaleNoun(noun, isGroup, language) || (determiner !== "" && !femaleDeterminers.has(determiner)))
    return false;
  if (determiner === "" && (isGroup || maleEndings.has(noun))) return false;
  // "die Kinder", "die Fans", and "die Klinik"; "die Beamten", and "die Beamte".
  return isGroup ? pluralEndings.has(noun.slice(-1)) : !noun.endsWith("e");
}

/** "les citoyens"; "le fils" ends alike, and is one. */
export function isPlural(noun: string, determiner: string, isGroup: boolean, language: Language): boolean {
  if (language.capitalNouns) return areSeveral(noun, determiner, isGroup, language);
  if (!language.pluralEndings.has(noun.slice(-1))) return false;
  if (isGroup) return true;
  const isOne = language.femaleDeterminers.has(determiner) || language.maleDeterminers.has(determiner);
  return language.adjectiveEndings.size > 0 && determiner !== "" && !isOne;
}
