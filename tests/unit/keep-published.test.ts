import { describe, expect, test } from "vitest";
import type { Article } from "../../src/model/article";
import { keepPublished } from "../../src/model/keep-published";
import { MOST_BEFORE_RESTORATION } from "../../src/model/status";
import { removeArticle, withdrawCard } from "../../src/model/withdraw";
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

const inOtherWords = <T extends { exact: string }>(part: T): T => ({ ...part, exact: "The ferry goes." });

const pointersOf = (before: Article, next: Article, back?: typeof DAY) =>
  keepPublished(before, next, back).complaints.map(({ pointer }) => pointer);

describe("a quote that has no time and place of its own", () => {
  test.each([
    ["at another time", { when: { start: "2031-05-01", precision: "day" } }],
    ["at another place", { where: "Port Ilse" }],
  ] as const)("cannot be moved in silence to an event %s", (_, event) => {
    expect(pointersOf(article, movedTo(event))).toEqual(["/article/quotes/0/event"]);
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

describe("what may not change in silence is told by its field, with what was there and what is there now", () => {
  const [ferry] = article.quotes;
  const group = { group: "The council" };
  test.each<[string, Partial<Article>, object[]]>([
    [
      "the subject of a quote",
      { quotes: article.quotes.map((quote) => ({ ...quote, context: "On boats" })) },
      [{ pointer: "/article/quotes/0/context", published: "On ferry", sent: "On boats" }],
    ],
    [
      "a place that was not there",
      { quotes: article.quotes.map((quote) => ({ ...quote, where: "Port Ilse" })) },
      [{ pointer: "/article/quotes/0/where", sent: "Port Ilse" }],
    ],
    [
      "the words",
      { quotes: article.quotes.map((quote) => ({ ...quote, parts: quote.parts.map(inOtherWords) })) },
      [{ pointer: "/article/quotes/0/parts", published: "The ferry stays.", sent: "The ferry goes." }],
    ],
    [
      "who spoke, once",
      {
        people: [...article.people, { id: "clerk", name: "Jo Ilse", role: "Clerk" }],
        quotes: article.quotes.map((quote) => ({ ...quote, speaker: "clerk" })),
      },
      [{ pointer: "/article/quotes/0/speaker", published: "mayor", sent: "clerk" }],
    ],
    [
      "the name of who spoke, for each card that has it",
      { people: article.people.map((person) => ({ ...person, name: "O. Brandt" })) },
      [
        { pointer: "/article/people/0/name", published: "Ottilie Brandt", sent: "O. Brandt" },
        { pointer: "/article/people/0/name", published: "Ottilie Brandt", sent: "O. Brandt" },
      ],
    ],
    [
      "the name of nobody, as who spoke is missing",
      { people: [], events: [] },
      [{ pointer: "/article/quotes/0/speaker", published: "Ottilie Brandt" }, { pointer: "/article/events" }],
    ],
    [
      "who took part",
      { events: article.events.map((event) => ({ ...event, participants: [...event.participants, group] })) },
      [
        {
          pointer: "/article/events/0/participants",
          published: "Ottilie Brandt",
          sent: "Ottilie Brandt / The council",
        },
      ],
    ],
    [
      "a time",
      { events: article.events.map((event) => ({ ...event, when: { ...event.when, stated: "on Monday" } })) },
      [
        {
          pointer: "/article/events/0/when",
          published: '{"start":"2031-05-09","precision":"day","stated":"on Friday"}',
          sent: '{"start":"2031-05-09","precision":"day","stated":"on Monday"}',
        },
      ],
    ],
  ])("%s", (_, changes, expected) => {
    const told = keepPublished(article, { ...article, ...changes }).complaints.map(
      ({ detail: _, ...complaint }) => complaint,
    );
    expect(told).toEqual(expected);
  });

  test("also of a card that was withdrawn", () => {
    const withdrawn = withdrawCard(article, ferry?.id ?? "", DAY);
    const quotes = article.quotes.map((quote) => ({ ...quote, context: "On boats" }));
    expect(keepPublished(withdrawn, { ...article, quotes }).complaints).toEqual([
      {
        pointer: "/article/quotes/0/context",
        detail: "makes the card 'ferry', which was withdrawn, state something else than it stated then",
        published: "On ferry",
        sent: "On boats",
      },
    ]);
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
