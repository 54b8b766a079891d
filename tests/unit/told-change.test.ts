import { describe, expect, test } from "vitest";
import type { Quote } from "../../src/model/article";
import { correctCard } from "../../src/model/correct-card";
import { keepPublished } from "../../src/model/keep-published";
import type { Correction } from "../../src/model/status";
import { draftArticle } from "../fixtures/draft-article";

const { article } = draftArticle({ slug: "told", quotes: { ferry: "The “ferry” sails on Sundays." } });
const DAY = { date: "2031-05-11", kind: "correction", note: "She spoke of the timetable." } as const;

const correct = (
  told: Partial<Correction>,
  change: Record<string, unknown> = { context: "On the timetable" },
) =>
  correctCard(article, "ferry", { ...DAY, ...told }, change).complaints?.map(({ pointer }) => pointer) ?? [];

const sendNew = (told: Partial<Correction>, change: Partial<Quote>) =>
  keepPublished(article, {
    ...article,
    quotes: article.quotes.map((quote) => ({
      ...quote,
      ...change,
      status: "corrected",
      corrections: [{ ...DAY, ...told }],
    })),
  }).complaints.map(({ pointer }) => pointer);

describe("what a correction tells of its change", () => {
  test("stood on the card before, and stands there now", () => {
    expect(correct({ was: "On ferry", now: "On the timetable" })).toEqual([]);
    expect(correct({ was: "On boats", now: "On the timetable" })).toEqual(["/was"]);
    expect(correct({ was: "On ferry", now: "On boats" })).toEqual(["/now"]);
  });

  test("may be typed without typographic marks, and with words left out", () => {
    expect(correct({ was: 'the "ferry" […] Sundays' })).toEqual([]);
    expect(correct({ was: 'the "ferry" … Mondays' })).toEqual(["/was"]);
  });

  test("may be the speaker's name or role", () => {
    expect(correct({ was: "Ottilie Brandt", now: "Mayor" })).toEqual([]);
  });

  test("may name a time in any words, which a card stores as a date", () => {
    const change = { when: { start: "2031-05-08", precision: "day" } };
    expect(correct({ was: "Friday", now: "Thursday, 8 May" }, change)).toEqual([]);
  });

  test("may be of something else than the card, where the card does not change", () => {
    expect(correct({ was: "A headline", now: "Another" }, {})).toEqual([]);
  });

  test("is held against a new version of the whole article too", () => {
    const change = { context: "On the timetable" };
    expect(sendNew({ was: "On ferry", now: "On the timetable" }, change)).toEqual([]);
    expect(sendNew({ was: "On boats" }, change)).toEqual(["/article/quotes/0/corrections/0/was"]);
  });
});
