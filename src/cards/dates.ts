import type { When } from "../model/when";
import { wordingOf } from "./wording";

const FIELDS = {
  day: { year: "numeric", month: "long", day: "numeric" },
  week: { year: "numeric", month: "long", day: "numeric" },
  month: { year: "numeric", month: "long" },
  year: { year: "numeric" },
} as const satisfies Record<When["precision"], Intl.DateTimeFormatOptions>;

/** Making a format takes longer than setting a whole card's text, and there are few of them. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, precision: When["precision"]): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language, { ...FIELDS[precision], timeZone: "UTC" });
    formats.set(key, format);
  }
  return format;
}

/** A date as a reader of the language writes it, no more exact than it is known. */
export function formatWhen({ start, end, precision }: When, language: string): string {
  const format = formatOf(language, precision);
  const from = new Date(start);
  const text =
    end === undefined || end === start ? format.format(from) : format.formatRange(from, new Date(end));
  const plain = spaceDashes(text);
  return precision === "week" ? wordingOf(language).weekOf(plain) : plain;
}

/**
 * Sets the dash of a range as printers do: close between two numbers of one
 * date ("March 18–19, 2021"), spaced between two whole dates. Locale data
 * differs in this from release to release, and between Node and workerd, and a
 * revision must not.
 */
function spaceDashes(text: string): string {
  const [from = "", to] = text.split(/\s*–\s*/u).map((part) => part.replace(/\s/gu, " "));
  if (to === undefined) return from;
  const isOneDate = !/\p{L}/u.test(from) || !/\p{L}/u.test(to);
  return /[\d.]$/.test(from) && /^\d/.test(to) && isOneDate ? `${from}–${to}` : `${from} – ${to}`;
}
