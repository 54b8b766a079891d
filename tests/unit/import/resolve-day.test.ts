import { describe, expect, test } from "vitest";
import { resolveDays } from "../../../src/import/draft/resolve-day";
import { readLanguage } from "../../../src/import/languages/read-language";

/** A Wednesday. */
const PUBLISHED = "2025-03-05T21:00:00-08:00";

const resolve = (language: string, sentence: string) =>
  resolveDays(sentence, PUBLISHED, readLanguage(language)).map(({ when }) => when);

describe("a day in words is resolved against the article's date, and kept as stated", () => {
  test.for([
    ["the last weekday", "en", "The dam broke on Monday.", "2025-03-03", "on Monday"],
    ["the day itself", "en", "The dam broke on Wednesday.", "2025-03-05", "on Wednesday"],
    ["a weekday to come, by the verb", "en", "The dam will open on Monday.", "2025-03-10", "on Monday"],
    ["a weekday to come, by its word", "en", "They meet next Monday.", "2025-03-10", "next Monday"],
    ["yesterday", "en", "The dam broke yesterday.", "2025-03-04", "yesterday"],
    ["a date", "en", "The dam broke on February 14.", "2025-02-14", "February 14"],
    ["German", "de", "Der Damm brach am Montag.", "2025-03-03", "am Montag"],
    ["German, to come", "de", "Der Damm wird am Montag geöffnet.", "2025-03-10", "am Montag"],
    ["French", "fr", "La digue a cédé lundi.", "2025-03-03", "lundi"],
    ["French, to come", "fr", "La digue rouvrira lundi.", "2025-03-10", "lundi"],
    ["Spanish", "es", "La presa cedió el lunes.", "2025-03-03", "el lunes"],
    ["Spanish, before", "es", "La presa cedió el lunes pasado.", "2025-03-03", "el lunes"],
  ] as const)("%s", ([, language, sentence, start, stated]) => {
    expect(resolve(language, sentence)).toEqual([{ start, precision: "day", stated }]);
  });

  test("a week is named by its Monday", () => {
    expect(resolve("en", "The dam broke earlier this week.")).toEqual([
      { start: "2025-03-03", precision: "week", stated: "earlier this week" },
    ]);
  });

  test("a weekday says that it may be another one", () => {
    expect(resolveDays("It broke on Monday.", PUBLISHED, readLanguage("en"))[0]?.doubt).toMatch(/2025-03-03/);
  });

  test("nothing is a day that is none", () => {
    expect(resolve("en", "The 24 men now sat 6-4 up in May Street.")).toEqual([]);
  });
});
