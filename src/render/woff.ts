import { inflateSync } from "node:zlib";

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/**
 * Unpacks a WOFF 1.0 file into the OpenType file it holds. HarfBuzz reads only
 * the latter, and the platform's zlib unpacks faster than satori's own.
 * Throws RangeError when the file is none.
 * @see https://www.w3.org/TR/WOFF/
 */
export function unpackWoff(woff: ArrayBuffer): ArrayBuffer {
  const from = new DataView(woff);
  if (woff.byteLength < WOFF_HEADER || from.getUint32(0) !== 0x774f4646)
    throw new RangeError("not a WOFF 1.0 file");
  const tables = from.getUint16(12);
  const sfnt = new Uint8Array(from.getUint32(16));
  const to = new DataView(sfnt.buffer);
  const log2 = Math.floor(Math.log2(tables));
  to.setUint32(0, from.getUint32(4));
  to.setUint16(4, tables);
  to.setUint16(6, 2 ** log2 * SFNT_ENTRY);
  to.setUint16(8, log2);
  to.setUint16(10, tables * SFNT_ENTRY - 2 ** log2 * SFNT_ENTRY);
  let offset = SFNT_HEADER + tables * SFNT_ENTRY;
  for (let table = 0; table < tables; table += 1) {
    const entry = WOFF_HEADER + table * WOFF_ENTRY;
    const tag = from.getUint32(entry);
    const start = from.getUint32(entry + 4);
    const packed = from.getUint32(entry + 8);
    const length = from.getUint32(entry + 12);
    const checksum = from.getUint32(entry + 16);
    const record = SFNT_HEADER + table * SFNT_ENTRY;
    to.setUint32(record, tag);
    to.setUint32(record + 4, checksum);
    to.setUint32(record + 8, offset);
    to.setUint32(record + 12, length);
    const bytes = new Uint8Array(woff, start, packed);
    sfnt.set(packed < length ? inflateSync(bytes) : bytes, offset);
    offset += Math.ceil(length / 4) * 4;
  }
  return sfnt.buffer;
}
