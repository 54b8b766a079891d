import { describe, expect, test } from "vitest";
import { copyOf, revisionOfCopy } from "../../src/cards/copy";
import { factCard } from "../../src/cards/fact-card";
import { pictureMetadata } from "../../src/cards/picture-metadata";
import { cardId, listCards } from "../../src/model/card";
import { FactCard } from "../../src/model/fact-card";
import { digestText } from "../../src/model/source-text";
import { cardNamed } from "../fixtures/card-named";
import { inventedArticle, LONG_WORDS, WORDS } from "../fixtures/invented-article";

const ORIGIN = "https://cards.example";

/** A fact card as it is sent, held against its schema. */
function sent(id: string, changes: Record<string, unknown> = {}): FactCard {
  const card = cardNamed(id, changes);
  return FactCard.parse(JSON.parse(JSON.stringify(factCard(card, copyOf(card), ORIGIN))));
}

test.for(listCards(inventedArticle).map(cardId))("the fact card of '%s' keeps its schema", (id) => {
  expect(sent(id)).toMatchObject({
    $schema: "https://cards.example/schema/fact-card.json",
    id,
    article: "invented",
    revision: revisionOfCopy(copyOf(cardNamed(id))),
    url: `https://cards.example/cards/invented/${id}`,
  });
});

describe("the fact card of a quote", () => {
  test("holds every word, though its picture cannot", () => {
    expect(sent("long")).toMatchObject({ text: LONG_WORDS, parts: [LONG_WORDS], verbatim: true });
    expect(sent("long").alt).toContain(LONG_WORDS);
  });

  test("keeps split parts apart, and points to each of them", () => {
    const card = sent("split");
    expect(card.text).toBe(WORDS.split.join("\n"));
    expect(card.parts).toEqual(WORDS.split);
    expect(card.target.map(({ selector }) => selector[0])).toMatchObject(
      WORDS.split.map((exact) => ({ type: "TextQuoteSelector", exact })),
    );
    expect(card.check).toMatchObject({ matches: [1, 1], quoteDigest: digestText(card.text) });
  });

  test("says whose words they are in the article's own terms, not in the card's", () => {
    const card = sent("short", { "/people/0/printedRole": "Minister" });
    expect(card.speaker).toEqual({
      id: "minister",
      name: "Dr Ottilie “Otto” Brandt-Nguyễn",
      role: "Minister for Ferries, Tides & Other Surprises",
      organization: "Government",
      country: "DE",
      sameAs: ["https://people.example/brandt"],
    });
  });

  test.for([
    ["short", "quote", "quote"],
    ["long", "event", "event"],
  ] as const)(
    "says of '%s' whether the article dates the words or their event",
    ([id, whenFrom, whereFrom]) => {
      expect(sent(id)).toMatchObject({
        when: { start: "2031-05-09" },
        whenFrom,
        where: "Port Ilse",
        whereFrom,
      });
    },
  );

  test("names no place, and no source of it, where there is none", () => {
    const card = sent("long", { "/events/0/where": undefined });
    expect(card).not.toHaveProperty("where");
    expect(card).not.toHaveProperty("whereFrom");
  });

  test("says of a translation what it was translated from, and by whom", () => {
    expect(sent("cyrillic")).toMatchObject({
      language: "ru",
      translation: { from: "de", translator: "T. Anders" },
    });
    expect(sent("short")).not.toHaveProperty("translation");
  });
});

describe("the fact card of an event", () => {
  test("tells it in our words, and proves the stretch that it rests on", () => {
    expect(sent("inquiry")).toMatchObject({
      type: "event",
      verbatim: false,
      language: "en",
      text: "Parliament opens its ferry inquiry\nMembers ask the minister & the harbour master where the <ferry> was, and for how long.",
      participants: ["Dr Ottilie “Otto” Brandt-Nguyễn", 'the town’s "other" ferry company'],
      quotes: Object.keys(WORDS).map((id) => ({ id, url: `https://cards.example/cards/invented/${id}` })),
      target: [
        {
          selector: [{ exact: "On Friday the parliament opened its inquiry." }, { end: expect.any(Number) }],
        },
      ],
      check: { quoteDigest: digestText("On Friday the parliament opened its inquiry.") },
    });
  });
});

