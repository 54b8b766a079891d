import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SHORTENED_MARK, shorten } from "../../src/design/shorten";
import { nastyLine, prose } from "../fixtures/nasty-text";

/** Room for a number of characters, the mark included. */
const room = (characters: number) => (paragraphs: string[]) => paragraphs.join("").length <= characters;

/** What a shortened paragraph keeps: all before the mark and its no-break space. */
function keptOf(paragraph: string): string {
  expect(paragraph.endsWith(SHORTENED_MARK)).toBe(true);
  return paragraph.slice(0, -SHORTENED_MARK.length).replace(/\u00A0$/, "");
}

const SENTENCES = "The ferry sank. Nobody saw it, he said; none of us. It floats now.";

describe("a text is cut", () => {
  test.for([
    [
      "behind the last sentence that fits",
      [SENTENCES],
      58,
      ["The ferry sank. Nobody saw it, he said; none of us.\u00A0[…]"],
    ],
    [
      "behind a part, unless the next part takes it back",
      ["The ferry sank, and all of us saw it", "But only in the papers of that week"],
      38,
      ["The ferry sank\u00A0[…]"],
    ],
    ["behind a question", ["Did the ferry sink? Nobody knows"], 30, ["Did the ferry sink?\u00A0[…]"]],
    ["behind a sentence's closing mark", ["He said “no.” Then he left us"], 24, ["He said “no.”\u00A0[…]"]],
    [
      "behind a clause, where a sentence would keep too little",
      [SENTENCES],
      48,
      ["The ferry sank. Nobody saw it, he said\u00A0[…]"],
    ],
    ["before a dash", ["The ferry sank – they all say so"], 26, ["The ferry sank\u00A0[…]"]],
    [
      "behind a word, where a clause would keep too little",
      ["No, the ferry never sank again"],
      20,
      ["No, the ferry\u00A0[…]"],
    ],
    [
      "inside a word, where a word would keep too little",
      [`A ${"b".repeat(40)} c`],
      20,
      [`A ${"b".repeat(15)}[…]`],
    ],
    ["inside an endless word", ["b".repeat(40)], 10, ["bbbbbbb[…]"]],
    [
      "behind a comma, which goes",
      ["The ferry, the old ferry, sank there"],
      29,
      ["The ferry, the old ferry\u00A0[…]"],
    ],
    [
      "at the end of a part, where the next has no room",
      ["The ferry sank", "Nobody saw it"],
      18,
      ["The ferry sank\u00A0[…]"],
    ],
    [
      "in a later part, which leaves those before it whole",
      ["The ferry sank,", "and not one of us who stood there had seen it go"],
      60,
      ["The ferry sank,", "and not one of us who stood there had\u00A0[…]"],
    ],
    [
      "behind an elision of the article, which stays",
      ["He left … and so did she in the end"],
      30,
      ["He left … and so did she\u00A0[…]"],
    ],
  ] as const)("%s", ([, paragraphs, characters, shortened]) => {
    expect(shorten(paragraphs, room(characters))).toEqual(shortened);
  });

  test.for([
    ["but", "We will sign the treaty, but only on Friday at four, when the others have signed"],
    ["but", "Nevertheless but only on Friday at four, when all of the others have signed it"],
    ["unless", "We will sign the treaty unless the others have not signed it by then or ask for more"],
    ["if", "The ferry is safe to board if it floats, and we hope that it does so on Monday"],
    ["not", "The ferry was lost by us, not by them; so we were told by those who were there"],
    ["aber", "Wir werden unterschreiben, aber erst am Freitag, wenn alle anderen da sind"],
    ["sauf", "Nous allons tous signer, sauf si les autres ne viennent pas vendredi matin"],
    ["sino", "No es un barco lo que se vio en el puerto, sino una isla que nadie conoce"],
  ] as const)("never right before '%s', which may take back what stands before it", ([word, text]) => {
    for (let characters = 10; characters < text.length; characters += 1) {
      const [paragraph = ""] = shorten([text], room(characters)) ?? [];
      const [next] = /[\p{L}]+/u.exec(text.slice(keptOf(paragraph).length)) ?? [];
      expect(next).not.toBe(word);
    }
  });

  test.for([
    ["a title", "We met Mr. Lee and then Gen. Poe at the old harbour, and they told us of the ferry."],
    ["an initial", "The words of J. R. Lee at the harbour were heard by all, and by the ferry as well."],
    ["a country", "It was the U.S. Navy that saw the ferry at the harbour, and told us where it lay."],
    [
      "a number",
      "The ferry lies 3.5 metres under the water at No. 7 and beside Prof. Ilse who told us of it.",
    ],
  ] as const)("never behind the full stop of %s as if a sentence ended there", ([, text]) => {
    for (let characters = 16; characters < text.length; characters += 1) {
      const [paragraph = ""] = shorten([text], room(characters)) ?? [];
      if (/\.$/u.test(keptOf(paragraph))) expect(paragraph.length).toBeGreaterThan(characters - 8);
    }
  });

  test("not at all where not even one character fits", () => {
    expect(shorten(["The ferry sank"], () => false)).toBeUndefined();
  });

  test("never behind an elision in the middle of a sentence, which is no sentence's end", () => {
    const words = "It was the US side that … provoked the dispute in the first place";
    expect(shorten([words], room(40))).toEqual(["It was the US side that … provoked\u00A0[…]"]);
  });

  test("behind a sentence of a script that sets no space behind it", () => {
    expect(shorten(["我們走了。他們留下來了。我不知道為什麼"], room(17))).toEqual([
      "我們走了。他們留下來了。[…]",
    ]);
  });

  test.for([
    ["an emoji of a family", "👩‍👩‍👧‍👦".repeat(8)],
    ["a flag", "🇩🇪".repeat(20)],
    ["an emoji with a skin tone", "👍🏽".repeat(20)],
    ["a Devanagari cluster", "क्ष".repeat(30)],
    ["a letter with its accents", "o\u0323\u0302".repeat(30)],
  ] as const)("never inside %s", ([, word]) => {
    const ends = [...new Intl.Segmenter().segment(word)].map(({ index }) => index);
    for (let characters = 20; characters < 30; characters += 1) {
      const [paragraph = ""] = shorten([word], room(characters)) ?? [];
      expect(ends).toContain(keptOf(paragraph).length);
    }
  });
});

