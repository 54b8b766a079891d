/** Any year: only what months are called is asked for. */
const YEAR = 2026;
const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(YEAR, month, 5));

const NUMERIC = /\d[./-]\s?\d|[年月日]/u;

/** As many letters tell the words apart, and leave endings and short forms out. */
const LETTERS = 3;

/** A date's words stand as near to its digits; looking farther would take longer than it finds. */
const NEAR = 40;

const known = new Map<string, RegExp>();

/**
 * Whether a sentence may state a date in digits: one beside a month, a numeric
 * date, or days that are counted. What reads dates takes a thousand times as long.
 */
export function mayStateDate(sentence: string, tag: string): boolean {
  const digits = [...sentence.matchAll(/\d+/g)];
  if (digits.length === 0) return false;
  if (NUMERIC.test(sentence)) return true;
  const words = wordsOf(tag);
  return digits.some(({ 0: digit, index }) =>
    words.test(sentence.slice(Math.max(0, index - NEAR), index + digit.length + NEAR).toLowerCase()),
  );
}

function wordsOf(tag: string): RegExp {
  // The tag is the article's own, and may be none that there is.
  const primary = /^[a-z]{2,3}(?![a-z])/i.exec(tag)?.[0].toLowerCase() ?? "en";
  const words = known.get(primary) ?? readWords(primary);
  known.set(primary, words);
  return words;
}

/** Names of months and of what is counted in days or less, as Unicode's CLDR has them. */
function readWords(tag: string): RegExp {
  const relative = new Intl.RelativeTimeFormat(tag);
  const phrases = [
    ...[{ month: "long" } as const, { month: "long", day: "numeric" } as const].flatMap((form) => {
      const format = new Intl.DateTimeFormat(tag, { ...form, timeZone: "UTC" });
      return MONTHS.map((time) => format.format(time));
    }),
    ...(["day", "week", "hour", "minute", "second"] as const).flatMap((unit) =>
      [1, 2, 5].map((count) => relative.format(-count, unit)),
    ),
  ];
  const starts = phrases.flatMap((phrase) => phrase.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
  const stems = new Set(starts.map((word) => word.slice(0, LETTERS)));
  const words = `(?<!\\p{L})(?:${[...stems].join("|")})`;
  // "13 March", "13th of March", "1er mars", "25 de febrero"; "March 13", "Feb. 25".
  const behind = String.raw`\d\p{L}{0,3}[^\p{L}\d]{0,3}(?:\p{L}{1,3}[^\p{L}\d]{1,2}){0,2}${words}`;
  const before = String.raw`${words}\p{L}*[^\p{L}\d]{0,3}\d`;
  // Of small letters: to compare letters of both cases takes several times as long.
  return new RegExp(`${behind}|${before}`, "u");
}
