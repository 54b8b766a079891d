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
}

/** The outline in pixels, its points rounded to tenths as satori rounds them in its SVG. */
export function placeOutline(
  commands: Iterable<OutlineCommand>,
  { left, top, scaleX, scaleY }: Placement,
): OutlineCommand[] {
  const placeX = (x: number) => Math.round((x * scaleX + left) * 10) / 10;
  const placeY = (y: number) => Math.round((y * scaleY + top) * 10) / 10;
  const placed: OutlineCommand[] = [];
  for (const command of commands) {
    switch (command.type) {
      case "M":
      case "L":
        placed.push({ type: command.type, x: placeX(command.x), y: placeY(command.y) });
        break;
      case "Q":
        placed.push({
          type: "Q",
          x1: placeX(command.x1),
          y1: placeY(command.y1),
          x: placeX(command.x),
          y: placeY(command.y),
        });
        break;
      case "C":
        placed.push({
          type: "C",
          x1: placeX(command.x1),
          y1: placeY(command.y1),
          x2: placeX(command.x2),
          y2: placeY(command.y2),
          x: placeX(command.x),
          y: placeY(command.y),
        });
        break;
      case "Z":
        placed.push(command);
        break;
    }
  }
  return placed;
}

/** The smallest rectangle of whole pixels around all points, and so around all curves. */
export function boundsOf(commands: readonly OutlineCommand[]) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const include = (x: number, y: number) => {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  };
  for (const command of commands) {
    if (command.type === "Z") continue;
    include(command.x, command.y);
    if (command.type === "Q") include(command.x1, command.y1);
    if (command.type === "C") {
      include(command.x1, command.y1);
      include(command.x2, command.y2);
    }
  }
  if (left > right) return { left: 0, top: 0, width: 0, height: 0 };
  [left, top] = [Math.floor(left), Math.floor(top)];
  return { left, top, width: Math.ceil(right) - left, height: Math.ceil(bottom) - top };
}
