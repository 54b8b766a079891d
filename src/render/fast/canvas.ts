import { type Bitmap, FULL, FULL_RUN, LEVELS } from "./coverage";
import { MOST_COLOURS, Palette, type Ramp } from "./palette";

/**
 * A picture as palette indices, in rows as PNG has them: a filter byte, which
 * is 0, and one byte a pixel. It is compressed as it is, so that a large
 * picture is never held twice.
 */
export class Canvas {
  readonly rows: Uint8Array;
  readonly palette = new Palette();

  /** `paper` is `0xRRGGBB`. */
  constructor(
    readonly width: number,
    readonly height: number,
    paper: number,
  ) {
    // The first colour has index 0, which the rows are full of already.
    this.palette.plain(paper);
    this.rows = new Uint8Array((width + 1) * height);
  }

  /** Fills a rectangle of whole pixels. Throws `PaletteFull`. */
  fill(left: number, top: number, right: number, bottom: number, ramp: Ramp): void {
    const from = Math.max(left, 0);
    const to = Math.min(right, this.width);
    for (let y = Math.max(top, 0); y < Math.min(bottom, this.height); y += 1) {
      const row = y * (this.width + 1) + 1;
      for (let at = row + from; at < row + to; at += 1)
        this.rows[at] = this.palette.step(ramp, this.rows[at] ?? 0, FULL);
    }
  }

  /** Inks a bitmap with its origin at a pixel. What lies outside the picture is cut off. Throws `PaletteFull`. */
  stamp(bitmap: Bitmap, x: number, y: number, ramp: Ramp): void {
    const { rows, palette } = this;
    const { levels, runs } = bitmap;
    const { steps } = ramp;
    // Of an opaque colour's full ink nothing shines through, whatever is below.
    const solid = ramp.paint.alpha === 1 ? palette.plain(ramp.paint.rgb) : undefined;
    const left = x + bitmap.left;
    const top = y + bitmap.top;
    let next = 0;
    for (let run = 0; run < runs.length; run += 3) {
      const row = top + (runs[run] ?? 0);
      const start = runs[run + 1] ?? 0;
      const tagged = runs[run + 2] ?? 0;
      const isFull = tagged >= FULL_RUN;
      const end = start + (isFull ? tagged - FULL_RUN : tagged);
      const firstLevel = next - start;
      if (!isFull) next += end - start;
      if (row < 0 || row >= this.height) continue;
      const rowStart = row * (this.width + 1) + 1 + left;
      const from = rowStart + Math.max(start, -left);
      const to = rowStart + Math.min(end, this.width - left);
      if (isFull && solid !== undefined) {
        for (let at = from; at < to; at += 1) rows[at] = solid;
        continue;
      }
      for (let at = from; at < to; at += 1) {
        const level = isFull ? FULL : (levels[firstLevel + at - rowStart] ?? 0);
        const colour = rows[at] ?? 0;
        const step = steps[colour * LEVELS + level] ?? 0;
        rows[at] = step < MOST_COLOURS ? step : palette.step(ramp, colour, level);
      }
    }
  }
}
