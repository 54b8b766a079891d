import type { Bitmap } from "./ink";

/*
 * Where the ink of letters is kept. Many share a block: a buffer of its own for
 * each takes longer than its ink. Blocks are used again when their letters are
 * forgotten, as V8 lets tens of megabytes of them lie before it collects them.
 */

/** Bytes of a block of kept ink: the letters of a card or two. */
const BLOCK_BYTES = 131_072;

/** A buffer, as bytes and as numbers of two bytes. */
interface Block {
  levels: Uint8Array;
  runs: Uint16Array;
}

/** The blocks of the generation that is being kept, the last of them with room left. */
let young: Block[] = [];
let old: Block[] = [];
const spare: Block[] = [];
/** Where the room in the last young block begins; without a block there is none. */
let end = BLOCK_BYTES;

/** A letter with its ink copied to where it may stay until `ageInk` was called twice. */
export function keepInk(ink: Bitmap): Bitmap {
  const runsLength = ink.runsEnd - ink.runsStart;
  const levelsLength = ink.levelsEnd - ink.levelsStart;
  // Runs begin at an even place.
  const start = end + (end % 2);
  const levelsStart = start + runsLength * 2;
  const levelsEnd = levelsStart + levelsLength;
  const block = young.at(-1);
  if (!block || levelsEnd > block.levels.length) {
    young.push(takeBlock(runsLength * 2 + levelsLength));
    end = 0;
    return keepInk(ink);
  }
  end = levelsEnd;
  const runsStart = start / 2;
  block.runs.set(ink.runs.subarray(ink.runsStart, ink.runsEnd), runsStart);
  block.levels.set(ink.levels.subarray(ink.levelsStart, ink.levelsEnd), levelsStart);
  const { left, top, width, height } = ink;
  const { runs, levels } = block;
  // One object written out: V8 makes those far faster than ones spread from others.
  return {
    left,
    top,
    width,
    height,
    runs,
    runsStart,
    runsEnd: runsStart + runsLength,
    levels,
    levelsStart,
    levelsEnd,
  };
}

/** Begins a new generation. The blocks of the one before the last are used again: nothing may hold ink of theirs. */
export function ageInk(): void {
  // A letter too large for a block had one of its own.
  spare.push(...old.filter(({ levels }) => levels.length === BLOCK_BYTES));
  old = young;
  young = [];
  end = BLOCK_BYTES;
}

/** A block of the usual size, or larger where that many bytes ask for it. */
function takeBlock(bytes: number): Block {
  const known = bytes <= BLOCK_BYTES ? spare.pop() : undefined;
  if (known) return known;
  const buffer = new ArrayBuffer(Math.max(BLOCK_BYTES, bytes + (bytes % 2)));
  return { levels: new Uint8Array(buffer), runs: new Uint16Array(buffer) };
}
