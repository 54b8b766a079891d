/** How large a picture is: CSS pixels, and device pixels for each of them. */
export interface Extent {
  width: number;
  height: number;
  scale: number;
}

/** A finished picture, as PNG has it: rows that each begin with a filter byte. */
export interface Picture {
  /** In device pixels. */
  width: number;
  height: number;
  rows: Uint8Array<ArrayBuffer>;
  /** Bits of an index or of a channel. With 4 the first of two pixels is the higher half of the byte. */
  bitDepth: 4 | 8;
  /** `0xRRGGBB` by index, where the rows hold one index a pixel; absent where they hold red, green and blue. */
  colours?: readonly number[];
}