describe("the source of a card", () => {
  test("is linked to the words themselves", () => {
    expect(sent("short").source.deepLink).toBe(
      "https://www.mail.example/2031/05/ferry?edition=1#:~:text=it%20simply%20floats",
    );
    expect(sent("split").source.deepLink).toContain(
      "#:~:text=The%20ferry%20never%20sank&text=It%20was%20parked",
    );
  });

  test("is linked behind the fragment that its address has", () => {
    const { source } = sent("short", { "/url": "https://mail.example/ferry#live" });
    expect(source.deepLink).toBe("https://mail.example/ferry#live:~:text=it%20simply%20floats");
  });

  test("has no link where it has no address, and is named by its digest", () => {
    const card = sent("short", { "/url": undefined, "/datePublished": undefined });
    expect(card.source).toEqual({
      headline: "Ferry ‘Fine’ After Quiet Night",
      authors: ["I. Nobody"],
      publisher: { name: "The Ilse Mail & Echo", url: "https://mail.example/" },
    });
    expect(card.target[0]?.source).toMatch(/^ni:\/\/\/sha-256;/);
  });

  test("is the article's address in every target, at the time when it was checked", () => {
    for (const target of sent("split").target) {
      expect(target).toMatchObject({
        source: "https://www.mail.example/2031/05/ferry?edition=1",
        state: { type: "TimeState", sourceDate: "2031-05-10T06:00:00Z" },
      });
    }
  });
});

test("a corrected card says so, and what was corrected", () => {
  const corrections = [
    { date: "2031-06-01", note: "A word was wrong.", was: "it floats", now: "it simply floats" },
  ];
  const changes = { "/quotes/0/status": "corrected", "/quotes/0/corrections": corrections };
  expect(sent("short", changes)).toMatchObject({ status: "corrected", corrections });
});

describe.for([
  ["short", "/quotes/0", "floats"],
  ["inquiry", "/events/0", "Parliament"],
] as const)("a withdrawn card, '%s',", ([id, place, word]) => {
  const corrections = [{ date: "2031-06-01", note: "This was never so." }];
  const card = sent(id, { [`${place}/status`]: "withdrawn", [`${place}/corrections`]: corrections });

  test("says so, and why", () => {
    expect(card).toMatchObject({
      status: "withdrawn",
      text: "This card has been withdrawn\nThis was never so.",
      verbatim: false,
      target: [],
      check: { result: "withdrawn", matches: [] },
      corrections,
    });
    expect(card.alt).toContain("This was never so.");
    expect(card.revision).not.toBe(sent(id).revision);
  });

  test("repeats nothing of what it said, and links to none of it", () => {
    expect(JSON.stringify(card)).not.toContain(word);
    for (const field of ["parts", "speaker", "jsonld"]) expect(card).not.toHaveProperty(field);
    expect(card.source).not.toHaveProperty("deepLink");
  });
});

describe("a picture says about itself", () => {
  test("what the card says", () => {
    const card = cardNamed("short");
    expect(pictureMetadata(card, copyOf(card))).toEqual({
      language: "en",
      title: "“it simply floats” — Dr Ottilie “Otto” Brandt-Nguyễn",
      alt: sent("short").alt,
      credit: "The Ilse Mail & Echo",
      source: "https://www.mail.example/2031/05/ferry?edition=1",
      digest: sent("short").check.quoteDigest,
    });
  });

  test("the headline and the publisher, where the article has no address", () => {
    const card = cardNamed("inquiry", { "/url": undefined });
    expect(pictureMetadata(card, copyOf(card))).toMatchObject({
      source: "Ferry ‘Fine’ After Quiet Night, The Ilse Mail & Echo",
      digest: sent("inquiry").check.quoteDigest,
    });
  });
});

test("a withdrawn card tells of its corrections, and not what was said before and after them", () => {
  const corrections = [
    { date: "2031-05-10", kind: "correction", note: "The day.", was: "On Sundays", now: "On Mondays" },
    { date: "2031-05-11", kind: "withdrawal", note: "This was never so." },
  ];
  const changes = { "/quotes/0/status": "withdrawn", "/quotes/0/corrections": corrections };
  const [first] = inventedArticle.quotes;
  expect(sent(first?.id ?? "", changes).corrections).toEqual([
    { date: "2031-05-10", kind: "correction", note: "The day." },
    corrections[1],
  ]);
});
