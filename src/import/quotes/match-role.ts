import type { Language } from "../languages/read-language";
import { isRole } from "./word-kinds";

/** What a description of somebody is compared by: its noun, and what kind of it. */
interface ReadRole {
  head: string;
  /** "health" in "the health minister", "Ohio" in "the governor of Ohio". */
  kinds: string[];
  /** Of these, those that nobody else of that noun has: names, and what stands behind a preposition. */
  marks: string[];
}

/**
 * How well a description such as "the health minister" fits what an article says
 * of somebody: the more words they share the better; `undefined` where they do
 * not fit, or where each says something else of the same noun ("the Ohio
 * governor" is no "governor of Utah").
 */
export function matchRole(
  description: string,
  roles: readonly string[],
  language: Language,
): number | undefined {
  const wanted = readRole(description, language);
  if (!wanted) return undefined;
  let best: number | undefined;
  for (const role of roles) {
    // "a former colleague of the Taoiseach" is no Taoiseach.
    const words = beforePreposition(role.split(/[\s’']+/), language);
    if (!words.some((word) => isSame(word.toLowerCase(), wanted.head, language))) continue;
    const known = new Set(roles.flatMap((other) => other.toLowerCase().split(/[\s’']+/)));
    const shared = wanted.kinds.filter((word) => known.has(word)).length;
    const own = readRole(role, language);
    const isOther = wanted.marks.length > 0 && shared === 0 && (own?.marks.length ?? 0) > 0;
    if (!isOther) best = Math.max(best ?? 0, shared);
  }
  return best;
}

/** "the ministry" of "the ministry of defence". */
export function beforePreposition(words: string[], { prepositions }: Language): string[] {
  const behind = words.findIndex((word, index) => index > 0 && prepositions.has(word.toLowerCase()));
  return behind === -1 ? words : words.slice(0, behind);
}

function isSame(word: string, head: string, { rolesOfTitles }: Language): boolean {
  const title = word.replace(/\.$/u, "");
  return (
    word === head ||
    (head.length > 4 && word.endsWith(head)) ||
    (word.length > 4 && head.endsWith(word)) ||
    rolesOfTitles.has(`${title}=${head}`)
  );
}

function readRole(description: string, language: Language): ReadRole | undefined {
  const { determiners, articles, complements, prepositions, capitalNouns, adjectivesFirst } = language;
  const words = description.split(/[\s’']+/);
  const before = beforePreposition(words, language);
  const at = adjectivesFirst
    ? before.findLastIndex((word) => isRoleWord(word, language))
    : words.findIndex((word) => isRoleWord(word, language));
  const head = words[at]?.toLowerCase();
  if (head === undefined) return undefined;
  const kinds = words.filter((word, index) => {
    const lower = word.toLowerCase();
    return (
      index !== at &&
      word.length > 1 &&
      ![determiners, articles, complements, prepositions].some((list) => list.has(lower))
    );
  });
  const marks = kinds.filter((word) => {
    const isBehind = words.indexOf(word) > before.length;
    return isBehind || (/^\p{Lu}/u.test(word) && !capitalNouns);
  });
  return { head, kinds: kinds.map((word) => word.toLowerCase()), marks };
}

function isRoleWord(word: string, language: Language): boolean {
  const isCapital = language.capitalNouns === true && /^\p{Lu}/u.test(word);
  return isRole({ kind: "word", text: word, lower: word.toLowerCase(), isCapital }, language);
}
