import { describe, expect, test } from "vitest";
import { listArticleCards, summariseArticle } from "../../src/cards/article-listing";
import { outlineArticle } from "../../src/cards/article-outline";
import { copyOf, revisionOfCopy } from "../../src/cards/copy";
import { cardNamed } from "../fixtures/card-named";
import { inventedArticle } from "../fixtures/invented-article";

const ORIGIN = "https://cards.example";

describe("an article in a list", () => {
  test("says what it is, how much it holds, and where", () => {
    expect(summariseArticle(outlineArticle(inventedArticle), ORIGIN)).toEqual({
      slug: "invented",
      headline: "Ferry ‘Fine’ After Quiet Night",
      language: "en",
      publisher: { name: "The Ilse Mail & Echo", url: "https://mail.example/" },
      url: "https://cards.example/articles/invented",
      json: "https://cards.example/articles/invented.json",
      quotes: 12,
      events: 1,
    });
  });
});

describe("an article with its cards", () => {
  const listing = listArticleCards(inventedArticle, ORIGIN);

  test("lists every quote and event, in the article's order", () => {
    const { quotes, events } = inventedArticle;
    expect(listing.cards.map(({ id }) => id)).toEqual([...quotes, ...events].map(({ id }) => id));
  });

  test("says what a card says, and where it is in every form", () => {
    const revision = revisionOfCopy(copyOf(cardNamed("short")));
    expect(listing.cards[0]).toEqual({
      id: "short",
      type: "quote",
      title: "“it simply floats” — Dr Ottilie “Otto” Brandt-Nguyễn",
      status: "current",
      revision,
      url: "https://cards.example/cards/invented/short",
      json: "https://cards.example/cards/invented/short.json",
      jsonld: "https://cards.example/cards/invented/short.jsonld",
      image: `https://cards.example/cards/invented/short/${revision}/og-light.png`,
    });
  });

  test("holds no words of the article beside those of its cards", () => {
    expect(JSON.stringify(listing)).not.toContain("On the matter of");
  });
});
