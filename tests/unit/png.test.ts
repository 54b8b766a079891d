import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Extent } from "../../src/render/picture";
import { encodePng } from "../../src/render/png";
import type { Band } from "../../src/render/resvg";
import { pictureOf } from "../../src/render/rgba-picture";
import { dataOf, readPixels, readPng } from "../fixtures/read-png";

type Rgb = readonly [red: number, green: number, blue: number];

/** The colour of a pixel by its place in the picture, counted in rows from the top. */
type Painter = (pixel: number) => Rgb;

const XMP = "<x:xmpmeta>“Zażółć” — жё 👍</x:xmpmeta>";

/** A picture's bands of so many rows, the last one of what is left. */
function bandsOf({ width, height, scale }: Extent, rows: number, paint: Painter): Band[] {
  const [wide, high] = [width * scale, height * scale];
  const bands: Band[] = [];
  for (let top = 0; top < high; top += rows) {
    const pixels = new Uint8Array(wide * Math.min(rows, high - top) * 4);
    for (let pixel = 0; pixel < pixels.length / 4; pixel += 1)
      pixels.set([...paint(top * wide + pixel), 255], pixel * 4);
    bands.push({ top, pixels });
  }
  return bands;
}

/** The pixels that the bands hold together, RGB. */
function pixelsOf(bands: Band[]): Buffer {
  return Buffer.from(bands.flatMap(({ pixels }) => [...pixels].filter((_, at) => at % 4 !== 3)));
}

const colours =
  (count: number): Painter =>
  (pixel) => {
    const colour = pixel % count;
    return [colour & 255, (colour >> 8) * 80, 255 - (colour & 255)];
  };

const CANVAS: Extent = { width: 23, height: 19, scale: 1 };

const encode = (bands: Band[], canvas = CANVAS) =>
  encodePng(
    pictureOf(() => bands, canvas),
    XMP,
  );

describe("a picture of", () => {
  test.for([
    ["2 colours", 2, 3],
    ["3 colours", 3, 3],
    ["255 colours", 255, 3],
    ["256 colours", 256, 3],
    ["257 colours", 257, 2],
    ["437 colours, one a pixel", 437, 2],
  ] as const)("%s is the same when it is decoded", ([, count, colourType]) => {
    const bands = bandsOf(CANVAS, 19, colours(count));
    const file = encode(bands);
    expect(readPng(file)).toMatchObject({ width: 23, height: 19, colourType });
    expect(readPixels(file)).toEqual(pixelsOf(bands));
  });

  test.for([
    ["2 colours", 2, 6],
    ["256 colours", 256, 768],
  ] as const)("%s has a palette of no more", ([, count, bytes]) => {
    const { chunks } = readPng(encode(bandsOf(CANVAS, 19, colours(count))));
    expect(dataOf(chunks, "PLTE").length).toBe(bytes);
  });

  test("more colours has no palette", () => {
    const { chunks } = readPng(encode(bandsOf(CANVAS, 19, colours(257))));
    expect(chunks.map(({ type }) => type)).not.toContain("PLTE");
  });

  test.for(["#000000", "#FFFFFF", "#15171B"])("one colour, %s, is blank, and none at all", (colour) => {
    const [red = 0, green = 0, blue = 0] = Buffer.from(colour.slice(1), "hex");
    expect(() => encode(bandsOf(CANVAS, 19, () => [red, green, blue]))).toThrow("blank");
  });

  test("one colour in several bands is blank too", () => {
    expect(() => encode(bandsOf(CANVAS, 4, () => [9, 9, 9]))).toThrow("blank");
  });

  test("one other pixel, in the last place, is none", () => {
    const bands = bandsOf(CANVAS, 4, (pixel) => (pixel === 23 * 19 - 1 ? [1, 2, 3] : [0, 0, 0]));
    expect([...readPixels(encode(bands)).subarray(-6)]).toEqual([0, 0, 0, 1, 2, 3]);
  });

  test("any colours is the same when it is decoded, in bands of any height", () => {
    const picture = fc.record({
      width: fc.integer({ min: 1, max: 12 }),
      height: fc.integer({ min: 1, max: 12 }),
      scale: fc.constantFrom(1, 2),
      rows: fc.integer({ min: 1, max: 30 }),
      palette: fc.array(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)), { minLength: 2, maxLength: 300 }),
      seed: fc.integer({ min: 1, max: 1000 }),
    });
    fc.assert(
      fc.property(picture, ({ width, height, scale, rows, palette, seed }) => {
        const canvas = { width, height, scale };
        const paint: Painter = (pixel) => palette[(pixel * seed) % palette.length] ?? [0, 0, 0];
        const bands = bandsOf(canvas, rows, paint);
        const pixels = pixelsOf(bands);
        fc.pre(new Set(pixels.toString("hex").match(/.{6}/g)).size > 1);
        const file = encode(bands, canvas);
        expect(readPng(file)).toMatchObject({ width: width * scale, height: height * scale });
        expect(readPixels(file)).toEqual(pixels);
      }),
    );
  });
});

