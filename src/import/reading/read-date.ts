/**
 * A date as pages write it, as ISO 8601: a day, or a time with its offset. A time
 * without offset is nobody's time for sure, so only its day is kept.
 */
export function readDate(written: string | undefined): string | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(
    written?.trim() ?? "",
  );
  const [, day, time, seconds = ":00", offset] = found ?? [];
  if (day === undefined || Number.isNaN(Date.parse(day))) return undefined;
  if (time === undefined || offset === undefined) return day;
  const zone = offset === "Z" ? "Z" : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
  const whole = `${day}T${time}${seconds}${zone}`;
  return Number.isNaN(Date.parse(whole)) ? day : whole;
}
