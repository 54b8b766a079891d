import type { Language } from "../languages/read-language";
import type { ResolvedDay } from "./resolve-day";

const DAY = 24 * 60 * 60 * 1000;

/**
 * A weekday and the date, or the week, beside it are one day: "Tuesday, February
 * 24", "Tuesday last week". The date says more than the weekday does, and wins;
 * where the two differ, an editor should look.
 */
export function joinDays(
  sentence: string,
  weekdays: readonly ResolvedDay[],
  others: readonly ResolvedDay[],
  language: Language,
): ResolvedDay[] {
  const joined = new Set<ResolvedDay>();
  const days = weekdays.map((weekday) => {
    const beside = others.find((other) => !joined.has(other) && stand(sentence, weekday, other, language));
    if (!beside) return weekday;
    joined.add(beside);
    const at = Math.min(weekday.at, beside.at);
    const stated = wordsFrom(sentence, at, Math.max(endOf(weekday), endOf(beside)));
    if (beside.when.precision === "week") {
      const start = isoDay(Date.parse(beside.when.start) + weekdayOf(weekday.when.start) * DAY);
      return { at, when: { start, precision: "day" as const, stated } };
    }
    const { stated: _, ...when } = beside.when;
    const agrees = [when.start, when.end].some(
      (day) => day !== undefined && weekdayOf(day) === weekdayOf(weekday.when.start),
    );
    const doubt = `'${stated}' is taken for ${when.start}, which is another weekday`;
    return { at, when: { ...when, stated }, ...(agrees ? {} : { doubt }) };
  });
  return [...days, ...others.filter((other) => !joined.has(other))];
}

/** Whether nothing is between two days but a comma, a bracket, or an article: "Dienstag, den 24. Februar". */
function stand(sentence: string, weekday: ResolvedDay, other: ResolvedDay, language: Language): boolean {
  if (other.when.precision === "month") return false;
  const [first, second] = weekday.at <= other.at ? [weekday, other] : [other, weekday];
  const words = sentence.slice(endOf(first), second.at).match(/[^\s,()]+/gu) ?? [];
  return words.every((word) => isLink(word.toLowerCase(), language)) && words.length < 2;
}

function isLink(word: string, { articles, partitives, beforeDays }: Language): boolean {
  return articles.has(word) || partitives.has(word) || beforeDays.has(word);
}

/** With the bracket that closes one within: "Tuesday (February 24)". */
function wordsFrom(sentence: string, at: number, end: number): string {
  const words = sentence.slice(at, end);
  return words.includes("(") && sentence[end] === ")" ? `${words})` : words;
}

function endOf({ at, when }: ResolvedDay): number {
  return at + (when.stated?.length ?? 0);
}

/** Monday is 0; Date's Sunday is. */
function weekdayOf(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
