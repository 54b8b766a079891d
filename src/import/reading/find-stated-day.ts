import { chronoOf } from "./chrono-of";

/** The first whole date in a text, as ISO 8601: "Published: March 13, 2024". Weekdays alone are no date. */
export function findStatedDay(text: string, language: string | undefined): string | undefined {
  for (const { start } of chronoOf(language).parse(text)) {
    if (start.isCertain("day") && start.isCertain("month") && start.isCertain("year")) {
      const two = (part: number | null) => String(part ?? 1).padStart(2, "0");
      return `${start.get("year")}-${two(start.get("month"))}-${two(start.get("day"))}`;
    }
  }
  return undefined;
}
