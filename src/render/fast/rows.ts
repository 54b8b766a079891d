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

function packInPairs(canvas: Canvas, becomes: Uint8Array): Uint8Array {
  const { width, height, pixels, bytes, inkedFrom, inkedTo } = canvas;
  const second = new Uint8Array(256);
  second.set(becomes);
  const first = second.map((index) => index << 4);
  const fours = new Uint32Array(pixels.buffer, pixels.byteOffset, (width * height) / 4);
  const rowBytes = 1 + width / 2;
  for (let row = 0; row < height; row += 1) {
    const start = row * rowBytes;
    // Paper, index 0 before and after, needs no look.
    const from = Math.min(Math.floor((inkedFrom[row] ?? 0) / 4), width / 4);
    const to = Math.max(Math.ceil((inkedTo[row] ?? 0) / 4), from);
    bytes.fill(0, start, start + 1 + from * 2);
    const rowFours = (row * width) / 4;
    packRow(fours, rowFours + from, rowFours + to, bytes, start + 1 + from * 2, first, second);
    bytes.fill(0, start + 1 + to * 2, start + rowBytes);
  }
  return bytes.subarray(0, rowBytes * height);
}

/** On its own, as V8 soon compiles well what is called often. The first pixel is the lowest byte, as on all platforms of today. */
function packRow(
  fours: Uint32Array,
  from: number,
  end: number,
  bytes: Uint8Array,
  to: number,
  first: Uint8Array,
  second: Uint8Array,
): void {
  let at = to;
  for (let index = from; index < end; index += 1) {
    const four = fours[index] ?? 0;
    if (four === 0) {
      bytes[at] = 0;
      bytes[at + 1] = 0;
    } else {
      bytes[at] = (first[four & 255] ?? 0) | (second[(four >> 8) & 255] ?? 0);
      bytes[at + 1] = (first[(four >> 16) & 255] ?? 0) | (second[four >>> 24] ?? 0);
    }
    at += 2;
  }
}

function addFilters({ width, height, pixels, bytes }: Canvas): Uint8Array {
  for (let row = 0; row < height; row += 1) {
    const to = row * (width + 1);
    bytes[to] = 0;
    bytes.set(pixels.subarray(row * width, (row + 1) * width), to + 1);
  }
  return bytes.subarray(0, (width + 1) * height);
}
