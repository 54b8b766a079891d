import type { Extent, Picture } from "./picture";
import type { Band } from "./resvg";
import { giveBack, takeBytes } from "./spare-bytes";

/** What one byte of a PNG's rows can tell apart. */
const MOST_COLOURS = 256;
/** Each byte less the one of the pixel on its left. */
const FILTER_SUB = 1;

/**
 * A picture from what resvg drew: with a palette where it has at most 256
 * colours, which text on plain paper always has, else in true colour. `bands`
 * gives its bands from the top, and is called again where there are too many.
 */
export function pictureOf(bands: () => Iterable<Band>, extent: Extent): Picture {
  const width = extent.width * extent.scale;
  const height = extent.height * extent.scale;
  const indexed = indexColours(bands(), width, height);
  return { width, height, bitDepth: 8, ...(indexed ?? { rows: trueColourRows(bands(), width, height) }) };
}

/** Rows of palette indices; `undefined` for more than 256 colours. */
function indexColours(bands: Iterable<Band>, width: number, height: number) {
  const rows = takeBytes((width + 1) * height);
  const indices = new Map<number, number>();
  let lastColour = -1;
  let lastIndex = 0;
  for (const { top, pixels } of bands) {
    const rgba = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
    let at = top * (width + 1);
    for (let pixel = 0; pixel < rgba.length; pixel += 1) {
      // Each row begins with its filter, which is 0 already.
      if (pixel % width === 0) at += 1;
      const colour = rgba[pixel] ?? 0;
      if (colour !== lastColour) {
        lastColour = colour;
        lastIndex = indices.get(colour) ?? indices.size;
        if (lastIndex === indices.size) {
          if (lastIndex === MOST_COLOURS) {
            giveBack(rows);
            return undefined;
          }
          indices.set(colour, lastIndex);
        }
      }
      rows[at] = lastIndex;
      at += 1;
    }
  }
  // Red is resvg's first byte, and so the lowest of a number's.
  const colours = [...indices.keys()].map(
    (rgba) => ((rgba & 255) << 16) | (rgba & 0xff00) | ((rgba >> 16) & 255),
  );
  return { rows, colours };
}

/** Rows of three bytes a pixel, each less the pixel on its left (filter "Sub"). */
function trueColourRows(bands: Iterable<Band>, width: number, height: number): Uint8Array<ArrayBuffer> {
  const stride = width * 3 + 1;
  const rows = new Uint8Array(stride * height);
  for (const { top, pixels } of bands) {
    for (let pixel = 0; pixel < pixels.length / 4; pixel += 1) {
      const column = pixel % width;
      const row = (top + Math.floor(pixel / width)) * stride;
      rows[row] = FILTER_SUB;
      for (let channel = 0; channel < 3; channel += 1) {
        const value = pixels[pixel * 4 + channel] ?? 0;
        const left = column === 0 ? 0 : (pixels[(pixel - 1) * 4 + channel] ?? 0);
        rows[row + 1 + column * 3 + channel] = value - left;
      }
    }
  }
  return rows;
}
