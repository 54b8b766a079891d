import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftArticle } from "../../../src/import/draft-article";
import { findQuotes } from "../../../src/import/quotes/find-quotes";
import { readArticle } from "../../../src/import/read-article";
import { UnreadableArticle } from "../../../src/import/reading/unreadable-article";
import { textOf } from "../../../src/import/saved-article";
import { proveArticle } from "../../../src/model/proof";
import { normaliseText } from "../../../src/model/source-text";
import { saveText } from "../../fixtures/saved-text";

/** Pieces of news and of what breaks programs, in any order. */
const PIECES = [
  "“",
  "”",
  "„",
  "«",
  "»",
  '"',
  "‘",
  "’",
  "'",
  "「",
  "」",
  "—",
  "–",
  "- ",
  "…",
  "[",
  "]",
  ":",
  ",",
  ".",
  "?",
  "\n",
  "\n\n",
  "\u00A0",
  " ",
  "said ",
  "sagte ",
  "dit-elle ",
  "dijo ",
  "Ada Quill ",
  "the mayor ",
  "she ",
  "that ",
  "on Monday ",
  "according to ",
  "👩‍👩‍👧‍👦",
  "𝔸",
  "e\u0301",
  "\u0301",
  "<p>",
  "</div>",
  "&lt;",
  "**",
  "# ",
  "> ",
  "S. ",
  '12" ',
  "ﬀ",
];
const news = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(""));
const language = fc.constantFrom("en", "de", "fr", "es", "it", "pt", "pl", "ru", "zh", "ja", "xx");

describe("whatever the text", () => {
  test("each part is exactly the words that stand at its offsets", () => {
    fc.assert(
      fc.property(news, language, (text, tag) => {
        const saved = saveText(tag, text);
        const whole = textOf(saved);
        const { quotes, skipped } = findQuotes(saved);
        for (const { exact, start, end } of [...quotes.flatMap(({ parts }) => parts), ...skipped]) {
          expect(exact).not.toBe("");
          expect(whole.slice(start, end)).toBe(exact);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("parts stand in the order of the text and do not overlap", () => {
    fc.assert(
      fc.property(news, language, (text, tag) => {
        const parts = findQuotes(saveText(tag, text)).quotes.flatMap((quote) => quote.parts);
        for (const [index, part] of parts.entries())
          expect(part.start).toBeGreaterThanOrEqual(parts[index - 1]?.end ?? 0);
      }),
      { numRuns: 400 },
    );
  });

  test("a draft proves itself against the text", () => {
    fc.assert(
      fc.property(news, language, (text, tag) => {
        const draft = draftArticle({ ...saveText(tag, `${text}\n“It holds,” said Ada Quill.`) });
        const problems = proveArticle(draft.article, draft.text).filter(
          ({ problem }) => !problem.startsWith("prefix"),
        );
        expect(problems).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("reading throws nothing but its named error, and keeps every word of plain text", () => {
    fc.assert(
      fc.property(news, fc.constantFrom("a.html", "a.md", "a.txt", undefined), (text, name) => {
        try {
          const saved = readArticle(new TextEncoder().encode(text), name);
          draftArticle(saved);
          if (name === "a.txt")
            expect(textOf(saved)).toBe(
              normaliseText(new TextDecoder().decode(new TextEncoder().encode(text))),
            );
        } catch (error) {
          if (!(error instanceof UnreadableArticle)) throw error;
        }
      }),
      { numRuns: 400 },
    );
  });

  test("bytes of any kind are read or refused", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom("a.html", "a.md", "a.txt"),
        (file, name) => {
          try {
            draftArticle(readArticle(file, name));
          } catch (error) {
            if (!(error instanceof UnreadableArticle)) throw error;
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** What a program that looks ahead for each mark takes minutes for. */
const KILOBYTES_200 = 200 * 1024;
const LONG = [
  '"',
  '" ',
  '"a" ',
  "“",
  "“a ",
  "‘as’ b ",
  "« a, dit-il, ",
  "— Non, dit-il. ",
  "Ada Quill ",
  "a@",
  ". ",
  "_a_",
  "> ",
  "[",
  "A: b\n\n",
];

describe("200 KB of nothing but", () => {
  test.for(LONG)("%j take seconds, not minutes", (piece) => {
    const text = piece.repeat(Math.ceil(KILOBYTES_200 / piece.length));
    const start = performance.now();
    for (const name of ["a.txt", "a.md"]) {
      try {
        draftArticle(readArticle(new TextEncoder().encode(text), name));
      } catch (error) {
        if (!(error instanceof UnreadableArticle)) throw error;
      }
    }
    // Minutes where something is quadratic; a slow and busy machine needs a few seconds.
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
