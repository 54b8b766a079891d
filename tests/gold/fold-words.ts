import { readLanguage } from "../../src/import/languages/read-language";

/** Words as two people who label may write them differently: white space, marks around, comma or stop at the end. */
export function foldSpan(words: string): string {
  return words
    .replace(/\u00AD/g, "")
    .replace(/\s+/gu, " ")
    .replace(/^[\s"“”„«»‘’‚‹›「」『』]+|[\s"“”„«»‘’‚‹›「」『』]+$/gu, "")
    .replace(/[\s,.。，、]+$/u, "")
    .replace(/["“”„«»‘’‚‹›]+$/gu, "")
    .normalize("NFC");
}

/** A speaker's name without case, articles and titles. */
export function foldSpeaker(name: string, tag: string): string {
  const language = readLanguage(tag);
  const words = name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/['’]s\b/g, "'s")
    .split(/\s+/)
    .flatMap((word) => (/^(?:l|d)'/.test(word) ? [word.slice(2)] : [word]));
  while (words.length > 1 && isDropped(words[0] ?? "")) words.shift();
  return words.join(" ");

  function isDropped(word: string): boolean {
    return [language.articles, language.titles, language.maleTitles, language.femaleTitles].some((list) =>
      list.has(word),
    );
  }
}
