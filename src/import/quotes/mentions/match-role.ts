import type { Language } from "../../languages/read-language";
import { isRole } from "../words/word-kinds";
import { isSameNoun, isSameOffice } from "./same-office";

/** Words of an office that says in several what another says in one: "jefe de Estado", "chef de l’État". */
const PHRASES = [3, 4];

/** What a description of somebody is compared by. All words in small letters. */
export interface ReadRole {
  words: readonly string[];
  /** Without what stands behind a preposition: "a former colleague of the mayor" is no mayor. */
  own: readonly string[];
  /** The noun; absent where no table has one. */
  head?: string;
  /** The noun with what stands behind it: "jefe del ejecutivo". */
  phrases: readonly string[];
  /** What kind of it: "health" in "the health minister", "Ohio" in "the governor of Ohio". */
  kinds: readonly string[];
  /** Of somebody else by a pronoun: "her spokesman"; or by what stands behind: "the governor of Ohio". */
  isOwned: boolean;
  /** Whether one of them is a name or stands behind a preposition, as hardly two of that noun have. */
  isMarked: boolean;
}

/**
 * How well a description such as "the health minister" fits what an article says
 * of somebody: the more words they share the better; `undefined` where they do
 * not fit, or where each says something else of the same noun ("the Ohio
 * governor" is no "governor of Utah").
 */
export function matchRole(
  wanted: ReadRole,
  roles: readonly ReadRole[],
  language: Language,
): number | undefined {
  const { head, kinds, isMarked, words } = wanted;
  if (head === undefined) return undefined;
  if (roles.some((role) => isSameOffice(wanted, role, language))) return 0;
  const fitting = roles.filter(({ own }) => own.some((word) => isSameNoun(word, head, language)));
  if (fitting.length === 0) return undefined;
  const shared = kinds.filter((kind) => roles.some(({ words }) => words.includes(kind))).length;
  // "her official spokesman" is not "the Labour spokesman".
  const isHers = isOfSomebody(words[0] ?? "", language);
  if (isHers && shared === 0 && fitting.every((role) => !role.isOwned && role.kinds.length > 0))
    return undefined;
  const isOther = isMarked && shared === 0 && fitting.every((role) => role.isMarked);
  return isOther ? undefined : shared;
}

/** "his", "her" */
function isOfSomebody(word: string, { pronounOf, male, female }: Language): boolean {
  const owner = pronounOf.get(word) ?? "";
  return male.has(owner) || female.has(owner);
}

/** "the ministry" of "the ministry of defence". */
export function beforePreposition(words: string[], { prepositions }: Language): string[] {
  const behind = words.findIndex((word, index) => index > 0 && prepositions.has(word.toLowerCase()));
  return behind === -1 ? words : words.slice(0, behind);
}

export function readRole(description: string, language: Language): ReadRole {
  const { determiners, articles, complements, prepositions, capitalNouns, adjectivesFirst } = language;
  const written = description.split(/[\s’']+/);
  const words = written.map((word) => word.toLowerCase());
  const own = beforePreposition(words, language);
  const isNoun = (word: string) => isRoleWord(word, language);
  const at = adjectivesFirst ? written.slice(0, own.length).findLastIndex(isNoun) : written.findIndex(isNoun);
  const lists = [determiners, articles, complements, prepositions];
  const isKind = (word: string, index: number) =>
    index !== at && word.length > 1 && !lists.some((list) => list.has(word));
  const isMarked = words.some(
    (word, index) =>
      isKind(word, index) && (index > own.length || (!capitalNouns && /^\p{Lu}/u.test(written[index] ?? ""))),
  );
  const head = words[at];
  const phrases = head === undefined ? [] : PHRASES.map((length) => words.slice(at, at + length).join(" "));
  const isOwned =
    words.length > own.length || language.pronounOf.has(words[0] ?? "") || /[’']s?\s/u.test(description);
  return {
    words,
    own,
    isOwned,
    ...(head === undefined ? {} : { head }),
    phrases,
    kinds: words.filter(isKind),
    isMarked,
  };
}

function isRoleWord(word: string, language: Language): boolean {
  const isCapital = language.capitalNouns === true && /^\p{Lu}/u.test(word);
  return isRole({ kind: "word", text: word, lower: word.toLowerCase(), isCapital }, language);
}
