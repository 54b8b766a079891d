import { CLOSE, LINE, MOST_STEPS, MOVE, type PlacedOutline, QUADRATIC } from "./outline";

/*
 * How much of each pixel an outline covers, exactly: every line adds the area
 * between itself and the right edge of each row of pixels that it crosses, and
 * the sum from the left is the coverage. No samples are taken, so thin strokes
 * come out evenly. The idea is Raph Levien's (font-rs) and stb_truetype's.
 */

/** Steps of ink: 0 is none, the last is all. */
export const LEVELS = 19;
export const FULL = LEVELS - 1;

/**
 * Every second of them is enough for whole pictures: ten look like resvg's,
 * also in small type enlarged, and make files a seventh smaller than sixteen.
 * The letters of half a picture are half as large and need all.
 */
const COARSE = 2;
/** Steps of ink on an edge of a whole picture. */
export const EDGE_LEVELS = FULL / COARSE - 1;

/**
 * Levels of ink, without where they lie: pieces of arrays that the ink of many
 * letters shares, as two arrays of its own for each would be most of what V8
 * has to collect.
 */
export interface Ink {
  /**
   * Where there is ink: row, first column and number of columns of each run.
   * Two thirds of a letter's rectangle are empty and most of its ink is full;
   * runs of full ink have `FULL_RUN` added to their number.
   */
  runs: Uint16Array;
  runsStart: number;
  runsEnd: number;
  /** The levels of all runs that are not full, one after the other. */
  levels: Uint8Array;
  levelsStart: number;
  levelsEnd: number;
}

/** The ink of an outline: a level for each pixel of the rectangle that it reaches into. */
export interface Bitmap extends Ink {
  /** Of the rectangle, in pixels. */
  left: number;
  top: number;
  width: number;
  height: number;
}

export const FULL_RUN = 0x8000;

/** Furthest that a chord may lie from its curve, in pixels: less than a level of ink. */
const TOLERANCE = 0.1;

/** The ink of an outline, good until the next one's. Where windings overlap, ink is full. */
export function inkOf(outline: PlacedOutline): Bitmap {
  const { left, top, width, height } = outline;
  const area = new Area(outline);
  if (width > 0 && height > 0) area.trace(outline);
  return { left, top, width, height, ...area.sumUp() };
}

/** The areas of one outline, made and summed up before the next: all share this. */
let scratch = new Float32Array(16_384);
let runScratch = new Uint16Array(16_384);
let levelScratch = new Uint8Array(16_384);

class Area {
  readonly #width: number;
  readonly #height: number;
  /** What a line adds right of the last pixel goes up to two further. */
  readonly #stride: number;
  readonly #isFine: boolean;
  readonly left: number;
  readonly top: number;
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;

  constructor({ left, top, width, height, steps }: PlacedOutline) {
    this.#isFine = steps === MOST_STEPS;
    this.left = left;
    this.top = top;
    this.#width = width;
    this.#height = height;
    this.#stride = width + 2;
    // It is all zeros: `sumUp` leaves it so.
    if (scratch.length < this.#stride * height) scratch = new Float32Array(this.#stride * height);
  }

  /** Adds the areas of all lines and curves. What was left open is closed. */
  trace({ kinds, points }: PlacedOutline): void {
    const { left, top } = this;
    let at = 0;
    for (const kind of kinds) {
      if (kind === CLOSE) {
        this.#close();
        continue;
      }
      const x = (points[at] ?? 0) - left;
      const y = (points[at + 1] ?? 0) - top;
      if (kind === MOVE) {
        this.#close();
        this.#x = this.#startX = x;
        this.#y = this.#startY = y;
        at += 2;
      } else if (kind === LINE) {
        this.#line(x, y);
        at += 2;
      } else {
        const x2 = (points[at + 2] ?? 0) - left;
        const y2 = (points[at + 3] ?? 0) - top;
        if (kind === QUADRATIC) {
          this.#quadratic(x, y, x2, y2);
          at += 4;
        } else {
          this.#cubic(x, y, x2, y2, (points[at + 4] ?? 0) - left, (points[at + 5] ?? 0) - top);
          at += 6;
        }
      }
    }
    this.#close();
  }

  #close(): void {
    this.#line(this.#startX, this.#startY);
  }

