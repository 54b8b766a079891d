import fc from "fast-check";
import { expect, test } from "vitest";
import type { Bitmap } from "../../src/render/fast/ink";
import { ageInk, keepInk } from "../../src/render/fast/ink-blocks";

/** Of no interest here. */
const rectangle = { left: 0, top: 0, width: 0, height: 0 };

const runsOf = ({ runs, runsStart, runsEnd }: Bitmap) => [...runs.subarray(runsStart, runsEnd)];
const levelsOf = ({ levels, levelsStart, levelsEnd }: Bitmap) => [...levels.subarray(levelsStart, levelsEnd)];

/** Ink as a letter has it, somewhere in the middle of arrays that hold more. */
const anyInk = fc
  .record({
    runs: fc.uint16Array({ maxLength: 300 }),
    levels: fc.uint8Array({ maxLength: 3000 }),
    before: fc.nat(9),
  })
  .map(({ runs, levels, before }): Bitmap => {
    const start = Math.min(before, runs.length, levels.length);
    const [runsEnd, levelsEnd] = [runs.length, levels.length];
    return { ...rectangle, runs, runsStart: start, runsEnd, levels, levelsStart: start, levelsEnd };
  });

test("kept ink stays as it was through the next generation, whatever is kept beside it", () => {
  fc.assert(
    fc.property(fc.array(anyInk, { minLength: 1, maxLength: 120 }), fc.nat(119), (all, aged) => {
      const kept: Bitmap[] = [];
      for (const [index, ink] of all.entries()) {
        if (index === aged) ageInk();
        kept.push(keepInk(ink));
      }
      for (const [index, ink] of all.entries()) {
        const copy = kept[index];
        if (!copy) throw new Error("nothing was kept");
        expect(runsOf(copy)).toEqual(runsOf(ink));
        expect(levelsOf(copy)).toEqual(levelsOf(ink));
      }
    }),
  );
});

test("the room of ink that was forgotten is used again", () => {
  const ink: Bitmap = {
    ...rectangle,
    runs: new Uint16Array(6),
    runsStart: 0,
    runsEnd: 6,
    levels: new Uint8Array(1000),
    levelsStart: 0,
    levelsEnd: 1000,
  };
  const rooms = new Set<ArrayBufferLike>();
  // Ten megabytes of letters, through twenty generations of half a megabyte.
  for (let letter = 0; letter < 10_000; letter += 1) {
    if (letter % 500 === 0) ageInk();
    rooms.add(keepInk(ink).levels.buffer);
  }
  const bytes = [...rooms].reduce((sum, { byteLength }) => sum + byteLength, 0);
  expect(bytes).toBeLessThan(4_000_000);
});

test("a letter larger than a block is kept whole", () => {
  const levels = Uint8Array.from({ length: 400_001 }, (_, index) => index % 19);
  const runs = Uint16Array.of(1, 2, 3);
  const kept = keepInk({
    ...rectangle,
    runs,
    runsStart: 0,
    runsEnd: 3,
    levels,
    levelsStart: 0,
    levelsEnd: levels.length,
  });
  expect(runsOf(kept)).toEqual([1, 2, 3]);
  expect(levelsOf(kept)).toEqual([...levels]);
});
