import type { Language } from "../languages/read-language";
import type { ResolvedDay } from "./resolve-day";

const DAY = 24 * 60 * 60 * 1000;

/** What systems stamp that do not know where the newsroom is. */
const IN_UTC = /(?:Z|[+-]00:?00)$/;

/** "yesterday", counted from the article's day: which day that is where it was written, a stamp in UTC does not tell. */
export function resolveNearDays(sentence: string, published: string, language: Language): ResolvedDay[] {
  const day = Date.parse(published.slice(0, 10));
  const lower = sentence.toLowerCase().replaceAll("’", "'");
  return [...language.nearDays].flatMap((entry) => {
    const [words = "", offset = "0"] = entry.split("=");
    const at = placeOf(words, lower, sentence, language);
    if (at === -1) return [];
    const stated = sentence.slice(at, at + words.length);
    const start = new Date(day + Number(offset) * DAY).toISOString().slice(0, 10);
    const doubt = `'${stated}' is taken for ${start}, counted from a time in UTC: where it was written it may have been another day`;
    return [
      {
        when: { start, precision: "day" as const, stated },
        at,
        ...(IN_UTC.test(published) ? { doubt } : {}),
      },
    ];
  });
}

function placeOf(words: string, lower: string, sentence: string, language: Language): number {
  if (!lower.includes(words)) return -1;
  if (language.withoutSpaces) return lower.indexOf(words);
  for (const { index } of lower.matchAll(new RegExp(`(?<![\\p{L}-])${words}(?!\\p{L})`, "gu"))) {
    const before = /(\p{L}+)\s+$/u.exec(lower.slice(Math.max(0, index - 20), index))?.[1] ?? "";
    // "la mañana", "am Morgen" and "USA Today" are no near days.
    const isName = before !== "" && sentence[index] !== lower[index];
    if (!isName && !language.articles.has(before)) return index;
  }
  return -1;
}
