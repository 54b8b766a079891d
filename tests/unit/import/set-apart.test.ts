import { describe, expect, test } from "vitest";
import { findQuotes } from "../../../src/import/quotes/find-quotes";
import { readArticle } from "../../../src/import/read-article";
import { quotesOf } from "../../fixtures/saved-text";

/** The quotes of an article in Markdown, as `speaker: words`. */
function quotesOfMarkdown(text: string): string[] {
  const saved = readArticle(new TextEncoder().encode(text), "article.md");
  return findQuotes(saved).quotes.map(
    ({ speaker, parts }) => `${speaker ?? "?"}: ${parts.map(({ exact }) => exact).join(" | ")}`,
  );
}

describe("words set apart as a quotation are whose", () => {
  test("the line below says that is nothing but a signature", () => {
    const text =
      "# Abschied\n\nDer Chor nahm Abschied.\n\n> Sie probte nie laut.\n\n– Tilde Marquard, Sopran\n";
    expect(quotesOfMarkdown(text)).toEqual(["Tilde Marquard: Sie probte nie laut."]);
  });

  test("the sentence below says that points back at them", () => {
    const text =
      "# The Letter\n\nThe airline’s owner, Stonebridge, paid itself.\n\n> We flew through storms.\n\nThat was how the pilots’ union put it in a letter.\n";
    expect(quotesOfMarkdown(text)).toEqual(["the pilots’ union: We flew through storms."]);
  });
});

test("points behind hyphens and a line of thanks behind a dash are no speech", () => {
  const text =
    "Le pont\n\nL’essentiel\n- Le trafic est coupé.\n- Deux trains sont annulés.\n« Enfin », souffle Carole Mingot.\n— Avec Paul Estrade";
  expect(quotesOf("fr", text)).toEqual(["Carole Mingot: Enfin"]);
});

test("a thing bears the words with which somebody found it", () => {
  expect(
    quotesOf("en", "Joan Ashe had found a banner on her railings with the words “You are wrong”."),
  ).toEqual(["a banner: You are wrong"]);
});