describe("bands", () => {
  test.for([1, 2, 7, 18, 19])("of %i rows give the same file as the picture in one", (rows) => {
    for (const count of [2, 256, 257, 400]) {
      const whole = encode(bandsOf(CANVAS, 19, colours(count)));
      expect(encode(bandsOf(CANVAS, rows, colours(count)))).toEqual(whole);
    }
  });

  test("are asked for once where a palette will do, and once more where it will not", () => {
    for (const [count, times] of [
      [256, 1],
      [257, 2],
    ] as const) {
      let asked = 0;
      const bands = bandsOf(CANVAS, 5, colours(count));
      pictureOf(() => {
        asked += 1;
        return bands;
      }, CANVAS);
      expect(asked).toBe(times);
    }
  });

  test("are not drawn to the end where the first of them have too many colours", () => {
    const drawn: number[] = [];
    const bands = bandsOf(CANVAS, 5, (pixel) => [pixel & 255, pixel >> 8, 0]);
    pictureOf(function* () {
      for (const band of bands) {
        drawn.push(band.top);
        yield band;
      }
    }, CANVAS);
    // 257 colours are seen in the third band of 5 rows of 23; then all are drawn again.
    expect(drawn).toEqual([0, 5, 10, 0, 5, 10, 15]);
  });

  test("that fail to be drawn give no picture", () => {
    const failing = function* (): Generator<Band> {
      yield* bandsOf(CANVAS, 19, colours(2));
      throw new Error("resvg gave up");
    };
    expect(() => pictureOf(failing, CANVAS)).toThrow("resvg gave up");
  });
});

describe("the file", () => {
  const palette = readPng(encode(bandsOf(CANVAS, 19, colours(3)))).chunks;
  const trueColour = readPng(encode(bandsOf(CANVAS, 19, colours(300)))).chunks;

  test("has its chunks in the order that PNG asks for", () => {
    expect(palette.map(({ type }) => type)).toEqual(["IHDR", "sRGB", "iTXt", "PLTE", "IDAT", "IEND"]);
    expect(trueColour.map(({ type }) => type)).toEqual(["IHDR", "sRGB", "iTXt", "IDAT", "IEND"]);
    expect(dataOf(palette, "IEND").length).toBe(0);
  });

  test.for([
    ["a palette", palette],
    ["true colour", trueColour],
  ] as const)("with %s holds the XMP packet as UTF-8, neither compressed nor translated", ([, chunks]) => {
    const text = dataOf(chunks, "iTXt");
    const head = Buffer.from("XML:com.adobe.xmp\0\0\0\0\0", "latin1");
    expect(text.subarray(0, head.length)).toEqual(head);
    expect(
      new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(text.subarray(head.length)),
    ).toBe(XMP);
  });

  test("has a wrong CRC nowhere, and one changed byte is noticed", () => {
    const file = Buffer.from(encode(bandsOf(CANVAS, 19, colours(3))));
    file[60] = (file[60] ?? 0) ^ 1;
    expect(() => readPng(file)).toThrow("wrong CRC");
  });

  test("is as large as the canvas at its scale", () => {
    const canvas = { width: 5, height: 3, scale: 2 };
    expect(readPng(encode(bandsOf(canvas, 4, colours(2)), canvas))).toMatchObject({ width: 10, height: 6 });
  });
});
