import type { Extent, Picture } from "../picture";
import { Canvas } from "./canvas";
import { inkOf } from "./coverage";
import { placeGlyph } from "./glyph-bitmaps";
import { placeOutline } from "./outline";
import { PaletteFull, type Ramp } from "./palette";
import type { PlainDrawing, Shape } from "./read-drawing";
import { rowsOf } from "./rows";

/** Most pixels of a box with round corners: its ink is worked out in numbers of four bytes each. */
const MOST_ROUND_PIXELS = 1_000_000;

/**
 * Draws a plain drawing into palette indices, at `scale` device pixels for
 * each CSS pixel. `undefined` where it needs more than 256 colours, a font
 * without references, or too much room.
 */
export function drawPlain(drawing: PlainDrawing, { width, height, scale }: Extent): Picture | undefined {
  const canvas = new Canvas(width * scale, height * scale, drawing.paper);
  try {
    if (!drawing.shapes.every((shape) => drawShape(canvas, shape, scale))) return undefined;
    return rowsOf(canvas);
  } catch (error) {
    if (error instanceof PaletteFull) return undefined;
    throw error;
  }
}

/** Whether the shape could be drawn. */
function drawShape(canvas: Canvas, shape: Shape, scale: number): boolean {
  const ramp = canvas.palette.rampFor(shape.paint);
  switch (shape.kind) {
    case "box":
      return drawBox(canvas, shape, scale, ramp);
    case "round box":
      return drawRoundBox(canvas, shape, scale, ramp);
    case "text":
      return shape.glyphs.every((glyph) => {
        const placed = placeGlyph(glyph, scale);
        if (placed) canvas.stamp(placed.bitmap, placed.x, placed.y, ramp);
        return placed !== undefined;
      });
  }
}

function drawBox(canvas: Canvas, box: Shape & { kind: "box" }, scale: number, ramp: Ramp): boolean {
  const edges = [box.left, box.top, box.right, box.bottom].map((edge) => edge * scale);
  const [left = 0, top = 0, right = 0, bottom = 0] = edges;
  // Satori lays boxes on whole pixels.
  if (!edges.every(Number.isInteger)) return false;
  canvas.fill(left, top, right, bottom, ramp);
  return true;
}

function drawRoundBox(
  canvas: Canvas,
  box: Shape & { kind: "round box" },
  scale: number,
  ramp: Ramp,
): boolean {
  const outline = placeOutline(box.outline, { left: 0, top: 0, scaleX: scale, scaleY: scale });
  if (outline.width * outline.height > MOST_ROUND_PIXELS) return false;
  canvas.stamp(inkOf(outline), 0, 0, ramp);
  return true;
}
