import type { Extent, Picture } from "../picture";
import { giveBack } from "../spare-bytes";
import { Canvas } from "./canvas";
import { inkOf } from "./coverage";
import { placeGlyph } from "./glyph-bitmaps";
import { FULL_RUN } from "./ink";
import { type OutlineCommand, placeOutline, readOutline, stepsAt } from "./outline";
import { PaletteFull, type Ramp } from "./palette";
import type { PlainDrawing, Shape } from "./read-drawing";
import { rowsOf } from "./rows";

/** Most pixels of a box with smooth edges: its ink is worked out in numbers of four bytes each. */
const MOST_SMOOTH_PIXELS = 1_000_000;
/** Most pixels of one of its sides: longer runs of ink could not be told from full ones. */
const LONGEST_SMOOTH_SIDE = FULL_RUN - 1;

/**
 * Draws a plain drawing into palette indices, at `scale` device pixels for
 * each CSS pixel. `undefined` where it needs more than 256 colours, a font
 * without references, or too much room.
 */
export function drawPlain(drawing: PlainDrawing, { width, height, scale }: Extent): Picture | undefined {
  // Where the scale is a quotient, as an icon's is, the product may be whole but for its last digits.
  const canvas = new Canvas(Math.round(width * scale), Math.round(height * scale), drawing.paper);
  if (drawShapes(canvas, drawing.shapes, scale)) return rowsOf(canvas, scale < 1);
  giveBack(canvas.bytes);
  return undefined;
}

/** Whether all shapes could be drawn. */
function drawShapes(canvas: Canvas, shapes: readonly Shape[], scale: number): boolean {
  try {
    return shapes.every((shape) => drawShape(canvas, shape, scale));
  } catch (error) {
    if (error instanceof PaletteFull) return false;
    throw error;
  }
}

/** Whether the shape could be drawn. */
function drawShape(canvas: Canvas, shape: Shape, scale: number): boolean {
  const ramp = canvas.palette.rampFor(shape.paint);
  switch (shape.kind) {
    case "box":
      return drawBox(canvas, shape, scale, ramp);
    case "outline":
      return drawOutline(canvas, shape.outline, scale, ramp);
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
  // Satori lays boxes on whole pixels, of which a half may not be whole.
  if (!edges.every(Number.isInteger)) return drawOutline(canvas, corners(box), scale, ramp);
  canvas.fill(left, top, right, bottom, ramp);
  return true;
}

function corners({ left, top, right, bottom }: Shape & { kind: "box" }): OutlineCommand[] {
  return [
    { type: "M", x: left, y: top },
    { type: "L", x: right, y: top },
    { type: "L", x: right, y: bottom },
    { type: "L", x: left, y: bottom },
    { type: "Z" },
  ];
}

/** An outline in CSS pixels, its edges smooth. */
function drawOutline(
  canvas: Canvas,
  commands: readonly OutlineCommand[],
  scale: number,
  ramp: Ramp,
): boolean {
  const outline = placeOutline(readOutline(commands), {
    left: 0,
    top: 0,
    scaleX: scale,
    scaleY: scale,
    steps: stepsAt(scale),
  });
  if (outline.width * outline.height > MOST_SMOOTH_PIXELS) return false;
  if (Math.max(outline.width, outline.height) > LONGEST_SMOOTH_SIDE) return false;
  canvas.stamp(inkOf(outline), 0, 0, ramp);
  return true;
}
