import type { Language } from "../../languages/read-language";
import { isRole } from "../words/word-kinds";

/** What a description of somebody is compared by. All words in small letters. */
export interface ReadRole {
  words: readonly string[];
  /** Without what stands behind a preposition: "a former colleague of the mayor" is no mayor. */
  own: readonly string[];
  /** The noun; absent where no table has one. */
  head?: string;
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
  { head, kinds, isMarked, words }: ReadRole,
  roles: readonly ReadRole[],
  language: Language,
): number | undefined {
  if (head === undefined) return undefined;
  const fitting = roles.filter(({ own }) => own.some((word) => isSame(word, head, language)));
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

function isSame(word: string, head: string, { rolesOfTitles }: Language): boolean {
  if (word === head || (head.length > 4 && word.endsWith(head)) || (word.length > 4 && head.endsWith(word)))
    return true;
  return rolesOfTitles.size > 0 && rolesOfTitles.has(`${word.replace(/\.$/u, "")}=${head}`);
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
  const isOwned =
    words.length > own.length || language.pronounOf.has(words[0] ?? "") || /[’']s?\s/u.test(description);
  return {
    words,
    own,
    isOwned,
    ...(head === undefined ? {} : { head }),
    kinds: words.filter(isKind),
    isMarked,
  };
}

function isRoleWord(word: string, language: Language): boolean {
  const isCapital = language.capitalNouns === true && /^\p{Lu}/u.test(word);
  return isRole({ kind: "word", text: word, lower: word.toLowerCase(), isCapital }, language);
}
