import { describe, expect, test } from "vitest";
import { copyOf } from "../../src/cards/copy";
import { factCard } from "../../src/cards/fact-card";
import { Article } from "../../src/model/article";
import { cardId, findCard, listCards } from "../../src/model/card";
import { cardNamed } from "../fixtures/card-named";
import { inventedArticle } from "../fixtures/invented-article";

describe("the cards of an article", () => {
  test("are its quotes and then its events, in the article's order", () => {
    expect(listCards(inventedArticle).map(cardId)).toEqual([
      ...inventedArticle.quotes.map(({ id }) => id),
      ...inventedArticle.events.map(({ id }) => id),
    ]);
  });

  test("are each found by their id", () => {
    for (const card of listCards(inventedArticle)) {
      expect(findCard(inventedArticle, cardId(card))).toEqual(card);
    }
  });

  test.for(["", "nobody", "minister", "SHORT", "__proto__", "constructor"])(
    "are not found by '%s', which is none",
    (id) => {
      expect(findCard(inventedArticle, id)).toBeUndefined();
    },
  );

  test("hold the speaker and the event of a quote", () => {
    expect(findCard(inventedArticle, "short")).toMatchObject({
      kind: "quote",
      speaker: { id: "minister" },
      event: { id: "inquiry" },
    });
  });

  test("hold the names of people and groups who took part in an event, and its quotes", () => {
    expect(findCard(inventedArticle, "inquiry")).toMatchObject({
      kind: "event",
      participants: ["Dr Ottilie “Otto” Brandt-Nguyễn", 'the town’s "other" ferry company'],
      quotes: inventedArticle.quotes.map(({ id }) => ({ id })),
    });
  });

  test("of an article that names what it does not hold cannot be made", () => {
    const broken = { ...inventedArticle, people: [] };
    expect(() => findCard(broken, "short")).toThrow(/'minister'/);
    expect(() => listCards({ ...inventedArticle, events: [] })).toThrow(/'inquiry'/);
  });
});

describe("a quote whose event was withdrawn", () => {
  const changes = {
    "/events/0/status": "withdrawn",
    "/events/0/corrections": [{ date: "2031-05-12", note: "It never opened." }],
  };

  test("says nothing of the event, on its card, in its JSON and in its JSON-LD", () => {
    const card = cardNamed("long", changes);
    const copy = copyOf(card);
    expect(copy).not.toMatchObject({ when: expect.anything() });
    const text = JSON.stringify([copy, factCard(card, copy, "https://cards.example")]);
    expect(text).not.toContain("Port Ilse");
    expect(text).not.toContain("2031-05-09");
    expect(text).not.toContain("inquiry");
  });

  test("keeps what the article says of the words themselves", () => {
    expect(copyOf(cardNamed("short", changes))).toMatchObject({ where: "Port Ilse", when: "May 9, 2031" });
  });
});

test("an event that is part of a larger one names it, and none is part of itself by a detour", () => {
  const larger = { ...inventedArticle.events[0], id: "spring", name: "The ferry spring" };
  const part = { ...inventedArticle.events[0], partOf: "spring" };
  const card = findCard(Article.parse({ ...inventedArticle, events: [part, larger] }), "inquiry");
  if (!card) throw new Error("the card is missing");
  expect(factCard(card, copyOf(card), "https://cards.example").event).toEqual({
    id: "spring",
    name: "The ferry spring",
    url: "https://cards.example/cards/invented/spring",
  });
  const circle = Article.safeParse({ ...inventedArticle, events: [part, { ...larger, partOf: "inquiry" }] });
  expect(circle.error?.issues.map(({ path }) => path.join("/"))).toEqual([
    "events/0/partOf",
    "events/1/partOf",
  ]);
});
