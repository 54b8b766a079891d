import { describe, expect, test } from "vitest";
import { cardId, findCard, listCards } from "../../src/model/card";
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
