import { Buffer } from "node:buffer";
import { Resvg } from "@resvg/resvg-wasm";
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from "vitest";
import type { Extent } from "../../src/render/picture";
import { rasterise, startResvg } from "../../src/render/resvg";

await startResvg();

/** A drawing in which no two rows next to each other are alike. */
function drawingOf({ width, height }: Extent, more = ""): string {
  const bars = Array.from({ length: Math.ceil(height / 8) }, (_, bar) => {
    const left = (bar * 37) % (width / 2);
    return `<rect x="${left}.3" y="${bar * 8 + 1.4}" width="${width / 3}" height="4.7" fill="#A6202B"/>`;
  });
  return [
    `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg">`,
    `<rect width="${width}" height="${height}" fill="#FBF9F4"/>`,
    `<rect x="30.5" y="10.2" width="${width - 61}" height="${height - 20.5}" fill="#191714" fill-opacity="0.5"/>`,
    ...bars,
    more,
    "</svg>",
  ].join("");
}

/** Circles as large as large letters, so close that some stand across any two bands. */
function circlesOn({ width, height }: Extent): string {
  const circles: string[] = [];
  for (let y = 60; y < height; y += 97) {
    for (let x = 60; x < width; x += 120)
      circles.push(`<circle cx="${x}" cy="${y}" r="46.7" fill="#191714"/>`);
  }
  return circles.join("");
}

const SMALL: Extent = { width: 200, height: 100, scale: 1 };
/** Too large for one band at either scale. */
const TALL: Extent = { width: 1080, height: 1920, scale: 1 };

function drawWhole(svg: string, scale: number): { width: number; height: number; pixels: Buffer } {
  const drawing = new Resvg(svg, { fitTo: { mode: "zoom", value: scale } });
  const image = drawing.render();
  const whole = { width: image.width, height: image.height, pixels: Buffer.from(image.pixels) };
  image.free();
  drawing.free();
  return whole;
}

describe("a drawing", () => {
  test("that is small is drawn in one band", () => {
    const bands = [...rasterise(drawingOf(SMALL), SMALL)];
    expect(bands.map(({ top }) => top)).toEqual([0]);
    expect(Buffer.from(bands[0]?.pixels ?? []).equals(drawWhole(drawingOf(SMALL), 1).pixels)).toBe(true);
  });

  test.for([1, 2])("that is large is drawn in bands at scale %i, to the same pixels as whole", (scale) => {
    const canvas = { ...TALL, scale };
    const svg = drawingOf(canvas);
    const { width, height, pixels } = drawWhole(svg, scale);
    expect([width, height]).toEqual([1080 * scale, 1920 * scale]);
    let next = 0;
    let count = 0;
    for (const band of rasterise(svg, canvas)) {
      expect(band.top).toBe(next);
      expect(band.pixels.length % (width * 4)).toBe(0);
      const from = band.top * width * 4;
      expect(pixels.subarray(from, from + band.pixels.length).equals(band.pixels)).toBe(true);
      next += band.pixels.length / (width * 4);
      count += 1;
    }
    expect(next).toBe(height);
    expect(count).toBeGreaterThan(1);
  });

  test.for([1, 2])(
    "of curves across bands, at scale %i, differs from the whole by a shade of few pixels",
    (scale) => {
      const canvas = { ...TALL, scale };
      const svg = drawingOf(canvas, circlesOn(canvas));
      const { width, pixels } = drawWhole(svg, scale);
      const differences: number[] = [];
      for (const band of rasterise(svg, canvas)) {
        const from = band.top * width * 4;
        for (const [at, value] of band.pixels.entries()) {
          const whole = pixels[from + at] ?? 0;
          if (value !== whole) differences.push(Math.abs(value - whole));
        }
      }
      // resvg clips a curve at the edge of what it draws, and samples its edge four times a pixel.
      expect(Math.max(0, ...differences)).toBeLessThanOrEqual(256 / 4);
      expect(differences.length / pixels.length).toBeLessThan(0.001);
    },
  );

  test("takes no more than 10 MB of pixels at a time, however large it is", () => {
    for (const { pixels } of rasterise(drawingOf(TALL), { ...TALL, scale: 2 }))
      expect(pixels.byteLength).toBeLessThan(10_000_000);
  });

  test("that is wider than a band has room for is drawn two rows at a time", () => {
    const wide: Extent = { width: 700_000, height: 4, scale: 1 };
    const tops: number[] = [];
    for (const { top } of rasterise(drawingOf(wide), wide)) {
      tops.push(top);
      if (tops.length > 2) break;
    }
    expect(tops).toEqual([0, 2]);
  });

  test("is opaque", () => {
    for (const { pixels } of rasterise(drawingOf(SMALL), SMALL))
      expect(pixels.every((value, at) => at % 4 !== 3 || value === 255)).toBe(true);
  });
});

