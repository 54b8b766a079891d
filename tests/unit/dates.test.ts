import { describe, expect, test } from "vitest";
import { formatWhen } from "../../src/cards/dates";
import type { When } from "../../src/model/when";

const day = (start: string, end?: string): When => ({ start, end, precision: "day" });

describe("a date is written", () => {
  test.for([
    ["as a day", day("2021-03-18"), "en", "March 18, 2021"],
    ["as a day of another variety", day("2021-03-18"), "en-GB", "18 March 2021"],
    ["as two days of a month", day("2021-03-18", "2021-03-19"), "en", "March 18–19, 2021"],
    ["as two days of two months", day("2021-03-30", "2021-04-02"), "en", "March 30 – April 2, 2021"],
    [
      "as two days of two years",
      day("2021-12-31", "2022-01-01"),
      "en",
      "December 31, 2021 – January 1, 2022",
    ],
    ["as one day where it ends on the day it began", day("2021-03-18", "2021-03-18"), "en", "March 18, 2021"],
    ["as a week", { start: "2021-03-15", precision: "week" }, "en", "Week of March 15, 2021"],
    ["as a month", { start: "2021-03-15", precision: "month" }, "en", "March 2021"],
    [
      "as a month where it ends in the same",
      { start: "2021-03-01", end: "2021-03-31", precision: "month" },
      "en",
      "March 2021",
    ],
    [
      "as two months",
      { start: "2021-03-01", end: "2021-05-01", precision: "month" },
      "en",
      "March – May 2021",
    ],
    ["as a year", { start: "2021-03-15", precision: "year" }, "en", "2021"],
    ["as two years", { start: "2021-01-01", end: "2023-01-01", precision: "year" }, "en", "2021–2023"],
    ["in German", day("2021-03-18", "2021-03-19"), "de", "18.–19. März 2021"],
    ["in German, over two months", day("2021-03-30", "2021-04-02"), "de", "30. März – 2. April 2021"],
    ["in German, as a week", { start: "2021-03-15", precision: "week" }, "de-AT", "Woche ab 15. März 2021"],
    ["in French", day("2021-03-18", "2021-03-19"), "fr", "18–19 mars 2021"],
    ["in French, as a week", { start: "2021-03-15", precision: "week" }, "fr", "Semaine du 15 mars 2021"],
    [
      "in Spanish, as a week",
      { start: "2021-03-15", precision: "week" },
      "es",
      "Semana del 15 de marzo de 2021",
    ],
    ["in Polish", day("2021-03-18"), "pl", "18 marca 2021"],
    [
      "in Russian, with the space before its abbreviation",
      day("2021-03-18", "2021-03-19"),
      "ru",
      "18–19 марта 2021 г.",
    ],
    [
      "in Ukrainian, with the space before its abbreviation",
      day("2021-03-30", "2021-04-02"),
      "uk",
      "30 березня – 2 квітня 2021 р.",
    ],
    ["in Greek", day("2021-03-18"), "el", "18 Μαρτίου 2021"],
  ] as const)("%s", ([, when, language, text]) => {
    expect(formatWhen(when, language)).toBe(text);
  });

  test("the same wherever the machine stands", () => {
    const zone = process.env.TZ;
    try {
      for (const other of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"]) {
        process.env.TZ = other;
        expect(formatWhen(day("2021-03-18"), "en")).toBe("March 18, 2021");
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test.for(["en", "de", "fr", "es", "ru", "uk", "bg", "pl", "cs", "sk", "hu", "sv", "fi", "nb", "el", "pt"])(
    "in %s with no other space than the plain one, in no length",
    (language) => {
      for (const end of [undefined, "2021-03-19", "2021-04-02", "2022-01-01"]) {
        const text = formatWhen(day("2021-03-18", end), language);
        expect(text.replaceAll(" ", "")).not.toMatch(/\s/u);
        expect(text).toContain("2021");
      }
    },
  );
});
