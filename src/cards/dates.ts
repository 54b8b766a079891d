import type { When } from "../model/when";
import { wordingOf } from "./wording";

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
  return precision === "week" ? wordingOf(language).weekOf(plain) : plain;
}
