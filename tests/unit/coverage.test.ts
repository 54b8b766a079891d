import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Canvas } from "../../src/render/fast/canvas";
import { inkOf as inkOfPlaced } from "../../src/render/fast/coverage";
import { type Bitmap, FULL, LEVELS } from "../../src/render/fast/ink";
import { type OutlineCommand, placeOutline, readOutline } from "../../src/render/fast/outline";

const inkOf = (outline: readonly OutlineCommand[]) =>
  inkOfPlaced(placeOutline(readOutline(outline), { left: 0, top: 0, scaleX: 1, scaleY: 1, steps: 10 }));

function polygon(points: readonly (readonly [number, number])[]): OutlineCommand[] {
  const [first = [0, 0], ...rest] = points;
  return [
    { type: "M", x: first[0], y: first[1] },
    ...rest.map(([x, y]) => ({ type: "L", x, y }) as const),
    { type: "Z" },
  ];
}

const box = (left: number, top: number, right: number, bottom: number) =>
  polygon([
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ]);

const levelsOf = ({ levels, levelsStart, levelsEnd }: Bitmap) => [...levels.subarray(levelsStart, levelsEnd)];

/** The ink of an outline as it comes to stand on a page: a level for each pixel. */
function inkOn(width: number, height: number, outline: OutlineCommand[]): number[][] {
  const canvas = new Canvas(width, height, 0xffffff);
  canvas.stamp(inkOf(outline), 0, 0, canvas.palette.rampFor({ rgb: 0, alpha: 1 }));
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => {
      const grey = (canvas.palette.colours[canvas.pixels[y * width + x] ?? 0] ?? 0) & 255;
      return Math.round(((255 - grey) / 255) * FULL);
    }),
  );
}

describe("ink", () => {
  test("is full where an outline covers whole pixels, whichever way it winds", () => {
    const expected = [
      [0, 0, 0, 0],
      [0, FULL, FULL, 0],
      [0, 0, 0, 0],
    ];
    expect(inkOn(4, 3, box(1, 1, 3, 2))).toEqual(expected);
    expect(inkOn(4, 3, box(3, 1, 1, 2))).toEqual(expected);
  });

  test("is as much of a pixel as the outline covers", () => {
    const third = Math.round(FULL / 3);
    expect(inkOn(3, 1, box(1 / 3, 0, 2 + 1 / 3, 1))).toEqual([[FULL - third, FULL, third]]);
    expect(inkOn(1, 2, box(0, 2 / 3, 1, 1 + 2 / 3))).toEqual([[third], [FULL - third]]);
  });

  test("is none in the hole of a letter, and full where windings overlap", () => {
    const hole = [...box(0, 0, 3, 3), ...box(2, 1, 1, 2)];
    expect(inkOn(3, 3, hole)[1]).toEqual([FULL, 0, FULL]);
    expect(inkOn(3, 1, [...box(0, 0, 2, 1), ...box(1, 0, 3, 1)])).toEqual([[FULL, FULL, FULL]]);
  });

  test("of an outline left open is that of the closed one", () => {
    const open = box(0, 0, 2, 2).slice(0, -1);
    expect(inkOf(open)).toEqual(inkOf(box(0, 0, 2, 2)));
  });

  test("of nothing is nothing", () => {
    for (const outline of [[], box(1, 1, 1, 1), box(1, 1, 5, 1)]) expect(inkOf(outline).runsEnd).toBe(0);
  });

  test("of a circle is as large as the circle", () => {
    const k = 0.5522847498 * 20;
    const circle: OutlineCommand[] = [
      { type: "M", x: 50, y: 30 },
      { type: "C", x1: 50, y1: 30 + k, x2: 30 + k, y2: 50, x: 30, y: 50 },
      { type: "C", x1: 30 - k, y1: 50, x2: 10, y2: 30 + k, x: 10, y: 30 },
      { type: "C", x1: 10, y1: 30 - k, x2: 30 - k, y2: 10, x: 30, y: 10 },
      { type: "C", x1: 30 + k, y1: 10, x2: 50, y2: 30 - k, x: 50, y: 30 },
    ];
    const sum = inkOn(60, 60, circle)
      .flat()
      .reduce((total, level) => total + level, 0);
    expect(sum / FULL / (Math.PI * 400)).toBeCloseTo(1, 1.7);
  });

  test("is the same whatever was inked before it", () => {
    // Half a pixel lies between two levels, so the least that is left over of another outline decides.
    const halves = box(0, 0.5, 2000, 1);
    const expected = levelsOf(inkOf(halves));
    const tenth = fc.integer({ min: 0, max: 300 }).map((tenths) => tenths / 10);
    const flatCurves = fc.array(fc.tuple(tenth, tenth, tenth, tenth), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(tenth, flatCurves, (top, curves) => {
        const bottom = top + 2.6;
        inkOf([
          { type: "M", x: 0, y: top },
          { type: "L", x: 0, y: bottom },
          ...curves.flatMap(([a, b, c, d]): OutlineCommand[] => [
            { type: "Q", x1: a, y1: bottom, x: b, y: bottom },
            { type: "C", x1: c, y1: bottom, x2: d, y2: bottom, x: a, y: bottom },
          ]),
        ]);
        expect(levelsOf(inkOf(halves))).toEqual(expected);
      }),
    );
  });

  test("of any polygon is as large as its area, wherever it lies", () => {
    const coordinate = fc.double({ min: 1, max: 39, noNaN: true });
    const triangle = fc.tuple(
      fc.tuple(coordinate, coordinate),
      fc.tuple(coordinate, coordinate),
      fc.tuple(coordinate, coordinate),
    );
    fc.assert(
      fc.property(triangle, (points) => {
        const [[ax, ay], [bx, by], [cx, cy]] = points;
        const area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
        const ink = inkOn(40, 40, polygon(points)).flat();
        const sum = ink.reduce((total, level) => total + level, 0) / FULL;
        // Each pixel on an edge is rounded to a level; a triangle's edges cross at most 3 · 80 pixels.
        expect(Math.abs(sum - area)).toBeLessThan(240 / 2 / FULL);
        for (const level of ink) expect(level).toBeLessThan(LEVELS);
      }),
    );
  });
});

