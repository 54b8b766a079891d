import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Language, languages, listGold, type Shelf, shelves } from "../gold/gold-articles";
import { Labels } from "../gold/labels";
import { plainSpaces, plainText } from "../gold/plain-text";
import { type Trap, trapLanguages, traps } from "../gold/traps";

const FOLDER = join(import.meta.dirname, "../gold");

/** Some articles of every language stay unseen, and some that were unseen are learned from alone. */
const MINIMUM: Record<Shelf, Record<Language, number>> = {
  seen: { en: 88, de: 82, fr: 82, es: 89 },
  unseen: { en: 12, de: 12, fr: 12, es: 12 },
  training: { en: 12, de: 12, fr: 12, es: 12 },
};

const articles = shelves.flatMap((shelf) =>
  languages.flatMap((language) =>
    listGold(shelf, language).map((article) => ({
      ...article,
      shelf,
      language,
      text: plainText(article.source, article.form),
    })),
  ),
);

const labelled = articles
  .filter(({ labels }) => existsSync(labels))
  .map((article) => {
    const data: unknown = JSON.parse(readFileSync(article.labels, "utf8"));
    return { ...article, data, labels: Labels.safeParse(data).data };
  });

const quotes = labelled.flatMap(({ slug, language, labels }) =>
  (labels?.quotes ?? []).map((quote) => ({ slug, language, first: quote.parts[0] ?? "", ...quote })),
);

describe("the gold set", () => {
  test("has labels for every article, and an article for all labels", () => {
    const files = globSync(`${FOLDER}/{seen,unseen,training}/*/*.json`);
    expect(files.toSorted()).toEqual(articles.map(({ labels }) => labels).toSorted());
  });

  test("names no article twice", () => {
    const slugs = articles.map(({ slug }) => slug);
    expect(slugs).toEqual([...new Set(slugs)]);
  });

  test.for(shelves.flatMap((shelf) => languages.map((language) => ({ shelf, language }))))(
    "has enough $shelf articles in $language",
    ({ shelf, language }) => {
      expect(listGold(shelf, language).length).toBeGreaterThanOrEqual(MINIMUM[shelf][language]);
    },
  );

  test.for(languages)("has every trap, and every kind of marked words, in %s", (language) => {
    const wanted = (Object.keys(traps) as Trap[]).filter(
      (trap) => trapLanguages[trap]?.includes(language) ?? true,
    );
    const set = quotes.filter((quote) => quote.language === language).flatMap((quote) => quote.traps);
    expect(wanted.filter((trap) => !set.includes(trap))).toEqual([]);
    const kinds = labelled
      .filter((article) => article.language === language)
      .flatMap(({ labels }) => labels?.marked.map(({ kind }) => kind) ?? []);
    expect(new Set(kinds)).toEqual(new Set(["title", "name", "nickname", "word", "scare"]));
  });

  test("explains in its README the traps that it has, in the same words", () => {
    const rows = readFileSync(join(FOLDER, "README.md"), "utf8").matchAll(/^\| `([\w-]+)` +\| (.*?) +\|$/gmu);
    expect([...rows].map(([, trap, meaning]) => [trap, meaning])).toEqual(Object.entries(traps));
  });
});

describe.for(labelled)("the labels of $slug", ({ data, labels, language, text }) => {
  test("pass the schema, in the language of their folder", () => {
    expect(Labels.safeParse(data).error?.issues ?? []).toEqual([]);
    expect(labels?.language).toBe(language);
  });

  test("have every part verbatim in the article, one after the other", () => {
    let from = 0;
    for (const part of labels?.quotes.flatMap(({ parts }) => parts) ?? []) {
      const at = text.indexOf(plainSpaces(part), from);
      expect(at, part).toBeGreaterThanOrEqual(from);
      from = at + plainSpaces(part).length;
    }
  });

  test("name nobody and nothing that the article does not", () => {
    const letters = text.toLowerCase();
    for (const { speaker } of labels?.quotes ?? [])
      if (speaker !== null) expect(letters).toContain(plainSpaces(speaker).toLowerCase());
    for (const words of [
      labels?.headline,
      ...(labels?.authors ?? []),
      ...(labels?.marked.map(({ exact }) => exact) ?? []),
      ...(labels?.dates?.map(({ stated }) => stated) ?? []),
    ])
      if (words !== undefined) expect(letters).toContain(plainSpaces(words).toLowerCase());
  });

  test("mark as words that nobody says only what is in no quote's part as a whole", () => {
    const parts = labels?.quotes.flatMap((quote) => quote.parts) ?? [];
    for (const { exact } of labels?.marked ?? []) expect(parts).not.toContain(exact);
  });
});

describe("every quote's traps", () => {
  test.for(quotes)("agree with its label: $slug, $first", (quote) => {
    const has = (...names: Trap[]) => names.filter((trap) => quote.traps.includes(trap)).length;
    expect(quote.traps).toEqual([...new Set(quote.traps)]);
    expect(has("no-speaker") > 0).toBe(quote.speaker === null);
    expect(has("inside", "paragraphs") > 0).toBe(quote.parts.length > 1);
    expect(has("before", "inside", "after")).toBeLessThanOrEqual(1);
    expect(has("before", "inside", "after", "unattributed-follow-on", "turn-taking")).toBeGreaterThan(0);
    if (quote.speaker !== null) expect(quote.also ?? []).not.toContain(quote.speaker);
    if (quote.parts.some((part) => /\p{L}['’]\p{L}/u.test(part))) expect(has("apostrophe")).toBe(1);
  });
});
