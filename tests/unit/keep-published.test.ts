import { describe, expect, test } from "vitest";
import type { Article } from "../../src/model/article";
import { keepPublished } from "../../src/model/keep-published";
import { MOST_BEFORE_RESTORATION } from "../../src/model/status";
import { removeArticle } from "../../src/model/withdraw";
import { draftArticle } from "../fixtures/draft-article";

const { article } = draftArticle({ slug: "kept", quotes: { ferry: "The ferry stays." } });
const [meeting] = article.events;
const DAY = { date: "2031-05-11", note: "So it is." };

/** The article with one more event, to which its quote belongs. */
function movedTo(event: Partial<Article["events"][number]>): Article {
  if (!meeting) throw new Error("the draft has no event");
  return {
    ...article,
    quotes: article.quotes.map((quote) => ({ ...quote, event: "other" })),
    events: [meeting, { ...meeting, id: "other", ...event }],
  };
}

const pointersOf = (before: Article, next: Article, back?: typeof DAY) =>
  keepPublished(before, next, back).complaints.map(({ pointer }) => pointer);

describe("a quote that has no time and place of its own", () => {
  test.each([
    ["at another time", { when: { start: "2031-05-01", precision: "day" } }],
    ["at another place", { where: "Port Ilse" }],
  ] as const)("cannot be moved in silence to an event %s", (_, event) => {
    expect(pointersOf(article, movedTo(event))).toEqual(["/article/quotes/0"]);
  });

  test("can be moved to an event at the same time and place", () => {
    expect(pointersOf(article, movedTo({ name: "The debate" }))).toEqual([]);
  });

  test("needs no correction of its own where its event is corrected", () => {
    const when = { start: "2031-05-08", precision: "day" } as const;
    const events = article.events.map((event) => ({
      ...event,
      when,
      status: "corrected" as const,
      corrections: [DAY],
    }));
    expect(pointersOf(article, { ...article, events })).toEqual([]);
  });
});

test.each([
  [MOST_BEFORE_RESTORATION, []],
  [MOST_BEFORE_RESTORATION + 1, ["/article/quotes/0/status"]],
])(
  "of an article that is published again, a card with %i entries in its list gives %j",
  (count, pointers) => {
    const corrections = Array(count - 1).fill(DAY);
    const long: Article = {
      ...article,
      quotes: article.quotes.map((quote) => ({ ...quote, status: "corrected", corrections })),
    };
    expect(pointersOf(removeArticle(long, DAY), article, DAY)).toEqual(pointers);
  },
);
