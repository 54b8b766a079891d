import type { Language } from "../../languages/read-language";

/* Who is spoken of, and to, in words outside of marks: what tells an interview from a list of questions. */

/** Whether the words are of somebody who says "I". With marks, one "us" may be the newspaper's. */
export function speaksOfItself(text: string, { firstPerson }: Language): boolean {
  const own = wordsOutside(text).filter((word) => firstPerson.has(word.toLowerCase()));
  return own.length > (MARKS.test(text) ? 1 : 0);
}

/** Whether the words address somebody: "you", "Sie", "Frau Voss, …". */
export function speaksToSomebody(text: string, language: Language): boolean {
  const { secondPerson, politePerson } = language;
  return (
    callsByTitle(text, language) ||
    wordsOutside(text).some(
      (word, index) =>
        secondPerson.has(word.toLowerCase()) ||
        (index > 0 && /^\p{Lu}/u.test(word) && politePerson.has(word.toLowerCase())),
    )
  );
}

/** The last name in "Frau Voss, wie geht es?", "Monsieur Lahlou, …", which nobody but whoever answers bears. */
export function calledByTitle(text: string, language: Language): string | undefined {
  const [, title = "", name] =
    /^(\p{L}+\.?)\s(?:\p{L}+\.?\s){0,2}?(\p{Lu}[\p{L}\p{M}’'-]+),/u.exec(text) ?? [];
  const { maleTitles, femaleTitles, titles } = language;
  return [maleTitles, femaleTitles, titles].some((list) => list.has(title.toLowerCase())) ? name : undefined;
}

export const MARKS = /[“„«"]/u;

function callsByTitle(text: string, language: Language): boolean {
  return calledByTitle(text.replace(/^[—–-]\s*/u, ""), language) !== undefined;
}

function wordsOutside(text: string): string[] {
  return text.replace(/[“«„"][^”»“"]*[”»“"]/gu, " ").match(/[\p{L}\p{M}]+/gu) ?? [];
}
