import { CLOSE, LINE, MOVE, type PlacedOutline, QUADRATIC } from "./outline";

/*
 * Outlines as straight lines. All numbers stay in one array and in one function's
 * own variables: V8 makes an object of each number with a fraction that is handed
 * from one function to another, and a card's letters have fifty thousand of them.
 */

/** Furthest that a chord may lie from its curve, in pixels: less than a level of ink. */
const TOLERANCE = 0.1;

/** The corners of closed polygons, in pixels from the corner of the outline's rectangle. */
export interface Polygons {
  /** x and y of the corners, the first of each polygon once more at its end, and NaN twice behind it. */
  numbers: Float64Array;
  /** How many of the numbers are in use. */
  length: number;
}

/** Shared by all outlines: polygons are good until the next outline is flattened. */
let numbers = new Float64Array(4096);
/** What the end of a polygon and the first corner of the next take up. */
const BETWEEN = 6;

/** Cuts curves into as many chords as their bend needs, and closes what was left open. */
export function flatten({ kinds, points, left, top }: PlacedOutline): Polygons {
  let to = makeRoom(0, BETWEEN);
  let [x0, y0, startX, startY] = [0, 0, 0, 0];
  let length = 0;
  let at = 0;
  for (const kind of kinds) {
    if (kind === MOVE || kind === CLOSE) {
      to = makeRoom(length, BETWEEN);
      to[length] = startX;
      to[length + 1] = startY;
      to[length + 2] = Number.NaN;
      to[length + 3] = Number.NaN;
      if (kind === MOVE) {
        startX = (points[at] ?? 0) - left;
        startY = (points[at + 1] ?? 0) - top;
        at += 2;
      }
      x0 = startX;
      y0 = startY;
      to[length + 4] = x0;
      to[length + 5] = y0;
      length += BETWEEN;
      continue;
    }
    const x1 = (points[at] ?? 0) - left;
    const y1 = (points[at + 1] ?? 0) - top;
    if (kind === LINE) {
      x0 = x1;
      y0 = y1;
      at += 2;
    } else {
      const x2 = (points[at + 2] ?? 0) - left;
      const y2 = (points[at + 3] ?? 0) - top;
      if (kind === QUADRATIC) {
        const chords = Math.ceil(Math.sqrt(distance(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2) / (4 * TOLERANCE)));
        to = makeRoom(length, chords * 2);
        for (let chord = 1; chord < chords; chord += 1) {
          const t = chord / chords;
          const u = 1 - t;
          to[length] = u * u * x0 + 2 * u * t * x1 + t * t * x2;
          to[length + 1] = u * u * y0 + 2 * u * t * y1 + t * t * y2;
          length += 2;
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
        to = makeRoom(length, chords * 2);
        for (let chord = 1; chord < chords; chord += 1) {
          const t = chord / chords;
          const u = 1 - t;
          const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
          to[length] = a * x0 + b * x1 + c * x2 + d * x3;
          to[length + 1] = a * y0 + b * y1 + c * y2 + d * y3;
          length += 2;
        }
        x0 = x3;
        y0 = y3;
        at += 6;
      }
    }
    to = makeRoom(length, 2);
    to[length] = x0;
    to[length + 1] = y0;
    length += 2;
  }
  to = makeRoom(length, 2);
  to[length] = startX;
  to[length + 1] = startY;
  return { numbers: to, length: length + 2 };
}

/** `Math.hypot` guards against numbers far larger than any here, and takes ten times as long. */
function distance(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

/** Room for so many more numbers behind those in use. */
function makeRoom(length: number, more: number): Float64Array {
  if (length + more > numbers.length) {
    const larger = new Float64Array((length + more) * 2);
    larger.set(numbers);
    numbers = larger;
  }
  return numbers;
}
