import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { convertIndexedToRgb, decode } from "fast-png";
import { ask } from "./ask.ts";
import { type Build, DIST } from "./build-worker.ts";
import { startWorkerd } from "./workerd.ts";

/*
 * A library that cannot draw a card may well answer with a picture of
 * something else: another typeface, no text, "[object Object]". Then its times
 * mean nothing.
 */

/** How far a picture's ink may be from ours: ways of smoothing letters differ by less, a missing line by more. */
const TOLERANCE = 0.05;

/** The pictures, to be looked at. */
const FOLDER = join(DIST, "pictures");

/** Lets a worker draw the card once, and keeps its picture. */
export async function drawOnce(build: Build): Promise<Uint8Array> {
  const worker = await startWorkerd(build);
  try {
    const { body } = await ask(`${worker.url}/`);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, build.main.replace(/\.js$/, ".png")), body);
    return body;
  } finally {
    await worker.stop();
  }
}

/** Throws unless a picture has the size of ours and about as much ink. */
export function checkPicture(picture: Uint8Array, ours: Uint8Array): void {
  const [theirs, mine] = [readInk(picture), readInk(ours)];
  const share = theirs.ink / mine.ink;
  if (theirs.width === mine.width && theirs.height === mine.height && Math.abs(share - 1) < TOLERANCE) return;
  throw new Error(
    `a picture in ${FOLDER} is not the card: ${theirs.width} × ${theirs.height} pixels with ${share.toFixed(2)} times the ink of ours`,
  );
}

/** A picture's size, and how much all its pixels together differ from its paper: its last pixel. */
function readInk(file: Uint8Array): { width: number; height: number; ink: number } {
  const picture = decode(file);
  const { width, height } = picture;
  const pixels = picture.palette ? convertIndexedToRgb(picture) : picture.data;
  const channels = pixels.length / (width * height);
  const paper = pixels.subarray(-channels);
  let ink = 0;
  for (let at = 0; at < pixels.length; at += 1) {
    ink += Math.abs((pixels[at] ?? 0) - (paper[at % channels] ?? 0));
  }
  return { width, height, ink };
}
