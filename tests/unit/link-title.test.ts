import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cardTitle } from "../../src/cards/alt-text";
import { type Copy, copyOf, type QuoteCopy } from "../../src/cards/copy";
import { linkTitle, MOST_TITLE_BYTES } from "../../src/cards/link-title";
import { SHORTENED_MARK } from "../../src/design/shorten";
import { listCards } from "../../src/model/card";
import { cardDescription } from "../../src/pages/card-description";
import { limitsOf } from "../../src/preview/limits";
import { PLATFORM_NAMES } from "../../src/preview/platforms";
import { cardNamed } from "../fixtures/card-named";
import { nastyLine, prose } from "../fixtures/nasty-text";
import { shippedArticles } from "../fixtures/shipped-articles";

const bytes = (text: string) => new TextEncoder().encode(text).length;

const short = copyOf(cardNamed("short")) as QuoteCopy;
const saying = (parts: string[], more: Partial<QuoteCopy> = {}): QuoteCopy => ({
  ...short,
  name: "Ann Lee",
  context: "On the ferry",
  parts,
  ...more,
});

describe("the title of a card's link", () => {
  test.for([
    ["is whole where it fits", ["The ferry floats"], "“The ferry floats” — Ann Lee"],
    [
      "ends behind a sentence",
      ["The ferry never sank. It was parked, at a depth that surprised us all."],
      "“The ferry never sank.\u00A0[…]” — Ann Lee",
    ],
    [
      "ends behind a clause",
      ["It was parked by the old harbour, at a depth that surprised all of us"],
      "“It was parked by the old harbour\u00A0[…]” — Ann Lee",
    ],
    [
      "ends behind a part of the quote",
      ["The ferry never sank", "It was parked, at a depth that surprised everyone."],
      "“The ferry never sank\u00A0[…]” — Ann Lee",
    ],
    [
      "says on what somebody spoke, where no clause is short enough",
      ["The ferry that the harbour master saw under the water has not ever sunk"],
      "Ann Lee · On the ferry",
    ],
    [
      "never ends before what takes the words back",
      ["We will sign the treaty, but only on Friday when all the others have signed"],
      "Ann Lee · On the ferry",
    ],
    [
      "never keeps a mere beginning",
      ["No, the ferry that lies by the old harbour of the town has never sunk"],
      "Ann Lee · On the ferry",
    ],
  ] as const)("%s", ([, parts, title]) => {
    expect(linkTitle(saying([...parts]))).toBe(title);
  });

  test("is short enough for every site, and never empty, whatever the words are", () => {
    const anyCopy: fc.Arbitrary<Copy> = fc.oneof(
      fc
        .record({
          parts: fc.array(fc.oneof(nastyLine, prose), { minLength: 1, maxLength: 4 }),
          name: nastyLine,
          context: nastyLine,
        })
        .map((texts) => ({ ...short, ...texts })),
      nastyLine.map((name) => ({ ...(copyOf(cardNamed("inquiry")) as Copy & { kind: "event" }), name })),
    );
    const most = PLATFORM_NAMES.flatMap((name) =>
      limitsOf(name).flatMap((limit) => (limit.of === "title" ? [limit] : [])),
    );
    expect(most.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(anyCopy, (copy) => {
        const title = linkTitle(copy);
        expect(title).not.toBe("");
        for (const limit of most)
          expect(limit.unit === "bytes" ? bytes(title) : title.length).toBeLessThanOrEqual(limit.most);
      }),
      { numRuns: 300 },
    );
    expect(MOST_TITLE_BYTES).toBe(Math.min(...most.map((limit) => limit.most)));
  });

  test("has only words of the quote before its mark, from the first on", () => {
    fc.assert(
      fc.property(fc.array(prose, { minLength: 1, maxLength: 3 }), (parts) => {
        const title = linkTitle(saying(parts));
        const [words = "", rest] = title.split(SHORTENED_MARK);
        if (rest === undefined) return;
        const said = parts.map((part) => `“${part}”`).join(" ");
        expect(said.startsWith(words.trimEnd())).toBe(true);
        expect(rest).toBe("” — Ann Lee");
      }),
    );
  });
});

describe("what stands below the title", () => {
  const cards = shippedArticles.flatMap(listCards).map(copyOf);

  test("says on what, who and when, where the title has all the words", () => {
    expect(cardDescription(saying(["The ferry floats"], { role: "Minister", when: "May 9, 2031" }))).toBe(
      "On the ferry · Ann Lee, Minister · May 9, 2031",
    );
  });

  test("has every word of a quote that the title has no room for", () => {
    const words = "The ferry that the harbour master saw under the water has not ever sunk";
    expect(cardDescription(saying([words], { role: undefined, when: undefined }))).toBe(
      `“${words}” — Ann Lee`,
    );
  });

  test.each(cards.filter((copy) => copy.kind === "quote"))("together they have every word: %#", (copy) => {
    const texts = linkTitle(copy) === cardTitle(copy) ? cardTitle(copy) : cardDescription(copy);
    for (const part of copy.parts) expect(texts).toContain(part);
    expect(linkTitle(copy) + cardDescription(copy)).toContain(copy.name);
  });
});
