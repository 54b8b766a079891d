import fc from "fast-check";
import { expect, test } from "vitest";
import { FACE_NAMES, fontOf, SCRIPTS } from "../../src/design/typefaces";
import { comparePaths } from "../fixtures/compare-paths";

/*
 * Trees of everything that the fast path takes: nested boxes, round corners,
 * alpha, and text of every script, size and place. Both paths must agree.
 */

const SIZE = { width: 1200, height: 630 };

const WORDS = [
  "Hamburgefonstiv",
  "“Tough & direct” — talks",
  "Zażółć gęślą jaźń",
  "Chiếc phà chưa bao giờ chìm",
  "Паром не тонул",
  "ґанок Ђорђе",
  "Το πλοίο δεν βυθίστηκε",
  "fi ffl AVAT To 1/2 §",
];

const channel = fc.nat(255);
const colour = fc
  .tuple(channel, channel, channel, fc.constantFrom(1, 1, 0.75, 0.4))
  .map(([red, green, blue, alpha]) => `rgba(${red},${green},${blue},${alpha})`);

const text = fc.record({
  kind: fc.constant("text" as const),
  words: fc.constantFrom(...WORDS),
  face: fc.constantFrom(...FACE_NAMES),
  size: fc.integer({ min: 18, max: 64 }),
  left: fc.integer({ min: -20, max: 1000 }),
  top: fc.integer({ min: -10, max: 580 }),
  colour,
});

const box = fc.record({
  kind: fc.constant("box" as const),
  left: fc.integer({ min: -30, max: 1100 }),
  top: fc.integer({ min: -30, max: 600 }),
  width: fc.integer({ min: 1, max: 200 }),
  height: fc.integer({ min: 1, max: 120 }),
  radius: fc.constantFrom(0, 0, 4, 12.5, 60),
  colour,
  within: fc.array(text, { maxLength: 1 }),
});

type Shape = { kind: "text" | "box" } & Record<string, unknown>;

function draw(shape: Shape): unknown {
  const { kind, left, top, colour: fill } = shape;
  const place = { display: "flex", position: "absolute", left, top };
  const style =
    kind === "text"
      ? {
          ...place,
          ...fontOf(shape.face as (typeof FACE_NAMES)[number]),
          fontSize: shape.size,
          color: fill,
          whiteSpace: "pre",
        }
      : {
          ...place,
          width: shape.width,
          height: shape.height,
          borderRadius: shape.radius,
          backgroundColor: fill,
        };
  const children = kind === "text" ? shape.words : (shape.within as Shape[]).map(draw);
  return { type: "div", key: null, props: { style, children } };
}

function page(shapes: Shape[]) {
  const style = { display: "flex", position: "relative", ...SIZE, backgroundColor: "#FBF9F4" };
  return { type: "div", key: null, props: { style, children: [MARK, ...shapes].map(draw) } };
}

/** A blank picture is refused, and all else may lie outside of this one. */
const MARK: Shape = {
  kind: "box",
  left: 1190,
  top: 620,
  width: 8,
  height: 8,
  radius: 0,
  colour: "#123456",
  within: [],
};

test("any tree of boxes and text is the same picture on both paths", { timeout: 240_000 }, async () => {
  const shapes = fc.array(fc.oneof(text, box), { minLength: 1, maxLength: 4 });
  const paths = { fast: 0, resvg: 0 };
  await fc.assert(
    fc.asyncProperty(shapes, fc.constantFrom(1, 2), async (list, scale) => {
      const tree = page(list) as Parameters<typeof comparePaths>[0];
      const { path, psnr, mismatch } = await comparePaths(tree, new Set(SCRIPTS), { ...SIZE, scale });
      paths[path] += 1;
      expect(mismatch).toBeLessThanOrEqual(0.0001);
      expect(psnr).toBeGreaterThanOrEqual(37);
    }),
    { numRuns: 60 },
  );
  // Too many colours for a palette, or a box that satori clips, is the other path's.
  expect(paths.fast).toBeGreaterThan(paths.resvg);
});
