import { describe, expect, test } from "vitest";
import { copyOf } from "../../src/cards/copy";
import { jsonLd } from "../../src/cards/json-ld";
import { Article } from "../../src/model/article";
import { listCards } from "../../src/model/card";
import { countCodePoints } from "../../src/model/source-text";
import { bundledStore } from "../../src/store/bundled";
import { articleFiles, shippedArticles } from "../fixtures/shipped-articles";

describe("the bundle", () => {
  test("holds every file in assets/articles, and nothing else", async () => {
    const { items: bundled } = await bundledStore.listArticles({ most: 1000 });
    const bySlug = (one: Article, other: Article) => one.slug.localeCompare(other.slug);
    expect(bundled.toSorted(bySlug)).toEqual(shippedArticles.toSorted(bySlug));
  });

  test("finds each article by its slug, and no other", async () => {
    for (const { slug } of shippedArticles) expect((await bundledStore.findArticle(slug))?.slug).toBe(slug);
    expect(await bundledStore.findArticle("nothing")).toBeUndefined();
    expect(await bundledStore.findArticle("__proto__")).toBeUndefined();
  });
});

describe.for(articleFiles)("$file", ({ file, data }) => {
  test("passes the schema, and is named by its slug", () => {
    const { data: article, error } = Article.safeParse(data);
    expect(error?.issues ?? []).toEqual([]);
    expect(file).toBe(`${article?.slug}.json`);
  });
});

describe.for(shippedArticles)("$slug", (article) => {
  const stretches = [
    ...article.quotes.flatMap(({ id, parts }) => parts.map((part) => ({ id, ...part }))),
    ...article.events.map(({ id, basis }) => ({ id, ...basis })),
  ];

  test("uses every id once", () => {
    const cards = [...article.quotes, ...article.events].map(({ id }) => id);
    const people = article.people.map(({ id }) => id);
    expect(cards).toEqual([...new Set(cards)]);
    expect(people).toEqual([...new Set(people)]);
  });

  test("names people and events that it holds, and can make every card", () => {
    const people = article.people.map(({ id }) => id);
    const events = article.events.map(({ id }) => id);
    for (const { speaker, event } of article.quotes) {
      expect(people).toContain(speaker);
      expect(events).toContain(event);
    }
    for (const { partOf, participants } of article.events) {
      if (partOf !== undefined) expect(events).toContain(partOf);
      for (const participant of participants)
        if ("person" in participant) expect(people).toContain(participant.person);
    }
    expect(listCards(article)).toHaveLength(article.quotes.length + article.events.length);
  });

  test.for(stretches)("has well-formed selectors: $id, from $start", (stretch) => {
    const { exact, prefix, suffix, start, end, matches } = stretch;
    expect(end - start).toBe(countCodePoints(exact));
    expect(end).toBeLessThanOrEqual(article.source.codePoints);
    expect(matches).toBeGreaterThanOrEqual(1);
    expect(countCodePoints(prefix)).toBeLessThanOrEqual(start);
    expect(countCodePoints(suffix)).toBeLessThanOrEqual(article.source.codePoints - end);
    // Selectors count in normalised text, which has single plain spaces alone.
    for (const text of [exact, prefix, suffix]) expect(text.replace(/\s+/gu, " ")).toBe(text);
    expect(prefix.length + suffix.length).toBeGreaterThan(20);
  });

  test("has no two stretches of quotes that overlap", () => {
    const parts = article.quotes
      .flatMap((quote) => quote.parts)
      .toSorted((one, other) => one.start - other.start);
    for (const [index, part] of parts.entries())
      expect(part.start).toBeGreaterThanOrEqual(parts[index - 1]?.end ?? 0);
  });

  test.for(article.quotes)("leaves the sentence's marks and commas out of the words: $id", ({ parts }) => {
    for (const { exact } of parts) {
      expect(exact).not.toMatch(/^["'“”‘’«»„,;:\s]/u);
      expect(exact).not.toMatch(/["'“”‘’«»„,;:\s]$/u);
    }
  });

  test.for(article.quotes)(
    "sets a partial quote apart by a context that says what it is about: $id",
    (quote) => {
      const words = quote.parts.map(({ exact }) => exact).join(" ");
      expect(quote.context).not.toMatch(/[“”"]|[.:,]$/u);
      expect(quote.context).not.toContain(words);
      if (quote.partial) expect(words).toMatch(/^\p{Ll}/u);
      else expect(words).toMatch(/^\p{Lu}/u);
    },
  );

  test.for(article.events)("tells an event in our own words: $id", ({ name, summary, basis }) => {
    expect(name).not.toMatch(/[“”".]$/u);
    expect(summary).toMatch(/\.$/u);
    expect(summary).not.toContain(basis.exact);
    expect(`${name} ${summary}`).not.toMatch(/[“”"]/u);
  });

  test("invents nothing about where and when it was published", () => {
    if (article.url !== undefined) return;
    expect(article).not.toHaveProperty("datePublished");
    expect(article).not.toHaveProperty("dateModified");
    for (const card of listCards(article)) {
      const { isBasedOn, subjectOf } = jsonLd(card, copyOf(card), "https://cards.example", "0");
      const source: unknown = JSON.parse(JSON.stringify(isBasedOn ?? subjectOf));
      for (const field of ["url", "datePublished", "dateModified"]) expect(source).not.toHaveProperty(field);
    }
  });

  test("was checked before today, with a digest of its text", () => {
    expect(article.source.digest).toMatch(/^sha256-[0-9a-f]{64}$/);
    expect(new Date(article.source.checkedAt).getTime()).toBeLessThan(Date.now());
  });
});
