/** Moves, lines and curves, as fonts and SVG paths have them. What is open at its end is closed by a straight line. */
export type OutlineCommand =
  | { type: "M"; x: number; y: number }
  | { type: "L"; x: number; y: number }
  | { type: "Q"; x1: number; y1: number; x: number; y: number }
  | { type: "C"; x1: number; y1: number; x2: number; y2: number; x: number; y: number }
  | { type: "Z" };

/** Where an outline's own units come to lie, in pixels: `x · scaleX + left` and `y · scaleY + top`. */
export interface Placement {
  left: number;
  top: number;
  scaleX: number;
  /** Negative for fonts, whose y grows upwards. */
  scaleY: number;
  /** Steps in a pixel that points are rounded to. */
  steps: number;
}

/** Finest steps in a pixel that anything is placed by. */
export const MOST_STEPS = 20;

/** Satori rounds what it draws to tenths of a CSS pixel; at half the scale, two of these share a pixel. */
export function stepsAt(scale: number): number {
  return scale < 1 ? MOST_STEPS : 10;
}

/** What a command of an outline does, as a number. Its points stand apart. */
export const MOVE = 0;
export const LINE = 1;
export const QUADRATIC = 2;
export const CUBIC = 3;
export const CLOSE = 4;

const KINDS = { M: MOVE, L: LINE, Q: QUADRATIC, C: CUBIC, Z: CLOSE } as const;

/** An outline in plain numbers, which are placed in a third of the time that objects take. */
export interface Outline {
  kinds: Uint8Array;
  /** x and y of all points, in the order of the commands: control points stand before the end of their curve. */
  points: Float64Array;
}

export function readOutline(commands: readonly OutlineCommand[]): Outline {
  const points: number[] = [];
  for (const command of commands) {
    if (command.type === "Q" || command.type === "C") points.push(command.x1, command.y1);
    if (command.type === "C") points.push(command.x2, command.y2);
    if (command.type !== "Z") points.push(command.x, command.y);
  }
  return {
    kinds: Uint8Array.from(commands, ({ type }) => KINDS[type]),
    points: Float64Array.from(points),
  };
}

/** An outline in pixels. It is good until the next is placed, as all share their room. */
export interface PlacedOutline {
  kinds: Uint8Array;
  /** As in the outline. There may be more room than points. */
  points: Float64Array;
  /** The smallest rectangle of whole pixels around all points, and so around all curves. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Steps in a pixel that its points were rounded to. */
  steps: number;
}

let room = new Float64Array(4096);

/** Places an outline, its points rounded. */
export function placeOutline(
  { kinds, points }: Outline,
  { left, top, scaleX, scaleY, steps }: Placement,
): PlacedOutline {
  if (room.length < points.length) room = new Float64Array(points.length);
  const placed = room;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 2) {
    const x = Math.round(((points[at] ?? 0) * scaleX + left) * steps) / steps;
    const y = Math.round(((points[at + 1] ?? 0) * scaleY + top) * steps) / steps;
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
    placed[at] = x;
    placed[at + 1] = y;
  }
  if (points.length === 0) return { kinds, points: placed, left: 0, top: 0, width: 0, height: 0, steps };
  const edges = { left: Math.floor(minX), top: Math.floor(minY) };
  return {
    kinds,
    points: placed,
    ...edges,
    width: Math.ceil(maxX) - edges.left,
    height: Math.ceil(maxY) - edges.top,
    steps,
  };
}
