import { CLOSE, LINE, MOVE, type PlacedOutline, QUADRATIC } from "./outline";

/*
 * Outlines as straight lines. All numbers stay in one array and in one function's
 * own variables: V8 makes an object of each number with a fraction that is handed
 * from one function to another, and a card's letters have fifty thousand of them.
 */

/** Furthest that a chord may lie from its curve, in pixels: less than a level of ink. */
const TOLERANCE = 0.1;

/** Straight lines: x and y of where each begins and of where it ends, in pixels from the corner of the outline's rectangle. */
export interface Lines {
  numbers: Float64Array;
  /** How many of the numbers are in use. */
  length: number;
}

/** Shared by all outlines: lines are good until the next is flattened. */
let numbers = new Float64Array(4096);

/** Cuts curves into as many chords as their bend needs, closes what was left open, and leaves level lines out: they cover nothing. */
export function flatten({ kinds, points, left, top }: PlacedOutline): Lines {
  let length = 0;
  let [x0, y0, startX, startY] = [0, 0, 0, 0];
  let at = 0;
  for (const kind of kinds) {
    if (kind === MOVE || kind === CLOSE) {
      length = addLine(length, x0, y0, startX, startY);
      if (kind === MOVE) {
        startX = (points[at] ?? 0) - left;
        startY = (points[at + 1] ?? 0) - top;
        at += 2;
      }
      x0 = startX;
      y0 = startY;
      continue;
    }
    const x1 = (points[at] ?? 0) - left;
    const y1 = (points[at + 1] ?? 0) - top;
    if (kind === LINE) {
      length = addLine(length, x0, y0, x1, y1);
      x0 = x1;
      y0 = y1;
      at += 2;
      continue;
    }
    const x2 = (points[at + 2] ?? 0) - left;
    const y2 = (points[at + 3] ?? 0) - top;
    let fromX = x0;
    let fromY = y0;
    if (kind === QUADRATIC) {
      const bend = distance(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2);
      const chords = Math.ceil(Math.sqrt(bend / (4 * TOLERANCE)));
      for (let chord = 1; chord < chords; chord += 1) {
        const t = chord / chords;
        const u = 1 - t;
        const toX = u * u * x0 + 2 * u * t * x1 + t * t * x2;
        const toY = u * u * y0 + 2 * u * t * y1 + t * t * y2;
        length = addLine(length, fromX, fromY, toX, toY);
        fromX = toX;
        fromY = toY;
      }
      x0 = x2;
      y0 = y2;
      at += 4;
    } else {
      const x3 = (points[at + 4] ?? 0) - left;
      const y3 = (points[at + 5] ?? 0) - top;
      const bend = Math.max(
        distance(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2),
        distance(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3),
      );
      const chords = Math.ceil(Math.sqrt((3 * bend) / (4 * TOLERANCE)));
      for (let chord = 1; chord < chords; chord += 1) {
        const t = chord / chords;
        const u = 1 - t;
        const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
        const toX = a * x0 + b * x1 + c * x2 + d * x3;
        const toY = a * y0 + b * y1 + c * y2 + d * y3;
        length = addLine(length, fromX, fromY, toX, toY);
        fromX = toX;
        fromY = toY;
      }
      x0 = x3;
      y0 = y3;
      at += 6;
    }
    length = addLine(length, fromX, fromY, x0, y0);
  }
  length = addLine(length, x0, y0, startX, startY);
  return { numbers, length };
}

/** Adds a line, and gives the new length. Small enough that V8 puts it in place of its calls. */
function addLine(length: number, fromX: number, fromY: number, toX: number, toY: number): number {
  if (fromY === toY) return length;
  if (length + 4 > numbers.length) growNumbers();
  numbers[length] = fromX;
  numbers[length + 1] = fromY;
  numbers[length + 2] = toX;
  numbers[length + 3] = toY;
  return length + 4;
}

function growNumbers(): void {
  const more = new Float64Array(numbers.length * 2);
  more.set(numbers);
  numbers = more;
}

/** `Math.hypot` guards against numbers far larger than any here, and takes ten times as long. */
function distance(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
