import { describe, expect, test } from "vitest";
import { fontOf, SCRIPTS } from "../../src/design/typefaces";
import { drawTree } from "../../src/render/draw";
import { drawPlain } from "../../src/render/fast/draw-plain";
import type { Shape } from "../../src/render/fast/read-drawing";
import { encodePng } from "../../src/render/png";
import { readIndices } from "../fixtures/read-png";

const PAGE = { width: 600, height: 300, scale: 1 };
const INK = { rgb: 0x191714, alpha: 1 };

/** A page with one text on it. */
function drawText(words: string, style: Record<string, unknown> = {}) {
  const text = { ...fontOf("words"), fontSize: 40, whiteSpace: "pre", color: "#191714", ...style };
  const child = { type: "div", key: null, props: { style: text, children: words } };
  const page = { display: "flex", width: PAGE.width, height: PAGE.height, backgroundColor: "#FFFFFF" };
  const tree = { type: "div", key: null, props: { style: page, children: child } };
  return drawTree(tree, new Set(SCRIPTS), PAGE);
}

const drawShape = (shape: Shape, extent = PAGE) => drawPlain({ paper: 0xffffff, shapes: [shape] }, extent);

function roundBox(width: number, height: number): Shape {
  return {
    kind: "outline",
    paint: INK,
    outline: [
      { type: "M", x: 0, y: 0 },
      { type: "L", x: width, y: 0 },
      { type: "L", x: width, y: height },
      { type: "L", x: 0, y: height },
      { type: "Z" },
    ],
  };
}

test("a picture has whole pixels where the scale is a fraction that does not come out even", () => {
  // 39 · (180 / 39) is a little less than 180.
  const picture = drawShape(roundBox(39, 39), { width: 39, height: 39, scale: 180 / 39 });
  if (!picture) throw new Error("nothing was drawn");
  expect([picture.width, picture.height]).toEqual([180, 180]);
  const indices = readIndices(encodePng(picture));
  expect(indices.length).toBe(180 * 180);
  expect(new Set(indices)).toEqual(new Set([1]));
});

test("a page of nothing but spaces is blank", async () => {
  const { picture, path } = await drawText(" \u00A0 ");
  expect(path).toBe("fast");
  expect(() => encodePng(picture)).toThrow("blank");
});

describe("what takes too much room is left to resvg:", () => {
  test.for([
    ["a box of millions of pixels", 1100, 1000],
    ["a box so long that its runs of ink cannot be counted", 40_000, 10],
    ["a box so high that its rows cannot", 10, 70_000],
  ] as const)("%s", ([, width, height]) => {
    expect(drawShape(roundBox(width, height))).toBeUndefined();
  });

  test("letters larger than any card's", async () => {
    expect((await drawText("Wo", { fontSize: 512 })).path).toBe("fast");
    expect((await drawText("Wo", { fontSize: 513 })).path).toBe("resvg");
  });
});
