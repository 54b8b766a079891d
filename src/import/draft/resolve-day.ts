import type { ParsedComponents } from "chrono-node";
import type { When } from "../../model/when";
import type { Language } from "../languages/read-language";
import { chronoOf } from "../reading/chrono-of";
import { mayStateDate } from "../reading/may-state-date";
import { joinDays } from "./join-days";
import { resolveNearDays } from "./near-days";

const DAY = 24 * 60 * 60 * 1000;

/** A day that the article states, resolved against its own date. */
export interface ResolvedDay {
  when: When;
  /** Where the words for it stand, in the text that was given. */
  at: number;
  /** Why an editor should look: a weekday may be the one before or the one after, "03/04" two days. */
  doubt?: string;
}

/**
 * The days that a sentence states, in order. A weekday is the last one before
 * the article, or the day itself; the next one where the sentence speaks of what
 * will be. `tag` is the article's own, whose region tells whether days or months come first.
 */
export function resolveDays(
  sentence: string,
  published: string,
  language: Language,
  tag: string = language.tag,
): ResolvedDay[] {
  const day = Date.parse(published.slice(0, 10));
  if (Number.isNaN(day)) return [];
  const days = joinDays(
    sentence,
    resolveWeekdays(sentence, day, language),
    [
      ...resolvePeriods(sentence, day, language),
      ...resolveNearDays(sentence, published, language),
      ...resolveDates(sentence, day, tag, language),
    ].sort((a, b) => a.at - b.at),
    language,
  );
  const taken: ResolvedDay[] = [];
  for (const found of days.sort(
    (a, b) => a.at - b.at || (b.when.stated?.length ?? 0) - (a.when.stated?.length ?? 0),
  )) {
    const before = taken.at(-1);
    if (!before || found.at >= before.at + (before.when.stated?.length ?? 0)) taken.push(found);
  }
  return taken;
}

function resolveWeekdays(sentence: string, day: number, language: Language): ResolvedDay[] {
  const words = [...sentence.matchAll(/[\p{L}\p{M}-]+/gu)];
  // Few sentences name one: for the others nothing else is looked up.
  if (!words.some(([word]) => language.weekdays.has(word.toLowerCase()))) return [];
  const weekdays = [...language.weekdays];
  const isOfLater = speaksOfLater(sentence, language);
  return words.flatMap((match, index) => {
    const number = weekdays.indexOf(match[0].toLowerCase());
    if (number === -1) return [];
    const before = words[index - 1]?.[0].toLowerCase() ?? "";
    const behind = words[index + 1]?.[0].toLowerCase() ?? "";
    // "on", "am", "ce", "last" belong to the words for it.
    const isLed =
      language.beforeDays.has(before) || language.nextOnes.has(before) || language.lastOnes.has(before);
    const at = isLed ? (words[index - 1]?.index ?? match.index) : match.index;
    const stated = sentence.slice(at, match.index + match[0].length);
    // Date.UTC day 0 is a Sunday; ours begin with Monday.
    const back = (((new Date(day).getUTCDay() + 6) % 7) - (number % 7) + 7) % 7;
    const phrase = `${behind} ${words[index + 2]?.[0].toLowerCase() ?? ""}`;
    const isNext = [before, behind, phrase].some((next) => language.nextOnes.has(next));
    const isLast = language.lastOnes.has(before) || language.lastOnes.has(behind);
    const goesForward = isNext || (!isLast && isOfLater && back !== 0);
    const resolved = goesForward ? day + (7 - back) * DAY : day - (isLast && back === 0 ? 7 : back) * DAY;
    const when = { start: isoDay(resolved), precision: "day" as const, stated };
    return [
      {
        when,
        at,
        ...(isNext || isLast
          ? {}
          : {
              doubt: `'${stated}' is taken for ${when.start}, the ${goesForward ? "next" : "last"} one, counted from the article's date`,
            }),
      },
    ];
  });
}

