import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  balanceLines,
  type Chunk,
  cutChunks,
  cutLongChunks,
  fillLines,
  lineText,
} from "../../src/design/line-breaks";
import { fakeMeasure } from "../fixtures/fake-measure";
import { endlessWord, nastyText, prose } from "../fixtures/nasty-text";

const cut = (text: string) => cutChunks(text, fakeMeasure);
const textsOf = (chunks: Chunk[]) => chunks.map(({ text }) => text);

/** A limit in ems that is never met by accident of rounding. */
const limits = fc.integer({ min: 1, max: 120 }).map((half) => half / 2);

/** Chunks of words of these lengths, with a space behind each but the last. */
function words(...lengths: number[]): Chunk[] {
  return cut(lengths.map((length) => "x".repeat(length)).join(" "));
}

function widthOf(chunks: Chunk[], from: number, to: number): number {
  return fakeMeasure(lineText(chunks, [from, to]));
}

/** All ways to set chunks in a number of lines that are not wider than the limit. */
function allBreakings(chunks: Chunk[], lines: number, limit: number): [from: number, to: number][][] {
  const below = (from: number, left: number): [number, number][][] => {
    if (left === 0) return from === chunks.length ? [[]] : [];
    return Array.from({ length: chunks.length - from }, (_, index) => from + index + 1)
      .filter((to) => widthOf(chunks, from, to) <= limit)
      .flatMap((to) => below(to, left - 1).map((rest) => [[from, to] as [number, number], ...rest]));
  };
  return below(0, lines);
}

describe("cutChunks", () => {
  test.for([
    ["behind spaces", "The ferry sank", ["The ", "ferry ", "sank"]],
    ["behind a hyphen", "long-arm reach", ["long-", "arm ", "reach"]],
    ["behind an em dash, not before it", "he said—no", ["he ", "said—", "no"]],
    ["behind a dash between spaces, not before it", "sank – no", ["sank – ", "no"]],
    ["behind an elision, not before it", "he … left", ["he … ", "left"]],
    ["not at a no-break space", "18\u00A0March 2021", ["18\u00A0March ", "2021"]],
    ["not between words and their marks", "“Hi,” he said.”", ["“Hi,” ", "he ", "said.”"]],
    ["not before a narrow space and its mark", "« oui\u202F»", ["« ", "oui\u202F»"]],
    ["not before the mark of a cut", "the end\u00A0[…]”", ["the ", "end\u00A0[…]”"]],
    ["between ideographs", "渡輪沉", ["渡", "輪", "沉"]],
    ["nowhere in nothing", "", []],
  ] as const)("cuts %s", ([, text, chunks]) => {
    expect(textsOf(cut(text))).toEqual(chunks);
  });

  test("measures each chunk with and without the space behind it", () => {
    expect(cut("The end")).toEqual([
      { text: "The ", width: 1.5, advance: 2 },
      { text: "end", width: 1.5, advance: 1.5 },
    ]);
  });

  test("loses and adds nothing", () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, endlessWord, prose), (text) => {
        expect(textsOf(cut(text)).join("")).toBe(text);
        expect(textsOf(cut(text))).not.toContain("");
      }),
    );
  });
});

