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

/** An outline in pixels. It is good until the next is placed, as all share their room. */
export interface PlacedOutline {
  commands: readonly OutlineCommand[];
  /** x and y of all points, in the order of the commands: control points stand before the end of their curve. */
  points: Float64Array;
  /** The smallest rectangle of whole pixels around all points, and so around all curves. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Steps in a pixel that its points were rounded to. */
  steps: number;
}

let points = new Float64Array(4096);
/** Numbers that a command has at most. */
const MOST_NUMBERS = 6;

/** Places an outline, its points rounded. */
export function placeOutline(
  commands: readonly OutlineCommand[],
  { left, top, scaleX, scaleY, steps }: Placement,
): PlacedOutline {
  const most = commands.length * MOST_NUMBERS;
  if (points.length < most) points = new Float64Array(most);
  const placed = points;
  let length = 0;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  const place = (x: number, y: number) => {
    const placedX = Math.round((x * scaleX + left) * steps) / steps;
    const placedY = Math.round((y * scaleY + top) * steps) / steps;
    if (placedX < minX) minX = placedX;
    if (placedX > maxX) maxX = placedX;
    if (placedY < minY) minY = placedY;
    if (placedY > maxY) maxY = placedY;
    placed[length] = placedX;
    placed[length + 1] = placedY;
    length += 2;
  };
  for (const command of commands) {
    switch (command.type) {
      case "Z":
        continue;
      case "Q":
        place(command.x1, command.y1);
        break;
      case "C":
        place(command.x1, command.y1);
        place(command.x2, command.y2);
        break;
    }
    place(command.x, command.y);
  }
  if (length === 0) return { commands, points, left: 0, top: 0, width: 0, height: 0, steps };
  const edges = { left: Math.floor(minX), top: Math.floor(minY) };
  return {
    commands,
    points,
    ...edges,
    width: Math.ceil(maxX) - edges.left,
    height: Math.ceil(maxY) - edges.top,
    steps,
  };
}
