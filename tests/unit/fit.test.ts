import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FitRequest, type FittedText, fitText, leadingOf } from "../../src/design/fit";
import { cutChunks, fillLines } from "../../src/design/line-breaks";
import { SHORTENED_MARK } from "../../src/design/shorten";
import { SIZE_NAMES, SIZES } from "../../src/design/sizes";
import { fakeMeasure } from "../fixtures/fake-measure";
import { LONG_WORDS } from "../fixtures/invented-article";
import { endlessWord, nastyLine, prose } from "../fixtures/nasty-text";

const LENGTHS = [1, 3, 10, 40, 80, 160, 300, 600, 1200];

/** The words' box of each size, between a context and a speaker of two lines. */
const BOXES = SIZE_NAMES.map((name) => {
  const { column, centre, wordsTop, bottom, type } = SIZES[name];
  return {
    name,
    width: column.width,
    preferredWidth: centre,
    height: bottom - wordsTop - 3 * type.context - 4 * type.name,
    maxSize: type.words.max,
    minSize: type.words.min,
    measure: fakeMeasure,
    tail: "”",
  };
});

const CASES = BOXES.flatMap((box) => LENGTHS.map((length) => ({ ...box, length })));

const textOf = (length: number) => LONG_WORDS.repeat(2).slice(0, length).trim();

/** A rounding error's worth of a pixel. */
const SLACK = 1e-6;

const bare = (text: string) => text.replace(/\s/gu, "");

/** Lines that text needs at a size, whole words kept whole; `undefined` where it does not fit. */
function linesAt(size: number, { paragraphs, tail = "", measure, width, height }: FitRequest) {
  const lines = paragraphs.map((text) => fillLines(cutChunks(text + tail, measure), width / size)?.length);
  if (lines.some((count) => count === undefined)) return undefined;
  const count = lines.reduce<number>((sum, lineCount) => sum + (lineCount ?? 0), 0);
  const gaps = (paragraphs.length - 1) * Math.round(size * 0.42);
  return count * leadingOf(size) + gaps <= height ? count : undefined;
}

/** What holds for every text that was set, whatever it is. */
function expectSet(request: FitRequest, fitted: FittedText) {
  const { measure, width, height, minSize, maxSize, tail = "", paragraphs } = request;
  const lines = fitted.paragraphs.flat();
  const widest = Math.max(...lines.map((line) => measure(line) * fitted.size));
  expect(fitted.width).toBeCloseTo(widest, 6);
  expect(fitted.width).toBeLessThanOrEqual(width + SLACK);
  expect(fitted.height).toBe(
    lines.length * fitted.leading + (fitted.paragraphs.length - 1) * fitted.paragraphGap,
  );
  expect(fitted.height).toBeLessThanOrEqual(height);
  expect(fitted.leading).toBe(leadingOf(fitted.size));
  expect(fitted.size).toBeGreaterThanOrEqual(minSize);
  expect(fitted.size).toBeLessThanOrEqual(maxSize);
  for (const [index, paragraph] of fitted.paragraphs.entries()) {
    const words = bare(paragraphs[index] ?? "");
    const set = bare(paragraph.join(""));
    expect(set.endsWith(bare(tail))).toBe(true);
    if (fitted.shortened && index === fitted.paragraphs.length - 1) {
      const end = SHORTENED_MARK + bare(tail);
      expect(set.endsWith(end)).toBe(true);
      expect(words.startsWith(set.slice(0, -end.length))).toBe(true);
    } else {
      expect(set).toBe(words + bare(tail));
    }
  }
  if (!fitted.shortened) expect(fitted.paragraphs.length).toBe(paragraphs.length);
}

describe.for(CASES)("$length characters on a $name card", ({ length, name: _, ...box }) => {
  const request = { ...box, paragraphs: [textOf(length)] };
  const fitted = fitText(request);
  const lines = fitted.paragraphs.flat();

  test("stay inside their box, and say every word or end in the mark", () => {
    expectSet(request, fitted);
  });

  test("are set in the largest type that fits", () => {
    if (fitted.shortened) {
      expect(linesAt(request.minSize, request)).toBeUndefined();
    } else {
      const narrow = { ...request, width: request.preferredWidth };
      expect(lines.length).toBe(linesAt(fitted.size, narrow) ?? linesAt(fitted.size, request));
      if (fitted.size < request.maxSize) expect(linesAt(fitted.size + 1, request)).toBeUndefined();
    }
  });

  test("stay inside the centre square where the type need not shrink for it", () => {
    const narrow = { ...request, width: request.preferredWidth };
    if (!fitted.shortened && linesAt(fitted.size, narrow) !== undefined)
      expect(fitted.width).toBeLessThanOrEqual(request.preferredWidth + SLACK);
  });

  test("have a last line that is no widow", () => {
    const average = lines.reduce((sum, line) => sum + fakeMeasure(line), 0) / lines.length;
    expect(fakeMeasure(lines.at(-1) ?? "")).toBeGreaterThanOrEqual(average / 2);
  });
});

