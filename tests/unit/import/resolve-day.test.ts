import { describe, expect, test } from "vitest";
import { resolveDays } from "../../../src/import/draft/resolve-day";
import { readLanguage } from "../../../src/import/languages/read-language";

/** A Wednesday. */
const PUBLISHED = "2025-03-05T21:00:00-08:00";

const resolve = (language: string, sentence: string) =>
  resolveDays(sentence, PUBLISHED, readLanguage(language), language).map(({ when }) => when);

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
    ["German, another name of Saturday", "de", "Am Sonnabend brach er.", "2025-03-01", "Am Sonnabend"],
    ["Polish, as an object", "pl", "Tama pękła w sobotę.", "2025-03-01", "w sobotę"],
    ["Polish, a date", "pl", "Tama pękła 30 grudnia.", "2024-12-30", "30 grudnia"],
    ["Dutch, a date", "nl", "Op 3 maart 2025 brak de dam.", "2025-03-03", "3 maart 2025"],
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

  test.for(["The 24 men now sat 6-4 up in May Street.", "The score was 10-11-12.", "He told USA Today so."])(
    "nothing is a day that is none: %s",
    (sentence) => {
      expect(resolve("en", sentence)).toEqual([]);
    },
  );

  test.for([
    ["de", "Vorgestern brach der Damm.", "2025-03-03", "Vorgestern"],
    ["fr", "La digue a cédé avant-hier.", "2025-03-03", "avant-hier"],
    ["fr", "La digue rouvre aujourd’hui.", "2025-03-05", "aujourd’hui"],
    ["es", "La presa cedió anteayer por la mañana.", "2025-03-03", "anteayer"],
    ["pl", "Tama pękła wczoraj.", "2025-03-04", "wczoraj"],
    ["ja", "昨日、ダムが決壊した。", "2025-03-04", "昨日"],
    ["zh", "昨天大坝决堤了。", "2025-03-04", "昨天"],
  ] as const)("near days are known in every language: %s, %s", ([language, sentence, start, stated]) => {
    expect(resolve(language, sentence)).toEqual([{ start, precision: "day", stated }]);
  });

  test("a morning is no tomorrow", () => {
    expect(resolve("es", "Cedió por la mañana.")).toEqual([]);
    expect(resolve("de", "Er brach am Morgen.")).toEqual([]);
  });
});

describe("a weekday with a date beside it", () => {
  test.for([
    ["en", "It broke on Tuesday (February 25, 2025).", "on Tuesday (February 25, 2025)"],
    ["en", "It broke on Tuesday last week.", "on Tuesday last week"],
    ["fr", "Le mardi 25 février 2025, la digue a cédé.", "Le mardi 25 février 2025"],
    ["es", "El martes 25 de febrero de 2025 cedió la presa.", "El martes 25 de febrero de 2025"],
    ["de", "Am Dienstag, den 25.2.2025, brach der Damm.", "Am Dienstag, den 25.2.2025"],
    ["de", "Am Dienstag (25. Februar) brach der Damm.", "Am Dienstag (25. Februar)"],
    ["pt", "Na terça-feira, 25 de fevereiro, cedeu.", "Na terça-feira, 25 de fevereiro"],
    ["ru", "Во вторник, 25 февраля 2025 года, рухнул мост.", "Во вторник, 25 февраля 2025 года"],
    ["pl", "We wtorek 25 lutego 2025 pękła tama.", "We wtorek 25 lutego 2025"],
    ["pl", "Tama pękła we wtorek, 25 lutego.", "we wtorek, 25 lutego"],
  ] as const)("is that date, without a doubt: %s, %s", ([language, sentence, stated]) => {
    expect(resolveDays(sentence, PUBLISHED, readLanguage(language))).toEqual([
      { at: sentence.indexOf(stated), when: { start: "2025-02-25", precision: "day", stated } },
    ]);
  });

  test("is in doubt where the two differ", () => {
    const [day] = resolveDays("It broke on Monday, February 25, 2025.", PUBLISHED, readLanguage("en"));
    expect(day?.when.start).toBe("2025-02-25");
    expect(day?.doubt).toMatch(/another weekday/);
  });

  test("is a day of its own where words stand between", () => {
    expect(resolve("en", "On Monday they spoke of February 25.").map(({ start }) => start)).toEqual([
      "2025-03-03",
      "2025-02-25",
    ]);
  });
});

describe("a date in figures", () => {
  test.for([
    ["en-GB", "2025-04-03"],
    ["en_GB", "2025-04-03"],
    ["en-US", "2025-03-04"],
    ["en", "2025-03-04"],
  ] as const)("is read as in %s, and in doubt as it reads both ways", ([tag, start]) => {
    const [day] = resolveDays("The ship left on 03/04/2025.", PUBLISHED, readLanguage(tag), tag);
    expect(day?.when.start).toBe(start);
    expect(day?.doubt).toMatch(/not sure/);
  });

  test("is in no doubt where it reads one way", () => {
    expect(resolveDays("It left on 24/02/2025.", PUBLISHED, readLanguage("en"), "en-GB")[0]?.doubt).toBe(
      undefined,
    );
    expect(resolveDays("Er fuhr am 3.4.2025 ab.", PUBLISHED, readLanguage("de"))[0]?.doubt).toBe(undefined);
  });
});

test("a near day is in doubt where the article's time is in UTC, and may be the day after at home", () => {
  const near = (published: string) => resolveDays("It broke today.", published, readLanguage("en"))[0];
  expect(near("2025-03-06T02:30:00Z")?.doubt).toMatch(/UTC/);
  expect(near("2025-03-06T02:30:00+00:00")?.doubt).toMatch(/UTC/);
  expect(near("2025-03-05T18:30:00-08:00")?.doubt).toBe(undefined);
  expect(near("2025-03-05")?.doubt).toBe(undefined);
});

test.for([
  ["fr", "Une grève de 24 heures est prévue."],
  ["fr", "La digue a tenu pendant 3 jours."],
  ["es", "Anunció una huelga de 48 horas."],
  ["de", "Es folgte ein Streik von 24 Stunden."],
  ["en", "It held for 3 days."],
] as const)("how long something lasts is no day: %s, %s", ([language, sentence]) => {
  expect(resolve(language, sentence)).toEqual([]);
});

test("a weekday that is to come is the next one, whatever else the sentence says: martes que viene", () => {
  expect(resolve("es", "El juez decide el martes que viene.").map(({ start }) => start)).toEqual([
    "2025-03-11",
  ]);
});

test("a date without a year is behind the article where it is far ahead, and the sentence tells of what was", () => {
  const years = (language: string, sentence: string) =>
    resolve(language, sentence).map(({ start }) => start.slice(0, 4));
  expect(years("en", "The contract was signed on August 14.")).toEqual(["2024"]);
  expect(years("en", "The contract will be signed on August 14.")).toEqual(["2025"]);
  expect(years("en", "The trial opens on March 20.")).toEqual(["2025"]);
});

test.for([
  ["en", "It opened on the 13th of March.", "2025-03-13"],
  ["en", "It opened on Feb. 25.", "2025-02-25"],
  ["fr", "Il a ouvert le 1er mars.", "2025-03-01"],
  ["es", "Abrió el 25 de febrero.", "2025-02-25"],
  ["de", "Es öffnete am 1. März.", "2025-03-01"],
  ["en", "It opened 3 days ago.", "2025-03-02"],
] as const)("a date is found however day and month stand together: %s, %s", ([language, sentence, start]) => {
  expect(resolve(language, sentence)).toMatchObject([{ start }]);
});
