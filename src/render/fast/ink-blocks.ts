import type { Bitmap } from "./coverage";

/*
 * Where the ink of letters is kept. Many share a block: a buffer of its own for
 * each takes longer than its ink. A block goes when the last of them is forgotten.
 */

/** Bytes of a block of kept ink: the letters of a card or two. */
const BLOCK_BYTES = 131_072;
let block = new ArrayBuffer(BLOCK_BYTES);
let blockEnd = 0;

/** Copies runs and levels to where they may stay. */
export function keepInk(runs: Uint16Array, levels: Uint8Array): Pick<Bitmap, "runs" | "levels"> {
  // Runs, of two bytes a number, begin at an even place.
  const start = blockEnd + (blockEnd % 2);
  const levelStart = start + runs.byteLength;
  const end = levelStart + levels.byteLength;
  if (end > block.byteLength) {
    block = new ArrayBuffer(Math.max(BLOCK_BYTES, end - start));
    blockEnd = 0;
    return keepInk(runs, levels);
  }
  blockEnd = end;
  const kept = {
    runs: new Uint16Array(block, start, runs.length),
    levels: new Uint8Array(block, levelStart, levels.length),
  };
  kept.runs.set(runs);
  kept.levels.set(levels);
  return kept;
}