describe("the type steps down with more words", () => {
  test.for(BOXES)("on a $name card", ({ name: _, ...box }) => {
    const sizes = LENGTHS.map((length) => fitText({ ...box, paragraphs: [textOf(length)] }))
      .filter(({ shortened }) => !shortened)
      .map(({ size }) => size);
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    expect(sizes[0]).toBe(box.maxSize);
    expect(new Set(sizes).size).toBeGreaterThan(3);
  });

  test("and its leading is between 1.12 and 1.32 of it, tighter for large type", () => {
    const ratios = [10, 20, 40, 80, 160].map((size) => leadingOf(size) / size);
    expect(ratios).toEqual(ratios.toSorted((one, other) => other - one));
    expect(ratios[0]).toBeCloseTo(1.3, 1);
    expect(ratios.at(-1)).toBeCloseTo(1.12, 1);
  });
});

describe("the narrower width", () => {
  const box = { measure: fakeMeasure, maxSize: 40, minSize: 20, width: 800, height: 200 };

  test("is taken where the type stays as large", () => {
    const fitted = fitText({ ...box, paragraphs: ["The ferry sank in the bay"], preferredWidth: 300 });
    expect(fitted.size).toBe(40);
    expect(fitted.width).toBeLessThanOrEqual(300);
  });

  test("is not taken where the type would shrink for it", () => {
    const request = { ...box, paragraphs: ["The ferry sank in the bay ".repeat(5).trim()] };
    const wide = fitText(request);
    const fitted = fitText({ ...request, preferredWidth: 150 });
    expect(fitted.size).toBe(wide.size);
    expect(fitted.width).toBeGreaterThan(150);
  });

  test("is not taken where a word does not fit into it", () => {
    const fitted = fitText({
      ...box,
      paragraphs: ["Donaudampfschifffahrtsgesellschaft"],
      preferredWidth: 300,
    });
    expect(fitted.width).toBeGreaterThan(300);
    expect(fitted.paragraphs).toEqual([["Donaudampfschifffahrtsgesellschaft"]]);
  });
});

