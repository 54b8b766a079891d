import type { Picture } from "../picture";
import type { Canvas } from "./canvas";
import { mergeShades } from "./shades";

/*
 * Rows as PNG has them, each behind its filter, which is 0. They are made in
 * the canvas's own bytes, so that a large picture is never held twice: its
 * pixels have room before them, and no row is written over one not yet read.
 */

/**
 * The finished picture, two pixels a byte where its shades allow it. The canvas
 * is used up. `keepShades`: none may be merged, for letters so small that each counts.
 */
export function rowsOf(canvas: Canvas, keepShades = false): Picture {
  const { width, height, palette } = canvas;
  // All sizes of a card are multiples of four pixels wide.
  const few = width % 4 === 0 && !keepShades ? mergeShades(palette.shades, width * height) : undefined;
  return few
    ? { width, height, bitDepth: 4, rows: packInPairs(canvas, few.becomes), colours: few.colours }
    : { width, height, bitDepth: 8, rows: addFilters(canvas), colours: palette.colours };
}

function packInPairs(canvas: Canvas, becomes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { width, height, bytes } = canvas;
  const packer = new PairPacker(canvas, becomes);
  for (let row = 0; row < height; row += 1) packer.pack(row);
  return bytes.subarray(0, (1 + width / 2) * height);
}

/** Row by row in calls of its own, as V8 soon compiles well what is called often. */
class PairPacker {
  readonly #canvas: Canvas;
  /** Four pixels as one number. The first is the lowest byte, as on all platforms of today. */
  readonly #fours: Uint32Array;
  /** What a shade becomes as the second pixel of a byte, and as the first. */
  readonly #second = new Uint8Array(256);
  readonly #first: Uint8Array;

  readonly #packed: DataView;

  constructor(canvas: Canvas, becomes: Uint8Array) {
    const { pixels, bytes } = canvas;
    this.#canvas = canvas;
    this.#packed = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#fours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
    this.#second.set(becomes);
    this.#first = this.#second.map((index) => index << 4);
  }

  pack(row: number): void {
    const { width, bytes, inkedFrom, inkedTo } = this.#canvas;
    const [fours, first, second, packed] = [this.#fours, this.#first, this.#second, this.#packed];
    const start = row * (1 + width / 2);
    const fourStart = (row * width) / 4;
    // Paper, index 0 before and after, needs no look.
    const from = Math.min(Math.floor((inkedFrom[row] ?? 0) / 4), width / 4);
    const to = Math.max(Math.ceil((inkedTo[row] ?? 0) / 4), from);
    bytes.fill(0, start, start + 1 + from * 2);
    let at = start + 1 + from * 2;
    for (let index = fourStart + from; index < fourStart + to; index += 1) {
      const four = fours[index] ?? 0;
      // Between letters there is much paper.
      if (four === 0) packed.setUint16(at, 0);
      else {
        const left = (first[four & 255] ?? 0) | (second[(four >> 8) & 255] ?? 0);
        const right = (first[(four >> 16) & 255] ?? 0) | (second[four >>> 24] ?? 0);
        packed.setUint16(at, (left << 8) | right);
      }
      at += 2;
    }
    bytes.fill(0, at, start + 1 + width / 2);
  }
}

function addFilters({ width, height, pixels, bytes }: Canvas): Uint8Array<ArrayBuffer> {
  for (let row = 0; row < height; row += 1) {
    const to = row * (width + 1);
    bytes[to] = 0;
    bytes.set(pixels.subarray(row * width, (row + 1) * width), to + 1);
  }
  return bytes.subarray(0, (width + 1) * height);
}