describe("on a page", () => {
  test("ink that lies outside is cut off, on every side", () => {
    for (const [x, y] of [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
      [-9, 0],
      [0, 9],
    ] as const) {
      const canvas = new Canvas(2, 2, 0xffffff);
      canvas.stamp(inkOf(box(0, 0, 2, 2)), x, y, canvas.palette.rampFor({ rgb: 0, alpha: 1 }));
      const inked = [...canvas.pixels].filter((value) => value !== 0).length;
      expect(inked).toBe(Math.max(0, 2 - Math.abs(x)) * Math.max(0, 2 - Math.abs(y)));
    }
  });

  test("letters of one text that share a pixel add up there", () => {
    const canvas = new Canvas(1, 1, 0xffffff);
    const ramp = canvas.palette.rampFor({ rgb: 0, alpha: 1 });
    canvas.stamp(inkOf(box(0, 0, 1 / 3, 1)), 0, 0, ramp);
    canvas.stamp(inkOf(box(1 / 3, 0, 1, 1)), 0, 0, ramp);
    expect(canvas.palette.colours[canvas.pixels[0] ?? 0]).toBe(0);
  });

  test("translucent boxes show through each other", () => {
    const canvas = new Canvas(1, 1, 0xffffff);
    for (let box = 0; box < 2; box += 1)
      canvas.fill(0, 0, 1, 1, canvas.palette.rampFor({ rgb: 0, alpha: 0.5 }));
    expect(canvas.palette.colours[canvas.pixels[0] ?? 0]).toBe(0x404040);
  });

  test("more than 256 colours are refused", () => {
    const canvas = new Canvas(300, 1, 0xffffff);
    expect(() => {
      for (let x = 0; x < 300; x += 1)
        canvas.fill(x, 0, x + 1, 1, canvas.palette.rampFor({ rgb: x, alpha: 1 }));
    }).toThrow(expect.objectContaining({ name: "PaletteFull" }));
  });
});
