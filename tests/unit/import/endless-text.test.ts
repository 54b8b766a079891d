import { describe, expect, test } from "vitest";
import { draftArticle } from "../../../src/import/draft-article";
import { readArticle } from "../../../src/import/read-article";

/* Text as long as can be published, of one kind only: what grows with its square takes minutes or all memory. */
describe("endless text is drafted like any other", () => {
  test.for([
    ["a dialogue", "“Why?” Orr asked. “Because,” Quill said.\n\n", 9000],
    ["a dialogue between dashes", "– Oui, dit-il.\n", 20_000],
    ["one paragraph of pronouns", "He said that she said it. “So,” he added. ", 9000],
  ] as const)("%s", ([, piece, times]) => {
    const bytes = new TextEncoder().encode(`It holds\n\n${piece.repeat(times)}`);
    const { article } = draftArticle(readArticle(bytes, "a.txt"));
    expect(article.quotes.length).toBeGreaterThan(100);
  });
});