describe("at the smallest size a text is cut", () => {
  /** Type of one size only: 20 characters to a line, and room for a number of lines. */
  const box = (lines: number) => ({
    measure: fakeMeasure,
    maxSize: 20,
    minSize: 20,
    width: 200,
    height: lines * leadingOf(20),
  });

  test.for([
    ["not at all where it just fits", ["The ferry sank there"], 1, ["The ferry sank there"]],
    [
      "at a sentence",
      ["The ferry is gone. We all went home to our suppers"],
      2,
      ["The ferry is", "gone.\u00A0[…]"],
    ],
    [
      "at a clause",
      ["The ferry sank at noon, and nobody had seen it go"],
      2,
      ["The ferry sank", "at noon\u00A0[…]"],
    ],
    [
      "at a word",
      ["The ferry sank at noon and nobody had seen it go"],
      2,
      ["The ferry sank at", "noon and nobody\u00A0[…]"],
    ],
    [
      "at a word behind a broken one",
      ["Donaudampfschifffahrt sank with a captain"],
      2,
      ["Donaudampfschifffahr", "t sank with a\u00A0[…]"],
    ],
    [
      "anywhere, where there is one word",
      ["Donaudampfschifffahrtsgesellschaftskapitän"],
      2,
      ["Donaudampfschifffahr", "tsgesellschaftska[…]"],
    ],
  ] as const)("%s", ([, paragraphs, lines, set]) => {
    const request = { ...box(lines), paragraphs };
    const fitted = fitText(request);
    expectSet(request, fitted);
    expect(fitted.paragraphs.flat()).toEqual(set);
  });

  test("before the tail, which closes it all the same", () => {
    const fitted = fitText({ ...box(1), paragraphs: ["The ferry sank in the bay"], tail: "\u202F»" });
    expect(fitted.paragraphs).toEqual([["The ferry sank\u00A0[…]\u202F»"]]);
    expect(fitted.shortened).toBe(true);
  });

  test("part by part, each closed by the tail", () => {
    const paragraphs = ["It sank", "Nobody saw the ferry sink"];
    const fitted = fitText({ ...box(2.5), paragraphs, tail: "”" });
    expect(fitted.paragraphs).toEqual([["It sank”"], ["Nobody saw the\u00A0[…]”"]]);
  });

  test("and the type grows again where the cut leaves room", () => {
    const paragraphs = ["The old ferry is gone again. We all went home to our suppers and our beds"];
    const request = { ...box(3), maxSize: 40, paragraphs };
    const fitted = fitText(request);
    expectSet(request, fitted);
    expect(fitted.paragraphs.flat().join(" ")).toBe("The old ferry is gone again.\u00A0[…]");
    expect(fitted.size).toBeGreaterThan(20);
  });

  test("with the article's own elisions left as they are", () => {
    const paragraphs = [`It was … they … ${"and so on ".repeat(30)}`.trim()];
    const [first = ""] = fitText({ ...box(2), paragraphs }).paragraphs.flat();
    expect(first).toBe("It was … they … and");
  });

  test("by its words where every break inside a word is avoidable", () => {
    fc.assert(
      fc.property(prose, (text) => {
        const fitted = fitText({ ...box(3), paragraphs: [text] });
        const set = fitted.paragraphs
          .flat()
          .join(" ")
          .replace(/\u00A0?\[…\]$/u, "");
        const longest = Math.max(...text.split(" ").map((word) => word.length));
        if (longest < 10 && fitted.shortened) expect(text.slice(set.length)).toMatch(/^[\s,;:–]/u);
      }),
    );
  });
});

describe("any text at all", () => {
  const lines = fc.oneof({ weight: 4, arbitrary: nastyLine }, { weight: 2, arbitrary: prose }, endlessWord);
  const tails = fc.constantFrom("", "”", "\u202F»", "“", "’");

  test("is set inside the box of every size", () => {
    const texts = fc.array(lines, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(texts, tails, fc.constantFrom(...BOXES), (paragraphs, tail, { name: _, ...box }) => {
        const request = { ...box, paragraphs, tail };
        expectSet(request, fitText(request));
      }),
      { numRuns: 40 },
    );
  });

  test("is set in a box that holds one character, the mark and the tail", () => {
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1, maxLength: 3 }), tails, (texts, tail) => {
        // Every text begins with a word, so that there is one to cut.
        const paragraphs = texts.map((text) => `Ferry${text}`);
        // A character, a no-break space, the mark's three and the tail's two, half an em each.
        const request = {
          paragraphs,
          tail,
          measure: fakeMeasure,
          width: 3.5 * 20,
          height: leadingOf(20),
          minSize: 20,
          maxSize: 60,
        };
        expectSet(request, fitText(request));
      }),
      { numRuns: 60 },
    );
  });

  test("is set though there is no word in it to cut", () => {
    for (const text of ["…", ".", "—", "… "]) {
      const request = {
        paragraphs: [text.repeat(600).trim()],
        measure: fakeMeasure,
        maxSize: 60,
        minSize: 20,
      };
      const fitted = fitText({ ...request, width: 200, height: 200 });
      expect(fitted.shortened).toBe(true);
      expect(fitted.paragraphs.flat().at(-1)).toMatch(/\[…\]$/);
    }
  });

  test("is refused by a box that holds nothing", () => {
    const request = { paragraphs: ["The ferry"], measure: fakeMeasure, maxSize: 60, minSize: 20 };
    expect(() => fitText({ ...request, width: 200, height: 10 })).toThrow(RangeError);
    expect(() => fitText({ ...request, width: 4, height: 200 })).toThrow(/no text fits 4 × 200 pixels/);
  });

  test("is not set where its measure refuses it", () => {
    const measure = () => {
      throw new Error("no such character");
    };
    const box = { width: 200, height: 200, maxSize: 60, minSize: 20 };
    expect(() => fitText({ ...box, paragraphs: ["👍"], measure })).toThrow("no such character");
  });
});
