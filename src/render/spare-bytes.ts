/*
 * The bytes of a picture's rows are used again: V8 lets tens of megabytes of
 * them lie before it collects them, and an isolate has 128. One array is kept,
 * as drawings at the same time are rare; more are made when they are needed.
 */
let spare: Uint8Array<ArrayBuffer> | undefined;

/** The most that is kept: rows of a story at 2×. Those in true colour, which no card has, take three times as much. */
const MOST_KEPT = 9_000_000;

/** That many zeros. */
export function takeBytes(size: number): Uint8Array<ArrayBuffer> {
  if (!spare || spare.length < size) return new Uint8Array(size);
  const bytes = spare.subarray(0, size).fill(0);
  spare = undefined;
  return bytes;
}

/**
 * Gives bytes back, with all of the buffer that they are part of. Whoever still
 * holds them, or others of that buffer, will see them change.
 */
export function giveBack({ buffer }: Uint8Array<ArrayBuffer>): void {
  if (buffer.byteLength > MOST_KEPT) return;
  if (!spare || spare.length < buffer.byteLength) spare = new Uint8Array(buffer);
}
