import { boundsOf, type OutlineCommand } from "./outline";

/*
 * How much of each pixel an outline covers, exactly: every line adds the area
 * between itself and the right edge of each row of pixels that it crosses, and
 * the sum from the left is the coverage. No samples are taken, so thin strokes
 * come out evenly. The idea is Raph Levien's (font-rs) and stb_truetype's.
 */

/**
 * Steps of ink: 0 is none, the last is all. Ten look like resvg's, also in
 * small type enlarged, and make files a seventh smaller than sixteen.
 */
export const LEVELS = 10;
export const FULL = LEVELS - 1;

/** The ink of an outline: a level for each pixel of the rectangle that it reaches into. */
export interface Bitmap {
  /** Of the rectangle, in pixels. */
  left: number;
  top: number;
  width: number;
  height: number;
  /**
   * Where there is ink: row, first column and number of columns of each run.
   * Two thirds of a letter's rectangle are empty and most of its ink is full;
   * runs of full ink have `FULL_RUN` added to their number.
   */
  runs: Uint16Array;
  /** The levels of all runs that are not full, one after the other. */
  levels: Uint8Array;
}

export const FULL_RUN = 0x8000;

/** Furthest that a chord may lie from its curve, in pixels: less than a level of ink. */
const TOLERANCE = 0.05;

/** The ink of an outline in pixels. Where windings overlap, ink is full. */
export function inkOf(outline: readonly OutlineCommand[]): Bitmap {
  const bounds = boundsOf(outline);
  if (bounds.width === 0 || bounds.height === 0)
    return { ...bounds, levels: new Uint8Array(), runs: new Uint16Array() };
  const area = new Area(bounds);
  for (const command of outline) {
    switch (command.type) {
      case "M":
        area.moveTo(command.x, command.y);
        break;
      case "L":
        area.lineTo(command.x, command.y);
        break;
      case "Q":
        area.quadraticTo(command.x1, command.y1, command.x, command.y);
        break;
      case "C":
        area.cubicTo(command.x1, command.y1, command.x2, command.y2, command.x, command.y);
        break;
      case "Z":
        area.close();
        break;
    }
  }
  area.close();
  return { ...bounds, ...area.sumUp() };
}

/** The areas of one outline, made and summed up before the next: all share this. */
let scratch = new Float32Array(16_384);

class Area {
  readonly #width: number;
  readonly #height: number;
  /** What a line adds right of the last pixel goes up to two further. */
  readonly #stride: number;
  readonly #left: number;
  readonly #top: number;
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;

  constructor({ left, top, width, height }: { left: number; top: number; width: number; height: number }) {
    this.#left = left;
    this.#top = top;
    this.#width = width;
    this.#height = height;
    this.#stride = width + 2;
    // It is all zeros: `sumUp` leaves it so.
    if (scratch.length < this.#stride * height) scratch = new Float32Array(this.#stride * height);
  }

  moveTo(x: number, y: number): void {
    this.close();
    this.#x = this.#startX = x - this.#left;
    this.#y = this.#startY = y - this.#top;
  }

  lineTo(x: number, y: number): void {
    this.#line(x - this.#left, y - this.#top);
  }

  close(): void {
    this.#line(this.#startX, this.#startY);
  }

  /** Cuts the curve into as many chords as its bend needs. */
  quadraticTo(controlX: number, controlY: number, toX: number, toY: number): void {
    const x0 = this.#x;
    const y0 = this.#y;
    const x1 = controlX - this.#left;
    const y1 = controlY - this.#top;
    const x2 = toX - this.#left;
    const y2 = toY - this.#top;
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
  cubicTo(firstX: number, firstY: number, secondX: number, secondY: number, toX: number, toY: number): void {
    const x0 = this.#x;
    const y0 = this.#y;
    const x1 = firstX - this.#left;
    const y1 = firstY - this.#top;
    const x2 = secondX - this.#left;
    const y2 = secondY - this.#top;
    const x3 = toX - this.#left;
    const y3 = toY - this.#top;
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
      const rest = (from + to) / 2 - first;
      this.#add(row + first, signed * (1 - rest));
      this.#add(row + first + 1, signed * rest);
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
  sumUp() {
    const runs: number[] = [];
    const levels: number[] = [];
    for (let row = 0; row < this.#height; row += 1) {
      const rowStart = row * this.#stride;
      let sum = 0;
      let level = 0;
      let start = 0;
      for (let column = 0; column < this.#width; column += 1) {
        const change = scratch[rowStart + column] ?? 0;
        if (change !== 0) {
          scratch[rowStart + column] = 0;
          sum += change;
          const ink = sum < 0 ? -sum : sum;
          const next = ink >= 1 ? FULL : Math.floor(ink * FULL + 0.5);
          if (kindOf(next) !== kindOf(level)) {
            addRun(runs, row, start, column, level);
            start = column;
          }
          level = next;
        }
        if (level !== 0 && level !== FULL) levels.push(level);
      }
      addRun(runs, row, start, this.#width, level);
      scratch[rowStart + this.#width] = 0;
      scratch[rowStart + this.#width + 1] = 0;
    }
    return { runs: Uint16Array.from(runs), levels: Uint8Array.from(levels) };
  }
}

/** No ink, some, or full. */
function kindOf(level: number): 0 | 1 | 2 {
  if (level === 0) return 0;
  return level === FULL ? 2 : 1;
}

function addRun(runs: number[], row: number, start: number, end: number, level: number): void {
  if (level === 0 || start === end) return;
  runs.push(row, start, level === FULL ? (end - start) | FULL_RUN : end - start);
}
