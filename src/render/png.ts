import { crc32, deflateSync } from "node:zlib";
import type { Band, Canvas } from "./raster";

/*
 * PNG, third edition (https://www.w3.org/TR/png-3/): a palette where the
 * picture has at most 256 colours, which text on plain paper always has, else
 * true colour. Compressed with the platform's own zlib.
 */

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const MOST_COLOURS = 256;
const COLOUR_TYPE = { palette: 3, trueColour: 2 };
const FILTER_SUB = 1;

/** Level 9 saves about 3 % over 6 and takes three times as long: too much of the free plan's CPU. */
const COMPRESSION = { level: 6, memLevel: 9 };

/**
 * Encodes a picture. `bands` gives the picture's bands from the top, and is
 * called again where the first pass finds too many colours for a palette.
 * `xmp` is an XMP packet.
 */
export function encodePng(bands: () => Iterable<Band>, canvas: Canvas, xmp: string): Uint8Array<ArrayBuffer> {
  const width = canvas.width * canvas.scale;
  const height = canvas.height * canvas.scale;
  const indexed = indexColours(bands(), width, height);
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  header.setUint8(9, indexed ? COLOUR_TYPE.palette : COLOUR_TYPE.trueColour);
  return concatenate([
    SIGNATURE,
    chunk("IHDR", new Uint8Array(header.buffer)),
    // Colours are sRGB with perceptual intent.
    chunk("sRGB", Uint8Array.of(0)),
    chunk("iTXt", internationalText("XML:com.adobe.xmp", xmp)),
    ...(indexed ? [chunk("PLTE", indexed.palette)] : []),
    chunk("IDAT", deflateSync(indexed ? indexed.rows : trueColourRows(bands(), width, height), COMPRESSION)),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** Rows of a filter byte and one palette index a pixel; `undefined` for more than 256 colours. */
function indexColours(bands: Iterable<Band>, width: number, height: number) {
  const rows = new Uint8Array((width + 1) * height);
  const indices = new Map<number, number>();
  let lastColour = -1;
  let lastIndex = 0;
  for (const { top, pixels } of bands) {
    const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
    let at = top * (width + 1);
    for (let pixel = 0; pixel < colours.length; pixel += 1) {
      // Each row begins with its filter, which is 0 already.
      if (pixel % width === 0) at += 1;
      const colour = colours[pixel] ?? 0;
      if (colour !== lastColour) {
        lastColour = colour;
        lastIndex = indices.get(colour) ?? indices.size;
        if (lastIndex === indices.size) {
          if (lastIndex === MOST_COLOURS) return undefined;
          indices.set(colour, lastIndex);
        }
      }
      rows[at] = lastIndex;
      at += 1;
    }
  }
  // A drawing of one colour is an empty one: no picture is better than a blank one.
  if (indices.size < 2) throw new Error("the picture is blank");
  const palette = new Uint8Array(
    [...indices.keys()].flatMap((rgba) => [rgba & 255, (rgba >> 8) & 255, (rgba >> 16) & 255]),
  );
  return { rows, palette };
}

/** Rows of a filter byte and three bytes a pixel, each less the pixel on its left (filter "Sub"). */
function trueColourRows(bands: Iterable<Band>, width: number, height: number): Uint8Array {
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

function internationalText(keyword: string, text: string): Uint8Array {
  // Keyword, end, not compressed, no method, no language, no translated keyword.
  return new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

function concatenate(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
