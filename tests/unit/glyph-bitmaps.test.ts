import { beforeAll, describe, expect, test } from "vitest";
import { FACE_NAMES, fontOf, SCRIPTS } from "../../src/design/typefaces";
import { placeGlyph } from "../../src/render/fast/glyph-bitmaps";
import type { PlacedGlyph } from "../../src/render/fast/glyph-references";
import { type Bitmap, COARSE } from "../../src/render/fast/ink";
import { readDrawing } from "../../src/render/fast/read-drawing";
import { layOut } from "../../src/render/satori";

const PAGE = { width: 900, height: 100, scripts: new Set(SCRIPTS), letters: "references" as const };
const WORDS = "Hamburgefonstiv ĄęЖю Ωψ Chiếc";

/** The letters of some words in all faces. */
let letters: PlacedGlyph[] = [];

beforeAll(async () => {
  const texts = FACE_NAMES.map((face) => ({
    type: "div",
    key: null,
    props: { style: { ...fontOf(face), fontSize: 20, color: "#000000" }, children: WORDS },
  }));
  const style = { display: "flex", width: PAGE.width, height: PAGE.height, backgroundColor: "#FFFFFF" };
  const svg = await layOut({ type: "div", key: null, props: { style, children: texts } }, PAGE);
  letters = (readDrawing(svg)?.shapes ?? []).flatMap((shape) => (shape.kind === "text" ? shape.glyphs : []));
  expect(letters.length).toBeGreaterThan(60);
});

/** A letter's ink, copied out of the arrays that others share. */
function inkOf({ runs, runsStart, runsEnd, levels, levelsStart, levelsEnd, left, top }: Bitmap) {
  return { left, top, runs: runs.slice(runsStart, runsEnd), levels: levels.slice(levelsStart, levelsEnd) };
}

function place(glyph: PlacedGlyph, scale = 1) {
  const placed = placeGlyph(glyph, scale);
  if (!placed) throw new Error("the letter has no outline");
  return { x: placed.x, y: placed.y, ink: inkOf(placed.bitmap) };
}

const [SMALLEST, LARGEST] = [18, 98];

/** Letters in many sizes: far more than are kept, so that generations of them are forgotten on the way. */
function placeMany(): string[] {
  const inks: string[] = [];
  for (let size = SMALLEST; size < LARGEST; size += 4)
    for (const letter of letters) inks.push(JSON.stringify(place({ ...letter, size, x: 0.3, y: 0.7 })));
  return inks;
}

describe("a letter", () => {
  test("has the same ink again when it and its room were forgotten, in whatever order", () => {
    const first = placeMany();
    expect(placeMany()).toEqual(first);
    // One after another of the first and the last, which are never of one generation.
    const [letter] = letters;
    if (!letter) throw new Error("there are no letters");
    for (let size = SMALLEST; size < LARGEST; size += 4) {
      for (const other of letters) {
        place({ ...other, size, x: 0.3, y: 0.7 });
        expect(JSON.stringify(place({ ...letter, size: SMALLEST, x: 0.3, y: 0.7 }))).toBe(first[0]);
      }
    }
  });

  test("has the same ink a whole pixel further, also where places are negative", () => {
    for (const letter of letters.slice(0, 10)) {
      const near = place({ ...letter, x: 3.4, y: 2.7 });
      const far = place({ ...letter, x: -2.6, y: -1.3 });
      expect(far.ink).toEqual(near.ink);
      expect([near.x - far.x, near.y - far.y]).toEqual([6, 4]);
    }
  });

  test("begins at the tenth of a pixel where it stands, and at the twentieth at half the scale", () => {
    const [letter] = letters;
    if (!letter) throw new Error("there are no letters");
    const inks = (scale: number, steps: number) =>
      Array.from({ length: steps }, (_, step) =>
        JSON.stringify(place({ ...letter, x: step / steps / scale, y: 0 }, scale).ink),
      );
    expect(new Set(inks(1, 10)).size).toBe(10);
    expect(new Set(inks(0.5, 20)).size).toBe(20);
  });

  test("of half a picture has finer ink than one as large of a whole picture", () => {
    for (const letter of letters.slice(0, 10)) {
      const whole = place({ ...letter, size: 13, x: 0, y: 0 });
      const half = place({ ...letter, size: 26, x: 0, y: 0 }, 0.5);
      expect(whole.ink.levels.every((level) => level % COARSE === 0)).toBe(true);
      expect(half.ink.levels.some((level) => level % COARSE !== 0)).toBe(true);
    }
  });

  test("of a font that nothing was drawn with has none", () => {
    expect(placeGlyph({ font: 999, glyph: 1, size: 20, x: 0, y: 0 }, 1)).toBeUndefined();
  });
});
