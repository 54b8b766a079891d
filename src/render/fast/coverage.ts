import { flatten, type Polygons } from "./flatten";
import { type Bitmap, COARSE, FULL, FULL_RUN, NONE } from "./ink";
import { MOST_STEPS, type PlacedOutline } from "./outline";

/*
 * How much of each pixel an outline covers, exactly: every line adds the area
 * between itself and the right edge of each row of pixels that it crosses, and
 * the sum from the left is the coverage. No samples are taken, so thin strokes
 * come out evenly. The idea is Raph Levien's (font-rs) and stb_truetype's.
 */

/** The areas of one outline, made and summed up before the next: all share this. All zeros in between. */
let areas = new Float32Array(16_384);
let runs = new Uint16Array(16_384);
let levels = new Uint8Array(16_384);

/** The ink of an outline, good until the next one's. Where windings overlap, ink is full. */
export function inkOf(outline: PlacedOutline): Bitmap {
  const { left, top, width, height, steps } = outline;
  makeRoom(width, height);
  addAreas(flatten(outline), strideOf(width));
  // The letters of half a picture have all steps of ink.
  const { runsEnd, levelsEnd } = sumUp(width, height, steps === MOST_STEPS ? 1 : COARSE);
  return { left, top, width, height, runs, runsStart: 0, runsEnd, levels, levelsStart: 0, levelsEnd };
}

/** Numbers in a row of areas: what a line adds right of the last pixel goes up to two further. */
function strideOf(width: number): number {
  return width + 2;
}

function makeRoom(width: number, height: number): void {
  if (areas.length < strideOf(width) * height) areas = new Float32Array(strideOf(width) * height);
  if (levels.length < width * height) levels = new Uint8Array(width * height);
  if (runs.length < (width + 1) * height * 3) runs = new Uint16Array((width + 1) * height * 3);
}

/** Adds the signed area of each line to each row of pixels that it crosses, upwards as less than nothing. */
function addAreas({ numbers, length }: Polygons, stride: number): void {
  const sums = areas;
  for (let at = 0; at + 3 < length; at += 2) {
    const fromX = numbers[at] ?? 0;
    const fromY = numbers[at + 1] ?? 0;
    const toX = numbers[at + 2] ?? 0;
    const toY = numbers[at + 3] ?? 0;
    // A level line covers nothing, and between two polygons, at NaN, there is none.
    if (!(fromY < toY || fromY > toY)) continue;
    const isDown = fromY < toY;
    const direction = isDown ? 1 : -1;
    const slope = (toX - fromX) / (toY - fromY);
    const top = isDown ? fromY : toY;
    const bottom = isDown ? toY : fromY;
    let x = isDown ? fromX : toX;
    for (let row = Math.floor(top); row < bottom; row += 1) {
      const height = Math.min(row + 1, bottom) - Math.max(row, top);
      const nextX = x + slope * height;
      const signed = height * direction;
      const from = Math.min(x, nextX);
      const to = Math.max(x, nextX);
      x = nextX;
      const first = Math.floor(from);
      const end = Math.ceil(to);
      const cell = row * stride + first;
      if (end <= first + 1) {
        // Within one pixel: a trapezium, and all of the row right of it.
        const rest = signed * ((from + to) / 2 - first);
        sums[cell] = (sums[cell] ?? 0) + signed - rest;
        sums[cell + 1] = (sums[cell + 1] ?? 0) + rest;
        continue;
      }
      // Across pixels: a triangle, trapeziums in between, and a triangle.
      const perPixel = 1 / (to - from);
      const firstPart = 1 - (from - first);
      const lastPart = to - end + 1;
      const firstArea = 0.5 * perPixel * firstPart * firstPart;
      const lastArea = 0.5 * perPixel * lastPart * lastPart;
      const last = row * stride + end;
      sums[cell] = (sums[cell] ?? 0) + signed * firstArea;
      if (end === first + 2) {
        sums[cell + 1] = (sums[cell + 1] ?? 0) + signed * (1 - firstArea - lastArea);
      } else {
        const secondArea = perPixel * (firstPart + 0.5);
        sums[cell + 1] = (sums[cell + 1] ?? 0) + signed * (secondArea - firstArea);
        for (let middle = cell + 2; middle < last - 1; middle += 1)
          sums[middle] = (sums[middle] ?? 0) + signed * perPixel;
        const lastButOne = 1 - secondArea - (end - first - 3) * perPixel - lastArea;
        sums[last - 1] = (sums[last - 1] ?? 0) + signed * lastButOne;
      }
      sums[last] = (sums[last] ?? 0) + signed * lastArea;
    }
  }
}

/** Adds the areas up from the left, finds the runs of ink on the way, and clears the areas. */
function sumUp(width: number, height: number, inkStep: number): { runsEnd: number; levelsEnd: number } {
  const stride = strideOf(width);
  const inkSteps = FULL / inkStep;
  let levelsEnd = 0;
  let runsEnd = 0;
  for (let row = 0; row < height; row += 1) {
    const rowStart = row * stride;
    let sum = 0;
    let level = NONE;
    let start = 0;
    for (let column = 0; column <= width; column += 1) {
      const change = areas[rowStart + column] ?? 0;
      if (change !== 0 || column === width) {
        areas[rowStart + column] = 0;
        sum += change;
        const ink = sum < 0 ? -sum : sum;
        let next = ink >= 1 ? FULL : ((ink * inkSteps + 0.5) | 0) * inkStep;
        // The row ends here.
        if (column === width) next = NONE;
        if (next !== level && (level === NONE || level === FULL || next === NONE || next === FULL)) {
          if (level !== NONE) {
            runs[runsEnd] = row;
            runs[runsEnd + 1] = start;
            runs[runsEnd + 2] = level === FULL ? (column - start) | FULL_RUN : column - start;
            runsEnd += 3;
          }
          start = column;
        }
        level = next;
      }
      if (level !== NONE && level !== FULL) {
        levels[levelsEnd] = level;
        levelsEnd += 1;
      }
    }
    areas[rowStart + width + 1] = 0;
  }
  // Rounding takes chords of a curve that lies flat on the lower edge a hair below it.
  areas.fill(0, height * stride, (height + 1) * stride);
  return { runsEnd, levelsEnd };
}
