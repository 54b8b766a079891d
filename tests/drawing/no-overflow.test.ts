import { describe, expect, test } from "vitest";
import type { EventCopy, QuoteCopy } from "../../src/cards/copy";
import { quotationMarks } from "../../src/design/quotation-marks";
import { SIZE_NAMES, SIZES } from "../../src/design/sizes";
import { THEMES } from "../../src/design/themes";
import { drawSvg } from "../../src/render/draw";
import { LONG_WORDS } from "../fixtures/invented-article";
import { type Ink, readBoxes, readInk } from "./ink";

const METADATA = { language: "en", title: "t", alt: "a", credit: "c", source: "s", digest: "d" };

/** Words of one kind, cut to a length. */
const WORDS = {
  sentences: (length: number) => LONG_WORDS.repeat(2).slice(0, length).trim(),
  "one endless word": (length: number) => "Donaudampfschifffahrt".repeat(60).slice(0, length),
  "tall capitals": (length: number) => "ẤỆỖ ŽÁÇỆ ÀÊ ".repeat(100).slice(0, length).trim(),
  "wide letters": (length: number) => "MWMW WW @@ ".repeat(110).slice(0, length).trim(),
} as const;

/** The outer marks of languages: the widest, the narrowest, and what most have. */
const MARKS = ["fr", "fr-CH", "de", "nl", "en"].map(
  (language) => [language, quotationMarks(language)] as const,
);

const LENGTHS = [1, 3, 10, 40, 80, 160, 320, 640, 1200];

function copyWith(parts: string[], more: Partial<QuoteCopy> = {}): QuoteCopy {
  return {
    kind: "quote",
    language: "en",
    status: "current",
    publisher: "The Ilse Mail & Echo",
    address: "mail.example",
    where: "Port Ilse",
    when: "May 9, 2031",
    context: "On the ferry that was seen under water",
    marks: ["“", "”"],
    parts,
    name: "Ottilie Brandt",
    role: "Minister for Ferries",
    ...more,
  };
}

async function inkOf(copy: QuoteCopy, size: keyof typeof SIZES): Promise<Ink[]> {
  const { bytes } = await drawSvg(copy, { size, theme: "light" }, METADATA);
  return readInk(new TextDecoder().decode(bytes));
}

/** Curves' control points lie a little outside their ink. */
const SLACK = 2;

function expectInside(ink: Ink[], { width, height, column, margin }: (typeof SIZES)[keyof typeof SIZES]) {
  for (const line of ink) {
    expect(line.top).toBeGreaterThan(20);
    expect(line.bottom).toBeLessThan(height - 20);
    expect(line.left).toBeGreaterThan(20);
    expect(line.right).toBeLessThan(width - 20);
    expect(line.right).toBeLessThanOrEqual(
      Math.max(column.left + column.width, margin.left + margin.width) + SLACK,
    );
  }
}

/** How far a letter such as f may lean over the mark behind it: the typeface's own kerning. */
const LEANING = 12;

/** No line may run into another by more than what letters reach into the space between lines. */
function expectApart(ink: Ink[]) {
  for (const [index, line] of ink.entries()) {
    for (const other of ink.slice(index + 1)) {
      const isBeside = line.right <= other.left + LEANING || other.right <= line.left + LEANING;
      const overlap = Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top);
      const smaller = Math.min(line.bottom - line.top, other.bottom - other.top);
      if (!isBeside) expect(overlap).toBeLessThan(Math.max(SLACK, smaller * 0.45));
    }
  }
}

/** No line may touch the hairline of the foot, and there is one exactly where the size asks for it. */
function expectClearOfRules(ink: Ink[], svg: string, size: (typeof SIZES)[keyof typeof SIZES]) {
  const rules = readBoxes(svg).filter(({ fill }) => fill === THEMES.light.hairline);
  expect(rules).toHaveLength(size.notes === "row" ? 1 : 0);
  for (const rule of rules) {
    for (const line of ink) {
      expect(line.bottom <= rule.top || line.top >= rule.bottom, JSON.stringify({ line, rule })).toBe(true);
    }
  }
}

