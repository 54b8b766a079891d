import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyOf } from "../../src/cards/copy";
import { frameHeight, hasFewWords } from "../../src/cards/frame-height";
import { cardId, listCards } from "../../src/model/card";
import { cardNamed } from "../fixtures/card-named";
import { inventedArticle } from "../fixtures/invented-article";

const ids = listCards(inventedArticle).map(cardId);
const heightOf = (id: string, width: number, changes: Record<string, unknown> = {}) =>
  frameHeight(copyOf(cardNamed(id, changes)), width);

describe("the room that a card needs in other pages", () => {
  test("is more than none and less than a wall, in every column", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.integer({ min: 240, max: 600 }), (id, width) => {
        const height = heightOf(id, width);
        expect(Number.isInteger(height)).toBe(true);
        expect(height).toBeGreaterThan(200);
        expect(height).toBeLessThan(3000);
      }),
    );
  });

  test("grows with the words, and as the column narrows", () => {
    expect(heightOf("long", 600)).toBeGreaterThan(heightOf("short", 600) * 3);
    expect(heightOf("long", 240)).toBeGreaterThan(heightOf("long", 600));
  });

  test("counts links whose names are longer in another language", () => {
    const changes = { "/publisher/name": "The Mail" };
    const [english, german] = ["en", "de"].map((language) =>
      heightOf("twice", 420, { ...changes, "/language": language }),
    );
    expect(german).toBeGreaterThan(english ?? 0);
  });

  test("counts what stands beside the words", () => {
    const notice = [{ date: "2031-05-12", note: "It was another ferry." }];
    const corrected = { "/quotes/0/status": "corrected", "/quotes/0/corrections": notice };
    expect(heightOf("short", 600, corrected)).toBeGreaterThan(heightOf("short", 600));
  });

  test("is for a notice what the notice needs, not the words that it stands for", () => {
    const index = inventedArticle.quotes.findIndex(({ id }) => id === "long");
    const notice = [{ date: "2031-05-12", note: "It was another ferry." }];
    const withdrawn = {
      [`/quotes/${index}/status`]: "withdrawn",
      [`/quotes/${index}/corrections`]: notice,
    };
    expect(heightOf("long", 600, withdrawn)).toBeLessThan(400);
  });
});

test("few words are those that can stand large", () => {
  expect(hasFewWords(copyOf(cardNamed("short")))).toBe(true);
  expect(hasFewWords(copyOf(cardNamed("inquiry")))).toBe(true);
  expect(hasFewWords(copyOf(cardNamed("long")))).toBe(false);
});