describe("what is shortened", () => {
  const texts = fc.array(fc.oneof(nastyLine, prose), { minLength: 1, maxLength: 4 });

  test("fits, is marked once at its end, and is the beginning of the text", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 400 }), (paragraphs, characters) => {
        const shortened = shorten(paragraphs, room(characters));
        if (!shortened) return;
        const last = shortened.length - 1;
        expect(room(characters)(shortened)).toBe(true);
        expect(shortened.slice(0, last)).toEqual(paragraphs.slice(0, last));
        expect(paragraphs[last]?.startsWith(keptOf(shortened[last] ?? ""))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("loses at its end no more than white space and the punctuation of a clause", () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 8, max: 400 }), (text, characters) => {
        const [paragraph] = shorten([text], room(characters)) ?? [];
        if (paragraph === undefined) return;
        const kept = keptOf(paragraph);
        expect(kept).not.toMatch(/[\s,;:—–]$/u);
        expect(kept).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });

  test("keeps at least a fifth of what could be kept, and almost all where no sentence or clause ends", () => {
    const plainWords = fc.array(fc.constantFrom("the", "ferry", "never", "sank"), {
      minLength: 20,
      maxLength: 80,
    });
    fc.assert(
      fc.property(plainWords, fc.integer({ min: 20, max: 80 }), (list, characters) => {
        const [paragraph = ""] = shorten([list.join(" ")], room(characters)) ?? [];
        // The longest word and its space are the most that a cut behind words can lose.
        expect(paragraph.length).toBeGreaterThanOrEqual(characters - "ferry ".length);
      }),
    );
  });

  test("marks a cut inside a word close to it, and one between words behind a no-break space", () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 8, max: 400 }), (text, characters) => {
        const [paragraph] = shorten([text], room(characters)) ?? [];
        if (paragraph === undefined) return;
        const next = text.slice(keptOf(paragraph).length).charAt(0);
        const isApart = paragraph.endsWith(`\u00A0${SHORTENED_MARK}`);
        if (/^\s/u.test(next)) expect(isApart).toBe(true);
        if (/^\p{L}/u.test(next)) expect(isApart).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