describe.for(SIZE_NAMES)("on a %s card", (size) => {
  describe.for(Object.entries(WORDS))("%s", ([, cut]) => {
    test.for(LENGTHS)("of %i characters stay inside, apart and above the speaker", async (length) => {
      const ink = await inkOf(copyWith([cut(length)]), size);
      expectInside(ink, SIZES[size]);
      expectApart(ink);
      const inkOfWords = ink.filter(({ fill, bottom }) => {
        return fill === THEMES.light.ink && bottom < SIZES[size].bottom - SIZES[size].type.name;
      });
      expect(inkOfWords.length).toBeGreaterThan(0);
    });
  });

  test.for(MARKS)("the marks of %s stay inside, however large the words", async ([, marks]) => {
    for (const words of ["Non", WORDS.sentences(40)])
      expectInside(await inkOf(copyWith([words], { marks }), size), SIZES[size]);
  });

  test.for([
    ["as written", (text: string) => text],
    ["in capitals", (text: string) => text.toUpperCase()],
  ] as const)(
    "the longest texts that the schema allows stay inside, apart and whole, %s",
    async ([, write]) => {
      const longest = (length: number, from = 0) => write(LONG_WORDS.slice(from, from + length).trim());
      const copy = copyWith(
        Array.from({ length: 8 }, (_, part) => longest(150, part * 150)),
        {
          context: longest(140),
          name: longest(80, 100),
          role: longest(100, 200),
          where: longest(60, 300),
          when: "September 18 – October 19, 2021",
          publisher: longest(60, 400),
          address: "chronicle-of-the-northern-harbours-and-islands.example",
          mark: "Corrected September 30, 2021",
        },
      );
      const { bytes } = await drawSvg(copy, { size, theme: "light" }, METADATA);
      const svg = new TextDecoder().decode(bytes);
      const ink = readInk(svg);
      expectInside(ink, SIZES[size]);
      expectApart(ink);
      expectClearOfRules(ink, svg, SIZES[size]);
    },
  );

  test("the longest event that the schema allows stays inside, apart and clear", async () => {
    const { publisher, address, language, status } = copyWith([]);
    const copy: EventCopy = {
      ...{ kind: "event", publisher, address, language, status },
      name: LONG_WORDS.slice(0, 120).trim(),
      summary: LONG_WORDS.slice(200, 440).trim(),
      who: Array.from({ length: 40 }, (_, index) => LONG_WORDS.slice(index, index + 80).trim()),
      when: "September 18 – October 19, 2021",
      where: LONG_WORDS.slice(300, 360).trim(),
      mark: "Corrected September 30, 2021",
    };
    const { bytes } = await drawSvg(copy, { size, theme: "light" }, METADATA);
    const svg = new TextDecoder().decode(bytes);
    expectInside(readInk(svg), SIZES[size]);
    expectApart(readInk(svg));
    expectClearOfRules(readInk(svg), svg, SIZES[size]);
  });

  test("notes that need two lines stand clear of the hairline and the speaker", async () => {
    const copy = copyWith(["coercion and aggression"], {
      where: "Japan and South Korea, and the islands",
      when: "Week of September 15, 2021",
    });
    const { bytes } = await drawSvg(copy, { size, theme: "light" }, METADATA);
    const svg = new TextDecoder().decode(bytes);
    expectApart(readInk(svg));
    expectClearOfRules(readInk(svg), svg, SIZES[size]);
  });

  test("the speaker's name stands in the centre square, and the words begin in it", async () => {
    const { width, height, type, column } = SIZES[size];
    const side = Math.min(width, height);
    const square = { left: (width - side) / 2, top: (height - side) / 2 };
    const ink = await inkOf(copyWith([LONG_WORDS.slice(0, 200)]), size);
    const dark = ink.filter(({ fill, left }) => fill === THEMES.light.ink && left >= column.left - SLACK);
    const name = dark.reduce((lowest, line) => (line.top > lowest.top ? line : lowest));
    expect(name.bottom - name.top).toBeLessThan(type.name * 1.2);
    expect(name.left).toBeGreaterThanOrEqual(square.left);
    expect(name.right).toBeLessThanOrEqual(square.left + side);
    expect(name.top).toBeGreaterThanOrEqual(square.top);
    expect(name.bottom).toBeLessThanOrEqual(square.top + side);
    for (const line of dark) {
      if (line.top < square.top) continue;
      expect(line.left).toBeGreaterThanOrEqual(square.left);
    }
  });
});

test("a quote of a few words lies inside the centre square of a link preview as a whole", async () => {
  const ink = await inkOf(copyWith(["tough and direct"]), "og");
  const words = ink.filter(
    ({ fill, bottom, left }) => fill === THEMES.light.ink && bottom < 440 && left > 315,
  );
  expect(words).not.toHaveLength(0);
  for (const { right } of words) expect(right).toBeLessThanOrEqual(885);
});
