import { describe, expect, test } from "vitest";
import type { QuoteCopy } from "../../src/cards/copy";
import { SIZE_NAMES, SIZES } from "../../src/design/sizes";
import { THEMES } from "../../src/design/themes";
import { drawSvg } from "../../src/render/draw";
import { LONG_WORDS } from "../fixtures/invented-article";
import { type Ink, readInk } from "./ink";

const METADATA = { language: "en", title: "t", alt: "a", credit: "c", source: "s", digest: "d" };

/** Words of one kind, cut to a length. */
const WORDS = {
  sentences: (length: number) => LONG_WORDS.repeat(2).slice(0, length).trim(),
  "one endless word": (length: number) => "Donaudampfschifffahrt".repeat(60).slice(0, length),
  "tall capitals": (length: number) => "ẤỆỖ ŽÁÇỆ ÀÊ ".repeat(100).slice(0, length).trim(),
  "wide letters": (length: number) => "MWMW WW @@ ".repeat(110).slice(0, length).trim(),
} as const;

const LENGTHS = [1, 3, 10, 40, 80, 160, 320, 640, 1200];

function copyWith(parts: string[], more: Partial<QuoteCopy> = {}): QuoteCopy {
  return {
    kind: "quote",
    language: "en",
    direction: "ltr",
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

describe.for(SIZE_NAMES)("on a %s card", (size) => {
  describe.for(Object.entries(WORDS))("%s", ([, cut]) => {
    test.for(LENGTHS)("of %i characters stay inside, apart and above the speaker", async (length) => {
      const ink = await inkOf(copyWith([cut(length)]), size);
      expectInside(ink, SIZES[size]);
      expectApart(ink);
      const inkOfWords = ink.filter(({ fill, bottom }) => {
        return fill === THEMES.light.ink && bottom < SIZES[size].speakerBottom - SIZES[size].type.name;
      });
      expect(inkOfWords.length).toBeGreaterThan(0);
    });
  });

  test("eight parts, long names, roles, places and contexts stay inside and apart", async () => {
    const copy = copyWith(
      Array.from({ length: 8 }, () => LONG_WORDS.slice(0, 150)),
      {
        context: LONG_WORDS.slice(0, 160),
        name: "Maria-Theresia Anneliese von und zu Hohenlohe-Waldenburg-Schillingsfürst de la Cruz y Ávila",
        role: LONG_WORDS.slice(200, 360).trim(),
        where: LONG_WORDS.slice(0, 120).trim(),
        when: "September 18 – October 19, 2021",
        publisher: "The United Evening and Sunday Chronicle of the Northern Harbours and Islands",
        address: "chronicle-of-the-north.example",
        mark: "Corrected September 30, 2021",
      },
    );
    const ink = await inkOf(copy, size);
    expectInside(ink, SIZES[size]);
    expectApart(ink);
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
