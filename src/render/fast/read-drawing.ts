import { type PlacedGlyph, readReferences } from "./glyph-references";
import type { OutlineCommand } from "./outline";
import type { Paint } from "./palette";

/*
 * Reads the SVG that satori draws of a card, where it holds nothing but what
 * the fast path draws: filled boxes, with round corners or without, and text as
 * glyph references. What may stand in it is listed here; everything else, also
 * what satori may come to write one day, makes it a drawing for resvg.
 */

/** Filled shapes from the lowest to the topmost, in CSS pixels. */
export interface PlainDrawing {
  /** `0xRRGGBB`, below everything. */
  paper: number;
  shapes: Shape[];
}

export type Shape =
  | { kind: "box"; left: number; top: number; right: number; bottom: number; paint: Paint }
  /** A box with round corners; also the icon's sign. */
  | { kind: "outline"; outline: OutlineCommand[]; paint: Paint }
  | { kind: "text"; glyphs: PlacedGlyph[]; paint: Paint };

/** Masks that nothing uses, which satori defines for every element: no attribute below refers to one. */
const UNUSED_MASK = /<mask id="[^"]*"><rect [^<>]*\/><\/mask>/g;
/** The whole drawing, in units that are CSS pixels. */
const ROOT =
  /^<svg width="(\d+)" height="(\d+)" viewBox="0 0 \1 \2" xmlns="http:\/\/www\.w3\.org\/2000\/svg">/;
const ELEMENT = /<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"]*")*)(\/?)>/y;
const ATTRIBUTE = / ([a-zA-Z-]+)="([^"]*)"/g;

/** What may stand in it: elements, and the attributes of each. */
const ALLOWED = new Map<string, readonly string[]>([
  // A group without attributes changes nothing.
  ["g", []],
  ["rect", ["x", "y", "width", "height", "fill", "fill-opacity"]],
  ["path", ["x", "y", "width", "height", "fill", "fill-opacity", "d"]],
]);

/** The drawing, or `undefined` where it has anything that is not on the list. */
export function readDrawing(svg: string): PlainDrawing | undefined {
  const text = svg.replace(UNUSED_MASK, "");
  const [root, width, height] = ROOT.exec(text) ?? [];
  if (root === undefined) return undefined;
  const shapes: Shape[] = [];
  ELEMENT.lastIndex = root.length;
  while (ELEMENT.lastIndex < text.length) {
    const found = ELEMENT.exec(text);
    if (!found) return undefined;
    const [, isEnd, name = "", attributeText = ""] = found;
    if (isEnd) continue;
    const allowed = ALLOWED.get(name);
    if (!allowed) return undefined;
    const attributes = new Map<string, string>();
    for (const [, key = "", value = ""] of attributeText.matchAll(ATTRIBUTE)) {
      if (!allowed.includes(key)) return undefined;
      attributes.set(key, value);
    }
    if (name !== "rect" && name !== "path") continue;
    const shape = readShape(name, attributes);
    if (!shape) return undefined;
    shapes.push(shape);
  }
  return paperBelow(shapes, Number(width), Number(height));
}

/** The first shape must be an opaque box as large as the picture: the paper that all else stands on. */
function paperBelow(shapes: Shape[], width: number, height: number): PlainDrawing | undefined {
  const [paper, ...rest] = shapes;
  if (paper?.kind !== "box" || paper.paint.alpha !== 1) return undefined;
  if (paper.left > 0 || paper.top > 0) return undefined;
  if (paper.right < width || paper.bottom < height) return undefined;
  return { paper: paper.paint.rgb, shapes: rest };
}

function readShape(name: "rect" | "path", attributes: Map<string, string>): Shape | undefined {
  const paint = readPaint(attributes.get("fill") ?? "", attributes.get("fill-opacity"));
  if (!paint) return undefined;
  if (name === "rect") {
    const [left, top, width, height] = ["x", "y", "width", "height"].map((key) =>
      readNumber(attributes.get(key)),
    );
    if (left === undefined || top === undefined || width === undefined || height === undefined)
      return undefined;
    return { kind: "box", left, top, right: left + width, bottom: top + height, paint };
  }
  const data = attributes.get("d") ?? "";
  // Only boxes have a width; it repeats what their outline says.
  if (attributes.has("width")) {
    const outline = readRoundBox(data);
    return outline && { kind: "outline", outline, paint };
  }
  const glyphs = readReferences(data);
  return glyphs && { kind: "text", glyphs, paint };
}

const HEX = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i;
const RGB = /^rgba?\((\d{1,3}),\s*(\d{1,3}),\s*(\d{1,3})(?:,\s*(\d*\.?\d+))?\)$/;

/** A fill as satori writes it: hexadecimal, or red, green and blue with an alpha. */
function readPaint(fill: string, opacity = "1"): Paint | undefined {
  const shared = readNumber(opacity);
  if (shared === undefined || !isShare(shared)) return undefined;
  const [, hex] = HEX.exec(fill) ?? [];
  if (hex !== undefined) {
    const digits = hex.length === 3 ? hex.replace(/./g, "$&$&") : hex;
    return { rgb: Number.parseInt(digits, 16), alpha: shared };
  }
  const [, red, green, blue, alpha = "1"] = RGB.exec(fill) ?? [];
  if (red === undefined || Number(red) > 255 || Number(green) > 255 || Number(blue) > 255) return undefined;
  if (!isShare(Number(alpha))) return undefined;
  return { rgb: (Number(red) << 16) | (Number(green) << 8) | Number(blue), alpha: shared * Number(alpha) };
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

function readNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

const CORNERED = /^M([^ ,]+),([^ ,]+)((?: h[^ ,]+| v[^ ,]+| a[^ ,]+,[^ ,]+ 0 0 1 [^ ,]+,[^ ,]+)+)$/;

/** How far along its tangents a quarter of an ellipse has its control points. */
const QUARTER = 0.5522847498;

/** The outline of a box with round corners as satori writes it: lines along the axes and quarter ellipses, clockwise. */
function readRoundBox(data: string): OutlineCommand[] | undefined {
  const [, startX, startY, steps = ""] = CORNERED.exec(data) ?? [];
  let x = readNumber(startX);
  let y = readNumber(startY);
  if (x === undefined || y === undefined) return undefined;
  const outline: OutlineCommand[] = [{ type: "M", x, y }];
  // A side begins with h or v; the corner behind it turns from that side to the next.
  let isHorizontal = true;
  for (const [step] of steps.matchAll(/[hva][^hva]*/g)) {
    const numbers = step.slice(1).trim().split(/[ ,]/).map(readNumber);
    if (numbers.includes(undefined)) return undefined;
    const [first = 0, second = 0, , , , dx = 0, dy = 0] = numbers as number[];
    if (step.startsWith("a")) {
      // A quarter turn reaches exactly one radius along each axis.
      if (Math.abs(dx) !== first || Math.abs(dy) !== second) return undefined;
      const [reachX, reachY] = [dx * QUARTER, dy * QUARTER];
      const toX: number = x + dx;
      const toY: number = y + dy;
      outline.push(
        isHorizontal
          ? { type: "C", x1: x + reachX, y1: y, x2: toX, y2: toY - reachY, x: toX, y: toY }
          : { type: "C", x1: x, y1: y + reachY, x2: toX - reachX, y2: toY, x: toX, y: toY },
      );
      [x, y] = [toX, toY];
    } else {
      isHorizontal = step.startsWith("h");
      if (isHorizontal) x += first;
      else y += first;
      outline.push({ type: "L", x, y });
    }
  }
  outline.push({ type: "Z" });
  return outline;
}