  /** Cuts the curve into as many chords as its bend needs. */
  #quadratic(x1: number, y1: number, x2: number, y2: number): void {
    const x0 = this.#x;
    const y0 = this.#y;
    const bend = Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2);
    const chords = Math.ceil(Math.sqrt(bend / (4 * TOLERANCE)));
    for (let chord = 1; chord < chords; chord += 1) {
      const t = chord / chords;
      const u = 1 - t;
      this.#line(u * u * x0 + 2 * u * t * x1 + t * t * x2, u * u * y0 + 2 * u * t * y1 + t * t * y2);
    }
    this.#line(x2, y2);
  }

  /** The same for curves with two control points. */
  #cubic(x1: number, y1: number, x2: number, y2: number, x3: number, y3: number): void {
    const x0 = this.#x;
    const y0 = this.#y;
    const bend = Math.max(
      Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2),
      Math.hypot(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3),
    );
    const chords = Math.ceil(Math.sqrt((3 * bend) / (4 * TOLERANCE)));
    for (let chord = 1; chord < chords; chord += 1) {
      const t = chord / chords;
      const u = 1 - t;
      const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
      this.#line(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3);
    }
    this.#line(x3, y3);
  }

  /** Adds the signed area of a line from where the pen is to each row of pixels that it crosses. */
  #line(toX: number, toY: number): void {
    const fromX = this.#x;
    const fromY = this.#y;
    this.#x = toX;
    this.#y = toY;
    if (fromY === toY) return;
    const isDown = fromY < toY;
    const direction = isDown ? 1 : -1;
    const slope = (toX - fromX) / (toY - fromY);
    const top = isDown ? fromY : toY;
    const bottom = isDown ? toY : fromY;
    let x = isDown ? fromX : toX;
    for (let row = Math.floor(top); row < bottom; row += 1) {
      const height = Math.min(row + 1, bottom) - Math.max(row, top);
      const nextX = x + slope * height;
      this.#crossRow(row * this.#stride, Math.min(x, nextX), Math.max(x, nextX), height * direction);
      x = nextX;
    }
  }

  /** `signed` is how high the line is in this row, negative upwards; it goes from column `from` to `to`. */
  #crossRow(row: number, from: number, to: number, signed: number): void {
    const first = Math.floor(from);
    const end = Math.ceil(to);
    if (end <= first + 1) {
      // Within one pixel: a trapezium, and all of the row right of it.
      const rest = signed * ((from + to) / 2 - first);
      const at = row + first;
      scratch[at] = (scratch[at] ?? 0) + signed - rest;
      scratch[at + 1] = (scratch[at + 1] ?? 0) + rest;
      return;
    }
    // Across pixels: a triangle, trapeziums in between, and a triangle.
    const perPixel = 1 / (to - from);
    const firstPart = 1 - (from - first);
    const lastPart = to - end + 1;
    const firstArea = 0.5 * perPixel * firstPart * firstPart;
    const lastArea = 0.5 * perPixel * lastPart * lastPart;
    this.#add(row + first, signed * firstArea);
    if (end === first + 2) {
      this.#add(row + first + 1, signed * (1 - firstArea - lastArea));
    } else {
      const secondArea = perPixel * (firstPart + 0.5);
      this.#add(row + first + 1, signed * (secondArea - firstArea));
      for (let column = first + 2; column < end - 1; column += 1) this.#add(row + column, signed * perPixel);
      this.#add(row + end - 1, signed * (1 - secondArea - (end - first - 3) * perPixel - lastArea));
    }
    this.#add(row + end, signed * lastArea);
  }

  #add(at: number, area: number): void {
    scratch[at] = (scratch[at] ?? 0) + area;
  }

  /** Adds the areas up from the left, finds the runs of ink on the way, and clears the areas. */
  sumUp(): Ink {
    const [width, height, stride] = [this.#width, this.#height, this.#stride];
    const areas = scratch;
    if (levelScratch.length < width * height) levelScratch = new Uint8Array(width * height);
    if (runScratch.length < (width + 1) * height * 3) runScratch = new Uint16Array((width + 1) * height * 3);
    const [levels, runs] = [levelScratch, runScratch];
    const inkStep = this.#isFine ? 1 : COARSE;
    const inkSteps = FULL / inkStep;
    let levelCount = 0;
    let runEnd = 0;
    for (let row = 0; row < height; row += 1) {
      const rowStart = row * stride;
      let sum = 0;
      let level = 0;
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
              runs[runEnd] = row;
              runs[runEnd + 1] = start;
              runs[runEnd + 2] = level === FULL ? (column - start) | FULL_RUN : column - start;
              runEnd += 3;
            }
            start = column;
          }
          level = next;
        }
        if (level !== NONE && level !== FULL) {
          levels[levelCount] = level;
          levelCount += 1;
        }
      }
      areas[rowStart + width + 1] = 0;
    }
    return { runs, runsStart: 0, runsEnd: runEnd, levels, levelsStart: 0, levelsEnd: levelCount };
  }
}

const NONE = 0;
