import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, type TestContext, test } from "vitest";
import { draftArticle } from "../../src/import/draft-article";
import { readArticle } from "../../src/import/read-article";
import { proveArticle } from "../../src/model/proof";
import { shippedArticles } from "../fixtures/shipped-articles";

/** The text of an article, which is not ours to publish: see ARTICLE_TEXTS in the README. */
function importText(slug: string, { skip }: TestContext) {
  const path = join(process.env.ARTICLE_TEXTS ?? "", `${slug}.txt`);
  if (!process.env.ARTICLE_TEXTS || !existsSync(path)) return skip(`ARTICLE_TEXTS has no ${slug}.txt`);
  return draftArticle(readArticle(readFileSync(path), path));
}

describe.for(shippedArticles)("importing $slug", (article) => {
  test("finds the quotes, speakers and offsets that were found by hand", (context) => {
    const { article: draft } = importText(article.slug, context);
    const list = ({ quotes, people }: Pick<typeof article, "quotes" | "people">) =>
      quotes.map(({ speaker, partial, parts }) => ({
        speaker: people.find(({ id }) => id === speaker)?.name,
        partial,
        parts: parts.map(({ exact, start, end, matches }) => ({ exact, start, end, matches })),
      }));
    expect(list(draft)).toEqual(list(article));
  });

  test("makes the same digest, headline, authors and slugs of people", (context) => {
    const { article: draft, text } = importText(article.slug, context);
    expect(draft.source.digest).toBe(article.source.digest);
    expect(draft).toMatchObject({ headline: article.headline, language: article.language });
    expect(draft.authors.map(({ name }) => name)).toEqual(article.authors.map(({ name }) => name));
    const speakers = new Set(article.quotes.map(({ speaker }) => speaker));
    expect(new Set(draft.quotes.map(({ speaker }) => speaker))).toEqual(speakers);
    expect(proveArticle(draft, text)).toEqual([]);
  });

  test("gives speakers the role that the article gives", (context) => {
    const { article: draft } = importText(article.slug, context);
    const roles = Object.fromEntries(article.people.map(({ id, role }) => [id, role]));
    for (const { id, role } of draft.people) expect(role, id).toBe(roles[id]);
  });
});