/** "earlier this week", "last month". */
function resolvePeriods(sentence: string, day: number, { periods }: Language): ResolvedDay[] {
  const lower = sentence.toLowerCase();
  return [...periods].flatMap((entry) => {
    const words = entry.slice(0, Math.max(0, entry.indexOf("=")));
    if (words === "" || !lower.includes(words)) return [];
    const [unit = "", offset = "0"] = entry.slice(words.length + 1).split(":");
    const at = lower.search(new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, "u"));
    if (at === -1) return [];
    const stated = sentence.slice(at, at + words.length);
    const start =
      unit === "week" ? startOfWeek(day + Number(offset) * 7 * DAY) : startOfMonth(day, Number(offset));
    return [
      { when: { start, precision: unit === "week" ? ("week" as const) : ("month" as const), stated }, at },
    ];
  });
}

/** "March 13", "14 novembre 2025": as a well-kept parser reads them. */
function resolveDates(sentence: string, day: number, tag: string, language: Language): ResolvedDay[] {
  // The parser takes long, and nothing is kept below of what has neither.
  if (!mayStateDate(sentence, tag)) return [];
  const results = chronoOf(tag).parse(sentence, { instant: new Date(day + DAY / 2), timezone: 0 });
  return results.flatMap(({ start, end, text, index }) => {
    const isDate = start.isCertain("day") && start.isCertain("month") && /\d/.test(text);
    if (!isDate || NO_DATE.test(text) || isHowLong(text, language)) return [];
    const back = start.isCertain("year") || isToCome(start, day, sentence, language) ? 0 : 1;
    const dayOf = (date: ParsedComponents) =>
      isoParts((date.get("year") ?? 1970) - back, date.get("month"), date.get("day"));
    const from = dayOf(start);
    const to = end?.isCertain("day") ? dayOf(end) : undefined;
    const when = {
      start: from,
      ...(to !== undefined && to > from ? { end: to } : {}),
      precision: "day" as const,
      stated: text,
    };
    const doubt = !start.isCertain("year")
      ? `'${text}' names no year: taken for ${from}`
      : readsBothWays(text, tag)
        ? `'${text}' is taken for ${from}: whether the day or the month comes first is not sure`
        : undefined;
    return [{ when, at: index, ...(doubt === undefined ? {} : { doubt }) }];
  });
}

/** News tells of what is farther ahead than this in words for what will be. */
const SOON = 60 * DAY;

/** Whether a day without a year, of which the parser takes the nearest, may be ahead. */
function isToCome(start: ParsedComponents, day: number, sentence: string, language: Language): boolean {
  return start.date().getTime() - day < SOON || speaksOfLater(sentence, language);
}

/** "de 24 heures", in "une grève de 24 heures", says how long, and not when. */
function isHowLong(text: string, { lasting }: Language): boolean {
  const [first = "", second = ""] = text.toLowerCase().split(/\s+/u);
  return lasting.has(first) && /^\d+$/.test(second);
}

/** "12.30" is a time or a sum, "10-11-12" a score. */
const NO_DATE = /^\d+(?:[:.]\d+|-\d+-\d{1,2})$/;

/** "03/04/2026" in English, of which each country has its own custom, and few newsrooms only readers at home. */
function readsBothWays(text: string, tag: string): boolean {
  const [, first, second] = /^(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}$/.exec(text) ?? [];
  return /^en(?![a-z])/i.test(tag) && first !== second && Number(first) <= 12 && Number(second) <= 12;
}

function speaksOfLater(sentence: string, language: Language): boolean {
  return [...sentence.matchAll(/[\p{L}\p{M}-]+/gu)].some(
    ([word]) => language.future.has(word.toLowerCase()) || endsAsFuture(word, language),
  );
}

function endsAsFuture(word: string, { futureEndings }: Language): boolean {
  for (const ending of futureEndings)
    if (word.length > ending.length + 2 && word.endsWith(ending)) return true;
  return false;
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function isoParts(year: number | null, month: number | null, day: number | null): string {
  return isoDay(Date.UTC(year ?? 1970, (month ?? 1) - 1, day ?? 1));
}

function startOfWeek(time: number): string {
  return isoDay(time - ((new Date(time).getUTCDay() + 6) % 7) * DAY);
}

function startOfMonth(time: number, offset: number): string {
  const date = new Date(time);
  return isoDay(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + offset, 1));
}
