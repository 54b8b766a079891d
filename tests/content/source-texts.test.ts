import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, type TestContext, test } from "vitest";
import { proveArticle } from "../../src/model/proof";
import { normaliseText } from "../../src/model/source-text";
import { shippedArticles } from "../fixtures/shipped-articles";

/*
 * The articles' texts are not ours to publish, so they are not in this
 * repository. Who has them can prove every word again: the environment
 * variable ARTICLE_TEXTS names a folder with a file `{slug}.txt` for each.
 */

/** An article's text, or the end of the test, with the reason. */
function readText(slug: string, { skip }: TestContext): string {
  const folder = process.env.ARTICLE_TEXTS;
  if (folder === undefined || folder === "")
    return skip(`to prove '${slug}', set ARTICLE_TEXTS to a folder that holds ${slug}.txt`);
  const path = join(folder, `${slug}.txt`);
  if (!existsSync(path)) return skip(`'${slug}' is not proved: ARTICLE_TEXTS has no ${slug}.txt`);
  return readFileSync(path, "utf8");
}

/** What stands between “ and ” in normalised text, in code points. */
function quotedStretches(text: string) {
  return [...text.matchAll(/“([^“”]*)”/gu)].map(({ index, 1: words = "" }) => {
    const start = [...text.slice(0, index)].length + 1;
    return { words, start, end: start + [...words].length };
  });
}

describe.for(shippedArticles)("the text of $slug", (article) => {
  const { slug, quotes, events, people, authors, headline } = article;
  const parts = quotes.flatMap((quote) => quote.parts);

  test("proves every word, at its place, as often as it is said to stand there", (context) => {
    expect(proveArticle(article, readText(slug, context))).toEqual([]);
  });

  test("quotes nothing that is not a card, and every card is a quote of it", (context) => {
    const stretches = quotedStretches(normaliseText(readText(slug, context)));
    expect(stretches.length).toBeGreaterThan(0);
    for (const { words, start, end } of stretches) {
      const inside = parts.filter((part) => part.start >= start && part.end <= end);
      expect(
        inside.map(({ exact }) => exact),
        `“${words}”`,
      ).toHaveLength(1);
      // What a part leaves out is the space and the punctuation of the sentence around it.
      expect(words.replace(inside[0]?.exact ?? "", "")).toMatch(/^[\s,.]*$/u);
    }
    expect(parts).toHaveLength(stretches.length);
  });

  test("names everybody, and gives the roles word for word", (context) => {
    const text = normaliseText(readText(slug, context));
    for (const { name, role, organization } of people)
      for (const words of [name, role, organization]) if (words !== undefined) expect(text).toContain(words);
    for (const { name } of authors) expect(text).toContain(name);
    expect(text).toContain(headline);
  });

  test("states the dates in the words that are given for them", (context) => {
    const text = normaliseText(readText(slug, context));
    for (const { when } of [...quotes, ...events])
      if (when?.stated !== undefined) expect(text).toContain(when.stated);
  });

  test("has the first words of long quotes once, by which links find them", (context) => {
    const text = normaliseText(readText(slug, context));
    for (const { exact } of parts.filter((part) => part.exact.length > 120)) {
      const words = exact.split(" ");
      for (const edge of [words.slice(0, 5), words.slice(-5)])
        expect(text.split(edge.join(" "))).toHaveLength(2);
    }
  });

  test("has what stands around words that stand twice in whole words, as links need it", (context) => {
    const text = ` ${normaliseText(readText(slug, context))} `;
    for (const { prefix, exact, suffix, matches } of [...parts, ...events.map(({ basis }) => basis)]) {
      if (matches === 1) continue;
      const before = text.indexOf(prefix + exact + suffix);
      const isWhole = /[\s\p{P}]$/u.test(text.slice(0, before)) || /^[\s\p{P}]/u.test(prefix);
      const behind = text.slice(before + (prefix + exact + suffix).length);
      expect(isWhole).toBe(true);
      expect(/^[\s\p{P}]/u.test(behind) || /[\s\p{P}]$/u.test(suffix)).toBe(true);
    }
  });
});
