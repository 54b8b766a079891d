import { takeBytes } from "../spare-bytes";
import { type Bitmap, FULL, FULL_RUN, LEVELS } from "./ink";
import { MOST_COLOURS, Palette, type Ramp } from "./palette";

/** Pixels from which filling them with one call is quicker than one by one: the strokes of large letters. */
const LONG_RUN = 32;

/** A picture as palette indices, one byte a pixel. */
export class Canvas {
  /** The pixels, and before them room for a byte a row. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Row after row. */
  readonly pixels: Uint8Array<ArrayBuffer>;
  readonly palette = new Palette();
  /** Where each row was drawn on: first column, and the one behind the last. The rest is paper. */
  readonly inkedFrom: Uint16Array;
  readonly inkedTo: Uint16Array;

  /** `paper` is `0xRRGGBB`. */
  constructor(
    readonly width: number,
    readonly height: number,
    paper: number,
  ) {
    // The first colour has index 0, which the pixels are full of already.
    this.palette.plain(paper);
    // Four pixels can be read as one number where they begin at a multiple of four.
    const room = Math.ceil(height / 4) * 4;
    this.bytes = takeBytes(room + width * height);
    this.pixels = this.bytes.subarray(room);
    this.inkedFrom = new Uint16Array(height).fill(width);
    this.inkedTo = new Uint16Array(height);
  }

  /** Fills a rectangle of whole pixels. Throws `PaletteFull`. */
  fill(left: number, top: number, right: number, bottom: number, ramp: Ramp): void {
    const from = Math.max(left, 0);
    const to = Math.min(right, this.width);
    this.#markInked(left, top, right, bottom);
    for (let y = Math.max(top, 0); y < Math.min(bottom, this.height); y += 1) {
      const row = y * this.width;
      for (let at = row + from; at < row + to; at += 1)
        this.pixels[at] = this.palette.step(ramp, this.pixels[at] ?? 0, FULL);
    }
  }

  /** Inks a bitmap with its origin at a pixel. What lies outside the picture is cut off. Throws `PaletteFull`. */
  stamp(bitmap: Bitmap, x: number, y: number, ramp: Ramp): void {
    const { pixels, palette } = this;
    const { runs, runsStart, runsEnd, levels, levelsStart, levelsEnd } = bitmap;
    const { steps } = ramp;
    // A space has no ink, and must not make a blank picture look like one that is not.
    if (runsStart === runsEnd) return;
    ramp.edgePixels += levelsEnd - levelsStart;
    // Of an opaque colour's full ink nothing shines through, whatever is below.
    if (ramp.paint.alpha === 1) ramp.solid ??= palette.plain(ramp.paint.rgb);
    const { solid } = ramp;
    const left = x + bitmap.left;
    const top = y + bitmap.top;
    this.#markInked(left, top, left + bitmap.width, top + bitmap.height);
    let next = levelsStart;
    for (let run = runsStart; run < runsEnd; run += 3) {
      const row = top + (runs[run] ?? 0);
      const start = runs[run + 1] ?? 0;
      const tagged = runs[run + 2] ?? 0;
      const isFull = tagged >= FULL_RUN;
      const end = start + (isFull ? tagged - FULL_RUN : tagged);
      const firstLevel = next - start;
      if (!isFull) next += end - start;
      if (row < 0 || row >= this.height) continue;
      const rowStart = row * this.width + left;
      const from = rowStart + Math.max(start, -left);
      const to = rowStart + Math.min(end, this.width - left);
      if (isFull && solid !== undefined) {
        if (to - from > LONG_RUN) pixels.fill(solid, from, to);
        else for (let at = from; at < to; at += 1) pixels[at] = solid;
        continue;
      }
      for (let at = from; at < to; at += 1) {
        const level = isFull ? FULL : (levels[firstLevel + at - rowStart] ?? 0);
        const colour = pixels[at] ?? 0;
        const step = steps[colour * LEVELS + level] ?? 0;
        pixels[at] = step < MOST_COLOURS ? step : palette.step(ramp, colour, level);
      }
    }
  }

  #markInked(left: number, top: number, right: number, bottom: number): void {
    const { inkedFrom, inkedTo } = this;
    const from = Math.max(left, 0);
    const to = Math.min(right, this.width);
    const end = Math.min(bottom, this.height);
    for (let row = Math.max(top, 0); row < end; row += 1) {
      if (from < (inkedFrom[row] ?? 0)) inkedFrom[row] = from;
      if (to > (inkedTo[row] ?? 0)) inkedTo[row] = to;
    }
  }
}