describe("an SVG that is not one of ours is refused", () => {
  test.for([
    ["of another size", drawingOf({ ...SMALL, width: 201 })],
    ["with its attributes in another order", drawingOf(SMALL).replace(/^<svg (\S+) (\S+)/, "<svg $2 $1")],
    ["with a declaration before it", `<?xml version="1.0"?>${drawingOf(SMALL)}`],
    ["with a space before it", ` ${drawingOf(SMALL)}`],
    ["empty", ""],
    ["that is none", "<html></html>"],
  ] as const)("%s", ([, svg]) => {
    expect(() => [...rasterise(svg, SMALL)]).toThrow(
      'the SVG does not begin with <svg width="200" height="100"',
    );
  });

  test("by resvg, where it is broken", () => {
    expect(() => [...rasterise(drawingOf(SMALL).replace("</svg>", "<g>"), SMALL)]).toThrow();
  });
});

describe("every object of resvg is freed", () => {
  let freeDrawing: MockInstance;
  let freeImage: MockInstance;
  let render: MockInstance;

  beforeEach(() => {
    const drawing = new Resvg(drawingOf(SMALL));
    const image = drawing.render();
    const drawingClass: unknown = Object.getPrototypeOf(drawing);
    const imageClass: unknown = Object.getPrototypeOf(image);
    image.free();
    drawing.free();
    freeDrawing = vi.spyOn(drawingClass as { free(): void }, "free");
    render = vi.spyOn(drawingClass as { render(): unknown }, "render");
    freeImage = vi.spyOn(imageClass as { free(): void }, "free");
  });

  afterEach(() => vi.restoreAllMocks());

  test("when all bands were drawn", () => {
    const bands = [...rasterise(drawingOf(TALL), TALL)].length;
    expect(render).toHaveBeenCalledTimes(bands);
    expect(freeDrawing).toHaveBeenCalledTimes(bands);
    expect(freeImage).toHaveBeenCalledTimes(bands);
  });

  test("when nobody wants the second band", () => {
    for (const { top } of rasterise(drawingOf(TALL), TALL)) {
      expect(top).toBe(0);
      break;
    }
    expect(render).toHaveBeenCalledTimes(1);
    expect(freeDrawing).toHaveBeenCalledTimes(1);
    expect(freeImage).toHaveBeenCalledTimes(1);
  });

  test("before a band is given away", () => {
    rasterise(drawingOf(SMALL), SMALL).next();
    expect(freeDrawing).toHaveBeenCalledTimes(1);
    expect(freeImage).toHaveBeenCalledTimes(1);
  });

  test("when resvg fails to draw", () => {
    render.mockImplementation(() => {
      throw new Error("out of memory");
    });
    expect(() => [...rasterise(drawingOf(SMALL), SMALL)]).toThrow("out of memory");
    expect(freeDrawing).toHaveBeenCalledTimes(1);
  });

  test("when the pixels cannot be read", () => {
    const drawn = new Resvg(drawingOf(SMALL)).render();
    vi.spyOn(Object.getPrototypeOf(drawn) as { pixels: Uint8Array }, "pixels", "get").mockImplementation(
      () => {
        throw new Error("out of memory");
      },
    );
    expect(() => [...rasterise(drawingOf(SMALL), SMALL)]).toThrow("out of memory");
    expect(freeDrawing).toHaveBeenCalledTimes(1);
    expect(freeImage).toHaveBeenCalledTimes(1);
  });

  test("so that nothing is freed where nothing was made", () => {
    expect(() => [...rasterise("", SMALL)]).toThrow();
    expect(freeDrawing).not.toHaveBeenCalled();
  });
});
