import { readLists } from "../languages/read-language";

/** As many words tell one language from another for sure. */
const LOOKED_AT = 1500;

/** Scripts that only one of the known languages is written in. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/[\p{scx=Hira}\p{scx=Kana}]/gu, "ja"],
  [/\p{scx=Han}/gu, "zh"],
  [/\p{scx=Cyrillic}/gu, "ru"],
];

/** The language of a text by its small words, or by its script; `undefined` where too little tells. */
export function recogniseLanguage(text: string): string | undefined {
  const start = text.slice(0, LOOKED_AT * 8);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, tag] of SCRIPTS) {
    if ((start.match(script)?.length ?? 0) > letters / 8) return tag;
  }
  const words =
    start
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, LOOKED_AT) ?? [];
  const scores = readLists("articles", "prepositions", "conjunctions", "determiners")
    .map(({ tag, words: small }) => ({ tag, hits: words.filter((word) => small.has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  const [best, second] = scores;
  return best && best.hits > 3 && best.hits > (second?.hits ?? 0) ? best.tag : undefined;
}
