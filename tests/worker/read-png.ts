import { crc32, inflateSync } from "node:zlib";

/*
 * Reads PNG files as strictly as the format's specification is written
 * (https://www.w3.org/TR/png-3/), as far as our pictures go. Throws an Error
 * that says what is wrong with the file.
 */

const SIGNATURE = "89504e470d0a1a0a";
const XMP_KEYWORD = "XML:com.adobe.xmp";

export const PALETTE = 3;

export interface Chunk {
  type: string;
  data: Buffer;
}

export interface Png {
  width: number;
  height: number;
  bitDepth: number;
  colourType: number;
  interlaced: boolean;
  chunks: Chunk[];
  /** Colours as `#rrggbb`; empty for true colour. */
  palette: string[];
  /** The XMP packet. */
  xmp: string;
}

export function readPng(bytes: Uint8Array): Png {
  const chunks = readChunks(Buffer.from(bytes));
  if (chunks[0]?.type !== "IHDR") throw new Error("IHDR is not the first chunk");
  if (chunks.at(-1)?.type !== "IEND") throw new Error("IEND is not the last chunk");
  const header = chunks[0].data;
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    bitDepth: header.readUInt8(8),
    colourType: header.readUInt8(9),
    interlaced: header.readUInt8(12) !== 0,
    chunks,
    palette: readPalette(chunks),
    xmp: readXmp(chunks),
  };
}

/** The palette index of every pixel, row by row, of a picture with 8-bit palette indices. */
export function readIndices({ width, height, bitDepth, colourType, chunks }: Png): Uint8Array {
  if (colourType !== PALETTE || bitDepth !== 8) throw new Error("not a picture of 8-bit palette indices");
  const packed = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data));
  const rows = inflateSync(packed);
  if (rows.length !== (width + 1) * height) throw new Error(`IDAT holds ${rows.length} bytes`);
  const indices = new Uint8Array(width * height);
  const at = (row: number, column: number) =>
    row < 0 || column < 0 ? 0 : (indices[row * width + column] ?? 0);
  for (let row = 0; row < height; row += 1) {
    const filter = rows[row * (width + 1)] ?? 0;
    for (let column = 0; column < width; column += 1) {
      const left = at(row, column - 1);
      const above = at(row - 1, column);
      const predicted = predict(filter, left, above, at(row - 1, column - 1));
      indices[row * width + column] = (rows[row * (width + 1) + 1 + column] ?? 0) + predicted;
    }
  }
  return indices;
}

function predict(filter: number, left: number, above: number, aboveLeft: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const [byLeft, byAbove, byBoth] = [left, above, aboveLeft].map((value) =>
        Math.abs(left + above - aboveLeft - value),
      ) as [number, number, number];
      if (byLeft <= byAbove && byLeft <= byBoth) return left;
      return byAbove <= byBoth ? above : aboveLeft;
    }
    default:
      throw new Error(`filter ${filter} does not exist`);
  }
}

function readChunks(file: Buffer): Chunk[] {
  if (file.toString("hex", 0, 8) !== SIGNATURE) throw new Error("no PNG signature");
  const chunks: Chunk[] = [];
  let at = 8;
  while (at < file.length) {
    const length = file.readUInt32BE(at);
    const checksum = file.readUInt32BE(at + 8 + length);
    const type = file.toString("latin1", at + 4, at + 8);
    if (crc32(file.subarray(at + 4, at + 8 + length)) !== checksum)
      throw new Error(`${type} has a wrong CRC`);
    chunks.push({ type, data: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function readPalette(chunks: Chunk[]): string[] {
  const data = chunks.find(({ type }) => type === "PLTE")?.data.toString("hex") ?? "";
  return (data.match(/.{6}/g) ?? []).map((colour) => `#${colour}`);
}

/** The text of the one uncompressed iTXt chunk with XMP's keyword. */
function readXmp(chunks: Chunk[]): string {
  const prefix = Buffer.from(`${XMP_KEYWORD}\0\0\0\0\0`);
  const packets = chunks.filter(
    ({ type, data }) => type === "iTXt" && data.subarray(0, prefix.length).equals(prefix),
  );
  if (packets.length !== 1) throw new Error(`${packets.length} XMP packets`);
  const text = packets[0]?.data.subarray(prefix.length) ?? Buffer.alloc(0);
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(text);
}
