import type { When } from "../model/when";

/** "Week of" before its Monday's date, by language. */
const WEEK_OF: Record<string, (monday: string) => string> = {
  de: (monday) => `Woche ab ${monday}`,
  en: (monday) => `Week of ${monday}`,
  es: (monday) => `Semana del ${monday}`,
  fr: (monday) => `Semaine du ${monday}`,
};

const FIELDS = {
  day: { year: "numeric", month: "long", day: "numeric" },
  week: { year: "numeric", month: "long", day: "numeric" },
  month: { year: "numeric", month: "long" },
  year: { year: "numeric" },
} as const satisfies Record<When["precision"], Intl.DateTimeFormatOptions>;

/** A date as a reader of the language writes it, no more exact than it is known. */
export function formatWhen({ start, end, precision }: When, language: string): string {
  const format = new Intl.DateTimeFormat(language, { ...FIELDS[precision], timeZone: "UTC" });
  const from = new Date(start);
  const text =
    end === undefined || end === start ? format.format(from) : format.formatRange(from, new Date(end));
  // Thin spaces come and go with releases of Unicode's locale data; a revision must not.
  const plain = text.replace(/[\u2009\u202F]/g, "");
  if (precision !== "week") return plain;
  const weekOf = WEEK_OF[language.split("-")[0] ?? ""];
  return weekOf ? weekOf(plain) : plain;
}