describe("cutLongChunks", () => {
  test("leaves chunks that fit as they are", () => {
    const chunks = cut("The ferry sank");
    expect(cutLongChunks(chunks, 3, fakeMeasure)).toEqual(chunks);
  });

  test("cuts a chunk that does not fit between its characters", () => {
    expect(textsOf(cutLongChunks(cut("a ferryboat"), 2, fakeMeasure))).toEqual(["a ", "ferr", "yboa", "t"]);
  });

  test("cuts no character that is made of several code points", () => {
    expect(textsOf(cutLongChunks(cut("👩‍👩‍👧‍👦👍🏽e\u0301🇩🇪"), 0.5, fakeMeasure))).toEqual([
      "👩‍👩‍👧‍👦",
      "👍🏽",
      "e\u0301",
      "🇩🇪",
    ]);
  });

  test("makes every chunk fit where one character does, and loses nothing", () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, endlessWord, prose), limits, (text, limit) => {
        const chunks = cutLongChunks(cut(text), limit, fakeMeasure);
        expect(textsOf(chunks).join("")).toBe(text);
        for (const chunk of chunks) expect(chunk.width).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe("fillLines", () => {
  test.for([
    ["all in one line where they fit", words(3, 3), 3.5, [[0, 2]]],
    [
      "as many in a line as fit",
      words(3, 3, 3),
      3.5,
      [
        [0, 2],
        [2, 3],
      ],
    ],
    [
      "one in a line where no two fit",
      words(3, 3, 3),
      3.4,
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    ],
    ["none in no line", [], 3, []],
  ] as const)("sets chunks %s", ([, chunks, limit, lines]) => {
    expect(fillLines([...chunks], limit)).toEqual(lines);
  });

  test("tells that a chunk alone is too wide", () => {
    expect(fillLines(words(3, 7, 3), 3)).toBeUndefined();
  });

  test("does not count the space at the end of a line", () => {
    expect(fillLines(words(4, 4), 2)).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  test("gives lines that follow each other, fit, and have no room for the next chunk", () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, prose), limits, (text, limit) => {
        const chunks = cutLongChunks(cut(text), limit, fakeMeasure);
        const lines = fillLines(chunks, limit) ?? [];
        expect(lines.flatMap(([from, to]) => chunks.slice(from, to))).toEqual(chunks);
        for (const [from, to] of lines) {
          const advance = chunks.slice(from, to).reduce((sum, chunk) => sum + chunk.advance, 0);
          const next = chunks[to];
          expect(widthOf(chunks, from, to)).toBeLessThanOrEqual(limit);
          if (next) expect(advance + next.width).toBeGreaterThan(limit);
        }
      }),
    );
  });
});

describe("balanceLines", () => {
  test.for([
    ["one line as it is", words(3, 3), 10, ["xxx xxx"]],
    ["two even lines, not a full one and a rest", words(4, 4, 4, 4), 7.5, ["xxxx xxxx", "xxxx xxxx"]],
    [
      "a short word brought to a line of its own with others",
      words(5, 5, 5, 5, 2),
      11.5,
      ["xxxxx xxxxx", "xxxxx xxxxx xx"],
    ],
    ["no more lines than are needed", words(2, 2, 2, 2, 2, 2), 4, ["xx xx xx", "xx xx xx"]],
  ] as const)("gives %s", ([, chunks, limit, lines]) => {
    expect(balanceLines(chunks, limit).map((range) => lineText(chunks, range))).toEqual(lines);
  });

  test("gives all chunks in one line where one of them fits in none", () => {
    expect(balanceLines(words(3, 20, 3), 5)).toEqual([[0, 3]]);
  });

  test("needs as many lines as filling does, loses nothing, and makes no line too wide", () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, prose), limits, (text, limit) => {
        const chunks = cutLongChunks(cut(text), limit, fakeMeasure);
        const lines = balanceLines(chunks, limit);
        expect(lines.length).toBe(fillLines(chunks, limit)?.length);
        expect(lines.flatMap(([from, to]) => chunks.slice(from, to))).toEqual(chunks);
        for (const [from, to] of lines) expect(widthOf(chunks, from, to)).toBeLessThanOrEqual(limit);
      }),
    );
  });

  const fewWords = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 9 });
  const narrow = fc.integer({ min: 12, max: 40 }).map((half) => half / 2);

  test("finds the most even lines of all that there are, where no widow is among them", () => {
    fc.assert(
      fc.property(fewWords, narrow, (lengths, limit) => {
        const chunks = words(...lengths);
        const lines = balanceLines(chunks, limit);
        const average = chunks.reduce((sum, chunk) => sum + chunk.advance, 0) / lines.length;
        const unevenness = (breaking: readonly [number, number][]) =>
          breaking.reduce((sum, [from, to]) => sum + (average - widthOf(chunks, from, to)) ** 2, 0);
        const hasWidow = (breaking: readonly [number, number][]) => {
          const [from, to] = breaking.at(-1) ?? [0, 0];
          return widthOf(chunks, from, to) < average / 2;
        };
        const better = allBreakings(chunks, lines.length, limit).filter(
          (other) => !hasWidow(other) && unevenness(other) < unevenness(lines) - 1e-9,
        );
        expect(better).toEqual([]);
      }),
    );
  });

  test("leaves no widow on the last line where it can be avoided", () => {
    fc.assert(
      fc.property(fewWords, narrow, (lengths, limit) => {
        const chunks = words(...lengths);
        const lines = balanceLines(chunks, limit);
        const average = chunks.reduce((sum, chunk) => sum + chunk.advance, 0) / lines.length;
        const lastWidth = (breaking: readonly [number, number][]) => {
          const [from, to] = breaking.at(-1) ?? [0, 0];
          return widthOf(chunks, from, to);
        };
        const isAvoidable = allBreakings(chunks, lines.length, limit).some(
          (other) => lastWidth(other) >= average / 2,
        );
        if (isAvoidable) expect(lastWidth(lines)).toBeGreaterThanOrEqual(average / 2);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("lineText", () => {
  test("is the chunks' text without the space at the end", () => {
    const chunks = cut("The ferry sank");
    expect(lineText(chunks, [0, 2])).toBe("The ferry");
    expect(lineText(chunks, [1, 3])).toBe("ferry sank");
    expect(lineText(chunks, [1, 1])).toBe("");
  });
});
