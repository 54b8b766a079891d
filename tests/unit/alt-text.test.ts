import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { altText, cardTitle, cardWords } from "../../src/cards/alt-text";
import { copyOf, type QuoteCopy } from "../../src/cards/copy";
import { cardNamed } from "../fixtures/card-named";
import { LONG_WORDS } from "../fixtures/invented-article";
import { nastyLine } from "../fixtures/nasty-text";

const quote: QuoteCopy = {
  kind: "quote",
  language: "en",
  status: "current",
  publisher: "The Ilse Mail",
  address: "mail.example",
  context: "On the ferry",
  marks: ["“", "”"],
  parts: ["It floats."],
  name: "Ann Lee",
  role: "Minister",
  where: "Port Ilse",
  when: "May 9, 2031",
};

describe("the title of a card", () => {
  test.for([
    [
      "of a quote is its words and who said them",
      "short",
      "“it simply floats” — Dr Ottilie “Otto” Brandt-Nguyễn",
    ],
    [
      "of a split quote keeps its parts apart",
      "split",
      "“The ferry never sank” “It was parked, at a depth that surprised everyone.” — Dr Ottilie “Otto” Brandt-Nguyễn",
    ],
    ["of an event is its name", "inquiry", "Parliament opens its ferry inquiry"],
  ] as const)("%s", ([, id, title]) => {
    expect(cardTitle(copyOf(cardNamed(id)))).toBe(title);
  });

  test("of a withdrawn card is that it was withdrawn", () => {
    const corrections = [{ date: "2031-06-01", note: "The minister never said this." }];
    const changes = { "/quotes/0/status": "withdrawn", "/quotes/0/corrections": corrections };
    const copy = copyOf(cardNamed("short", changes));
    expect(cardTitle(copy)).toBe("This card has been withdrawn");
  });

  test("is never shortened", () => {
    expect(cardTitle(copyOf(cardNamed("long")))).toContain(LONG_WORDS);
  });
});

describe("the words of a card", () => {
  test("stand between the marks of its language", () => {
    expect(cardWords({ ...quote, marks: ["«\u202F", "\u202F»"], parts: ["Oui", "et non"] })).toBe(
      "«\u202FOui\u202F» «\u202Fet non\u202F»",
    );
  });
});

describe("the alternative text", () => {
  test.for([
    [
      "says every word of a quote's card",
      {},
      "On the ferry: “It floats.” — Ann Lee, Minister. Port Ilse, May 9, 2031. The Ilse Mail.",
    ],
    [
      "leaves out a role that there is not",
      { role: undefined },
      "On the ferry: “It floats.” — Ann Lee. Port Ilse, May 9, 2031. The Ilse Mail.",
    ],
    [
      "leaves out a place that there is not",
      { where: undefined },
      "On the ferry: “It floats.” — Ann Lee, Minister. May 9, 2031. The Ilse Mail.",
    ],
    [
      "says first that a card was corrected",
      { mark: "Corrected June 1, 2031" },
      "Corrected June 1, 2031. On the ferry: “It floats.” — Ann Lee, Minister. Port Ilse, May 9, 2031. The Ilse Mail.",
    ],
    [
      "sets no second full stop",
      { role: "Minister, Ret.", publisher: "What Now?" },
      "On the ferry: “It floats.” — Ann Lee, Minister, Ret. Port Ilse, May 9, 2031. What Now?",
    ],
  ] as const)("%s", ([, more, text]) => {
    expect(altText({ ...quote, ...more })).toBe(text);
  });

  test("says every word of an event's card", () => {
    expect(altText(copyOf(cardNamed("inquiry")))).toBe(
      "Parliament opens its ferry inquiry. Members ask the minister & the harbour master where the <ferry> was, and for how long. " +
        'Dr Ottilie “Otto” Brandt-Nguyễn and the town’s "other" ferry company. Port Ilse, May 9, 2031. The Ilse Mail & Echo.',
    );
  });

  test.for([
    [["Ann Lee"], "Ann Lee."],
    [["Ann Lee", "Bo Ek"], "Ann Lee and Bo Ek."],
    [["Ann Lee", "Bo Ek", "Cy Fox"], "Ann Lee, Bo Ek, and Cy Fox."],
  ] as const)("lists all who took part: %o", ([groups, names]) => {
    const participants = groups.map((group) => ({ group }));
    const text = altText(copyOf(cardNamed("inquiry", { "/events/0/participants": participants })));
    expect(text).toContain(`how long. ${names} Port Ilse`);
  });

  test("lists them in the article's language", () => {
    const participants = ["Ann", "Bo", "Cy"].map((group) => ({ group }));
    const changes = { "/language": "de", "/events/0/participants": participants };
    expect(altText(copyOf(cardNamed("inquiry", changes)))).toContain(" Ann, Bo und Cy. ");
  });

  test("of an event without participants has no empty sentence", () => {
    const text = altText(copyOf(cardNamed("inquiry", { "/events/0/participants": [] })));
    expect(text).not.toMatch(/ {2}|\.\.|^\s|\s$| \./);
  });

  test("sets no full stop behind a closing mark that has one before it", () => {
    const text = altText(copyOf(cardNamed("inquiry", { "/events/0/summary": "The minister says “no.”" })));
    expect(text).toContain("The minister says “no.” Dr Ottilie");
  });

  test("says why and when a card was withdrawn, and not what it said", () => {
    const changes = {
      "/quotes/0/status": "withdrawn",
      "/quotes/0/corrections": [{ date: "2031-06-01", note: "The minister never said this." }],
    };
    expect(altText(copyOf(cardNamed("short", changes)))).toBe(
      "This card has been withdrawn. The minister never said this. June 1, 2031. The Ilse Mail & Echo.",
    );
  });

  test("holds every word whatever the words are", () => {
    fc.assert(
      fc.property(fc.array(nastyLine, { minLength: 1, maxLength: 4 }), (parts) => {
        const text = altText({ ...quote, parts });
        for (const part of parts) expect(text).toContain(part);
      }),
    );
  });
});
