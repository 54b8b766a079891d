import type { Parser } from "chrono-node";

/** Any year: only what months are called is asked for. */
const YEAR = 2026;
const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(YEAR, month, 5));

/** Reads "24 lutego 2026": months as Unicode's CLDR calls them beside a day, for a language without a parser of its own. */
export function readNamedMonths(tag: string): Parser {
  const format = new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", timeZone: "UTC" });
  const months = MONTHS.flatMap((time) =>
    format.formatToParts(time).flatMap(({ type, value }) => (type === "month" ? [value.toLowerCase()] : [])),
  );
  const date = new RegExp(
    String.raw`(?<!\d)(\d{1,2})\.?\s+(${months.join("|")})(?!\p{L})(?:\s+(\d{4})(?!\d))?`,
    "iu",
  );
  return {
    pattern: () => date,
    extract: (context, [, day, name = "", year]) => {
      const month = months.indexOf(name.toLowerCase()) + 1;
      const found = context.createParsingComponents({ day: Number(day), month });
      if (year !== undefined) return found.assign("year", Number(year));
      return found.imply("year", closestYear(context.refDate, month, Number(day)));
    },
  };
}

function closestYear(to: Date, month: number, day: number): number {
  const distance = (year: number) => Math.abs(Date.UTC(year, month - 1, day) - to.getTime());
  const year = to.getUTCFullYear();
  return [year - 1, year + 1].reduce(
    (best, other) => (distance(other) < distance(best) ? other : best),
    year,
  );
}
