import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { unpackWoff } from "../../src/render/woff";

interface Table {
  tag: string;
  data: Buffer;
  packed?: boolean;
}

const TRUE_TYPE = 0x00010000;
const toArrayBuffer = (bytes: Buffer): ArrayBuffer => Uint8Array.from(bytes).buffer;
const padded = (length: number) => Math.ceil(length / 4) * 4;

/** The sum of a table's bytes, four at a time, that OpenType keeps for it. */
function checksumOf(data: Buffer): number {
  const whole = Buffer.concat([data, Buffer.alloc(padded(data.length) - data.length)]);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

/** A WOFF 1.0 file (https://www.w3.org/TR/WOFF/) of these tables. */
function packWoff(tables: Table[]): ArrayBuffer {
  const header = Buffer.alloc(44);
  const sfntSize = tables.reduce((sum, { data }) => sum + padded(data.length), 12 + 16 * tables.length);
  header.write("wOFF", 0, "latin1");
  header.writeUInt32BE(TRUE_TYPE, 4);
  header.writeUInt16BE(tables.length, 12);
  header.writeUInt32BE(sfntSize, 16);
  let offset = 44 + 20 * tables.length;
  const entries: Buffer[] = [];
  const bodies: Buffer[] = [];
  for (const { tag, data, packed } of tables) {
    const stored = packed ? deflateSync(data) : data;
    const entry = Buffer.alloc(20);
    entry.write(tag, 0, "latin1");
    for (const [index, value] of [offset, stored.length, data.length, checksumOf(data)].entries())
      entry.writeUInt32BE(value, 4 + index * 4);
    entries.push(entry);
    bodies.push(Buffer.concat([stored, Buffer.alloc(padded(stored.length) - stored.length)]));
    offset += padded(stored.length);
  }
  const woff = Buffer.concat([header, ...entries, ...bodies]);
  woff.writeUInt32BE(woff.length, 8);
  return toArrayBuffer(woff);
}

/** The tables of an OpenType file, by its directory. */
function readTables(sfnt: ArrayBuffer) {
  const file = Buffer.from(sfnt);
  return Array.from({ length: file.readUInt16BE(4) }, (_, index) => {
    const record = 12 + 16 * index;
    const offset = file.readUInt32BE(record + 8);
    const data = file.subarray(offset, offset + file.readUInt32BE(record + 12));
    return {
      tag: file.toString("latin1", record, record + 4),
      checksum: file.readUInt32BE(record + 4),
      offset,
      data,
    };
  });
}

const TABLES: Table[] = [
  { tag: "cmap", data: Buffer.from("abcdefgh".repeat(50)), packed: true },
  { tag: "glyf", data: Buffer.from("not packed, and not a multiple of four") },
  { tag: "head", data: Buffer.alloc(54, 7), packed: true },
];

describe("a WOFF file is unpacked", () => {
  test("to the tables that were packed, and those that were not", () => {
    const tables = readTables(unpackWoff(packWoff(TABLES)));
    expect(tables.map(({ tag, data }) => [tag, data.toString("hex")])).toEqual(
      TABLES.map(({ tag, data }) => [tag, data.toString("hex")]),
    );
  });

  test("to tables that begin at multiples of four bytes, one behind the other, with zeros between", () => {
    const sfnt = unpackWoff(packWoff(TABLES));
    const tables = readTables(sfnt);
    let next = 12 + 16 * TABLES.length;
    for (const { offset, data } of tables) {
      expect(offset).toBe(next);
      next += padded(data.length);
      expect(
        [...new Uint8Array(sfnt, offset + data.length, next - offset - data.length)].every(
          (byte) => byte === 0,
        ),
      ).toBe(true);
    }
    expect(sfnt.byteLength).toBe(next);
  });

  test.for([
    [1, 16, 0, 0],
    [2, 32, 1, 0],
    [3, 32, 1, 16],
    [8, 128, 3, 0],
    [9, 128, 3, 16],
  ] as const)("with the search fields for %i tables", ([count, range, selector, shift]) => {
    const tables = Array.from({ length: count }, (_, index) => ({
      tag: `tab${index}`,
      data: Buffer.from([index]),
    }));
    const sfnt = new DataView(unpackWoff(packWoff(tables)));
    expect(sfnt.getUint32(0)).toBe(TRUE_TYPE);
    expect([4, 6, 8, 10].map((at) => sfnt.getUint16(at))).toEqual([count, range, selector, shift]);
  });

  test.for([
    "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff",
    "@fontsource/source-sans-3/files/source-sans-3-greek-600-normal.woff",
  ])("to tables that have the checksums they came with: %s", (file) => {
    const tables = readTables(unpackWoff(toArrayBuffer(readFileSync(`node_modules/${file}`))));
    expect(tables.map(({ tag }) => tag)).toEqual(expect.arrayContaining(["cmap", "glyf", "head", "hmtx"]));
    for (const { tag, data, checksum } of tables) {
      const summed = Buffer.from(data);
      // The head table's sum is taken without the whole file's own.
      if (tag === "head") summed.writeUInt32BE(0, 8);
      expect(checksumOf(summed)).toBe(checksum);
    }
  });
});

describe("what is no WOFF 1.0 file is refused", () => {
  test.for([
    ["nothing", Buffer.alloc(0)],
    ["a header cut short", Buffer.from(packWoff(TABLES)).subarray(0, 43)],
    ["WOFF 2.0", Buffer.concat([Buffer.from("wOF2"), Buffer.alloc(60)])],
    ["OpenType", Buffer.concat([Buffer.from([0, 1, 0, 0]), Buffer.alloc(60)])],
    ["a page of HTML", Buffer.from("<!doctype html>".repeat(10))],
    ["a file cut in its directory", Buffer.from(packWoff(TABLES)).subarray(0, 70)],
    ["a file cut in its tables", Buffer.from(packWoff(TABLES)).subarray(0, 150)],
  ] as const)("%s", ([, bytes]) => {
    expect(() => unpackWoff(toArrayBuffer(bytes))).toThrow(RangeError);
  });
});
