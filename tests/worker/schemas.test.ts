import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/model/article";
import { inventedArticle } from "../fixtures/invented-article";
import { ask } from "./ask";
import { loadCard } from "./load-card";
import { CARD_IDS, shippedArticle } from "./shipped-article";

const ARTICLES = join(import.meta.dirname, "../../assets/articles");

/** A check against a schema as the Worker serves it. */
async function loadValidator(name: string) {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  const schema = await (await ask(`/schema/${name}.json`)).json<object>();
  expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
  return ajv.compile(schema);
}

const isArticle = await loadValidator("article");
const isFactCard = await loadValidator("fact-card");

test.each(["article", "fact-card"])(
  "the schema of the %s is JSON Schema 2020-12 under its own address",
  async (name) => {
    const answer = await ask(`/schema/${name}.json`);
    expect(answer.headers.get("Content-Type")).toBe("application/schema+json");
    const schema = await answer.json<{ $id: string; $schema: string; title: string }>();
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.title).toMatch(/\S/);
    expect(await (await ask(schema.$id)).json()).toEqual(schema);
  },
);

describe("the fact card's schema", () => {
  test.each(CARD_IDS)("accepts the card %s", async (id) => {
    expect(isFactCard(await loadCard(id)), JSON.stringify(isFactCard.errors, null, 2)).toBe(true);
  });

  test("is the one that the cards name", async () => {
    const card = await loadCard("alaska-talks");
    const schema = await (await ask("/schema/fact-card.json")).json<{ $id: string }>();
    expect(card.$schema).toBe(schema.$id);
  });

  test.each([
    ["without its proof", { check: undefined }],
    ["with a field that nobody described", { rating: 5 }],
    ["of another kind", { type: "rumour" }],
    ["with a half address", { url: "/cards/x" }],
    ["with words that are no text", { text: 7 }],
    ["of an unknown status", { status: "probably" }],
  ])("refuses a card %s", async (_, change) => {
    const card = await loadCard("alaska-talks");
    expect(isFactCard(JSON.parse(JSON.stringify({ ...card, ...change })))).toBe(false);
  });
});

describe("the article's schema", () => {
  test.each(readdirSync(ARTICLES))("accepts the shipped %s", (file) => {
    const article = JSON.parse(readFileSync(join(ARTICLES, file), "utf8"));
    expect(isArticle(article), JSON.stringify(isArticle.errors, null, 2)).toBe(true);
  });

  test("accepts an article full of markup, scripts and marks", () => {
    expect(isArticle(inventedArticle), JSON.stringify(isArticle.errors, null, 2)).toBe(true);
  });

  /** An article with the first quote's first stretch changed. */
  const withStretch = (change: object) => (article: Article) => {
    const [quote] = article.quotes;
    const [part] = quote?.parts ?? [];
    const parts = [{ ...part, ...change }];
    return { ...article, quotes: [{ ...quote, parts }] };
  };
  const withField = (change: object) => (article: Article) => ({ ...article, ...change });

  test.each([
    ["a slug in capitals", withField({ slug: "US-China" })],
    ["a slug with two hyphens", withField({ slug: "us--china" })],
    ["a slug that leaves its folder", withField({ slug: "../secrets" })],
    ["a slug of 81 letters", withField({ slug: "a".repeat(81) })],
    ["a slug that ends with a line break", withField({ slug: "us-china\n" })],
    ["no slug", withField({ slug: undefined })],
    ["a field that nobody described", withField({ body: "The whole text." })],
    ["a headline without words", withField({ headline: "" })],
    ["a headline with a control character", withField({ headline: "Talks\u0007 end" })],
    ["a headline over two lines", withField({ headline: "Talks\nend" })],
    ["a headline with half a character", withField({ headline: "Talks \uD83D end" })],
    ["a headline that is no character", withField({ headline: "Talks \uFFFF end" })],
    ["a headline that reads backwards", withField({ headline: "Talks \u202Edne" })],
    ["a language that is none", withField({ language: "English, mostly" })],
    ["a date that is none", withField({ datePublished: "2021-02-30" })],
    ["an address that is none", withField({ url: "antiwar.com" })],
    ["an address that runs a script", withField({ url: "javascript:alert(1)" })],
    ["a digest that is none", withField({ source: { ...shippedArticle.source, digest: "sha256-0" } })],
    ["words that are empty", withStretch({ exact: "" })],
    ["words with a control character", withStretch({ exact: "tough\u0000and direct" })],
    ["words with half a character", withStretch({ exact: "tough \uDC4D direct" })],
    ["more than 1,200 characters", withStretch({ exact: "a".repeat(1201), start: 0, end: 1201 })],
    ["a stretch that begins before the text", withStretch({ start: -1 })],
    ["a stretch that begins inside a character", withStretch({ start: 1.5 })],
    ["surroundings with a control character", withStretch({ prefix: "as \u0007“" })],
    ["surroundings with half a character", withStretch({ suffix: "\uD83D he said" })],
    ["a stretch with a field that nobody described", withStretch({ html: "<b>tough</b>" })],
  ])("refuses an article with %s", (_, change) => {
    // Through JSON, as an article would arrive.
    const broken: unknown = JSON.parse(JSON.stringify(change(shippedArticle)));
    expect(isArticle(broken)).toBe(false);
  });
});
