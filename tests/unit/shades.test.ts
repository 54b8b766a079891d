import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Canvas } from "../../src/render/fast/canvas";
import { rowsOf } from "../../src/render/fast/rows";
import { FEW_COLOURS, mergeShades } from "../../src/render/fast/shades";
import { encodePng } from "../../src/render/png";
import { giveBack } from "../../src/render/spare-bytes";
import { readIndices, readPng } from "../fixtures/read-png";

const anyRgb = fc.integer({ min: 0, max: 0xffffff });
const grey = (value: number) => value * 0x010101;

describe("merging shades", () => {
  test("leaves sixteen or fewer as they are", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyRgb, { minLength: 1, maxLength: FEW_COLOURS }), (colours) => {
        const shades = colours.map((rgb) => ({ rgb, pixels: 1 }));
        const becomes = Uint8Array.from(colours.keys());
        expect(mergeShades(shades, 100)).toEqual({ colours, becomes });
      }),
    );
  });

  test("gives up the shade whose pixels change least, for the one nearest to it", () => {
    const greys = Array.from({ length: 17 }, (_, index) => ({ rgb: grey(index * 15), pixels: 100 }));
    greys[5] = { rgb: grey(5 * 15 + 1), pixels: 2 };
    const merged = mergeShades(greys, 10_000);
    expect(merged?.colours).toEqual(greys.filter((_, index) => index !== 5).map(({ rgb }) => rgb));
    expect(merged?.becomes[5]).toBe(merged?.becomes[6]);
  });

  test("never gives up a plain colour, and keeps paper the first", () => {
    const plain = Array.from({ length: 6 }, (_, index) => ({ rgb: grey(index), pixels: Infinity }));
    const edges = Array.from({ length: 30 }, (_, index) => ({ rgb: grey(100 + index), pixels: 9 }));
    const merged = mergeShades([...plain, ...edges], 1_000_000);
    expect(merged?.colours).toHaveLength(FEW_COLOURS);
    expect(merged?.colours.slice(0, 6)).toEqual(plain.map(({ rgb }) => rgb));
    expect(merged?.becomes[0]).toBe(0);
  });

  test("is left alone where it would be seen, or where too many colours are plain", () => {
    const far = Array.from({ length: 20 }, (_, index) => ({ rgb: grey(index * 12), pixels: 500 }));
    expect(mergeShades(far, 10_000)).toBeUndefined();
    const plain = Array.from({ length: 17 }, (_, index) => ({ rgb: grey(index), pixels: Infinity }));
    expect(mergeShades(plain, 10_000)).toBeUndefined();
  });

  test("changes a picture by no more than its promise, whatever the shades", () => {
    const shade = fc.record({ rgb: anyRgb, pixels: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(fc.array(shade, { minLength: 17, maxLength: 60 }), (shades) => {
        const merged = mergeShades(shades, 10_000);
        if (!merged) return;
        expect(merged.colours.length).toBeLessThanOrEqual(FEW_COLOURS);
        let change = 0;
        for (const [index, { rgb, pixels }] of shades.entries()) {
          const became = merged.colours[merged.becomes[index] ?? -1] ?? Number.NaN;
          for (const shift of [16, 8, 0])
            change += pixels * (((rgb >> shift) & 255) - ((became >> shift) & 255)) ** 2;
        }
        expect(change / 10_000).toBeLessThanOrEqual(4);
      }),
    );
  });
});

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
  rgb: number;
}

/** Boxes on white paper, and the colour of each pixel as it has to come out of the file. */
function drawBoxes(width: number, height: number, boxes: Box[]) {
  const canvas = new Canvas(width, height, 0xffffff);
  const expected = Array<number>(width * height).fill(0xffffff);
  for (const { left, top, width: wide, height: high, rgb } of boxes) {
    canvas.fill(left, top, left + wide, top + high, canvas.palette.rampFor({ rgb, alpha: 1 }));
    for (let y = Math.max(top, 0); y < Math.min(top + high, height); y += 1)
      for (let x = Math.max(left, 0); x < Math.min(left + wide, width); x += 1) expected[y * width + x] = rgb;
  }
  return { canvas, expected };
}

function readColours(file: Uint8Array): number[] {
  const colours = readPng(file).palette.map((hex) => Number.parseInt(hex.slice(1), 16));
  return Array.from(readIndices(file), (index) => colours[index] ?? -1);
}

describe("the rows of a canvas", () => {
  test("come out of the file as they were drawn, with half a byte a pixel or a whole one", () => {
    const box = (colours: fc.Arbitrary<number>) =>
      fc.record({
        left: fc.integer({ min: -3, max: 30 }),
        top: fc.integer({ min: -3, max: 12 }),
        width: fc.integer({ min: 1, max: 30 }),
        height: fc.integer({ min: 1, max: 12 }),
        rgb: colours,
      });
    const picture = fc.record({
      width: fc.integer({ min: 1, max: 32 }),
      height: fc.integer({ min: 1, max: 14 }),
      boxes: fc.oneof(
        fc.array(box(fc.constantFrom(0, 0xa6202b, 0x5c574e)), { maxLength: 8 }),
        fc.array(box(anyRgb), { minLength: 16, maxLength: 40 }),
      ),
    });
    fc.assert(
      fc.property(picture, ({ width, height, boxes }) => {
        const { canvas, expected } = drawBoxes(width, height, boxes);
        const rows = rowsOf(canvas);
        fc.pre((rows.colours?.length ?? 0) > 1);
        expect(readColours(encodePng(rows, ""))).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  test("take half a byte a pixel where sixteen colours do", () => {
    const few = [{ left: 0, top: 0, width: 2, height: 1, rgb: 0 }];
    expect(rowsOf(drawBoxes(8, 2, few).canvas).bitDepth).toBe(4);
    const many = Array.from({ length: 16 }, (_, left) => ({
      left,
      top: 0,
      width: 1,
      height: 1,
      rgb: grey(left),
    }));
    expect(rowsOf(drawBoxes(16, 2, many).canvas).bitDepth).toBe(8);
  });

  test("begin on clean paper where the bytes of another picture are used again", () => {
    const black = [{ left: 0, top: 0, width: 40, height: 20, rgb: 0 }];
    giveBack(rowsOf(drawBoxes(40, 20, black).canvas).rows);
    const { canvas, expected } = drawBoxes(12, 7, [{ left: 3, top: 2, width: 4, height: 2, rgb: 0 }]);
    expect(readColours(encodePng(rowsOf(canvas), ""))).toEqual(expected);
  });

  test("of two drawings at the same time have bytes of their own", () => {
    giveBack(rowsOf(drawBoxes(16, 8, []).canvas).rows);
    const boxes = [{ left: 1, top: 1, width: 2, height: 2, rgb: 0 }];
    const first = drawBoxes(16, 8, boxes);
    const second = drawBoxes(16, 8, [{ left: 5, top: 5, width: 9, height: 2, rgb: 0xff }]);
    expect(readColours(encodePng(rowsOf(first.canvas), ""))).toEqual(first.expected);
    expect(readColours(encodePng(rowsOf(second.canvas), ""))).toEqual(second.expected);
  });
});
