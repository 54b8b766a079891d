import { inkOf } from "./coverage";
import { outlineOf, type PlacedGlyph } from "./glyph-references";
import type { Bitmap } from "./ink";
import { ageInk, keepInk } from "./ink-blocks";
import { MOST_STEPS, type Outline, placeOutline, readOutline, stepsAt } from "./outline";

/*
 * The ink of a letter is worked out once for each step of a pixel where it may
 * begin. In coarser steps small type is spaced unevenly; in finer ones a letter
 * less often begins where one like it did.
 */

/** Bytes of bitmaps in one generation: the letters of some five cards. Two generations are kept per isolate, and the room of a third. */
const GENERATION_BYTES = 1_000_000;
/** What a kept bitmap takes beside its ink, roughly. */
const OVERHEAD = 100;

/**
 * The largest type size in pixels; a card's largest, at twice the scale, is 368.
 * The room to work a letter's ink out in grows with its square and is kept, and
 * a key has place for sizes below 1024.
 */
const LARGEST_SIZE = 512;

/** When the young generation is full it becomes the old one, and what was not used since is forgotten. */
let young = new Map<number, Bitmap>();
let old = new Map<number, Bitmap>();
let youngBytes = 0;

/** Outlines kept, per isolate. Each takes about a kilobyte; a card's letters have some hundred. */
const KEPT_OUTLINES = 1000;
const outlines = new Map<number, Outline & { unitsPerEm: number }>();

/** A letter's ink, which is good for now, and the pixel that the bitmap's origin comes to lie on. */
export interface PlacedBitmap {
  bitmap: Bitmap;
  x: number;
  y: number;
}

/** The ink of a letter at `scale` device pixels for each CSS pixel. `undefined` where it is too large, or has no outline. */
export function placeGlyph(placed: PlacedGlyph, scale: number): PlacedBitmap | undefined {
  const size = placed.size * scale;
  if (size > LARGEST_SIZE) return undefined;
  const steps = stepsAt(scale);
  const x = Math.round(placed.x * scale * steps);
  const y = Math.round(placed.y * scale * steps);
  const [phaseX, phaseY] = [modulo(x, steps), modulo(y, steps)];
  const bitmap = bitmapOf(placed, size, phaseX, phaseY, steps);
  return bitmap && { bitmap, x: (x - phaseX) / steps, y: (y - phaseY) / steps };
}

function bitmapOf(
  placed: PlacedGlyph,
  size: number,
  phaseX: number,
  phaseY: number,
  steps: number,
): Bitmap | undefined {
  const { font, glyph } = placed;
  // One number for all: numbers are found faster than strings, and a card has hundreds of letters.
  // A size is read back from the SVG with an error of less than one in a million.
  const letter = (font * 65_536 + glyph) * 65_536 + Math.round(size * 64);
  // Coarser and finer steps round outlines differently, so each has keys of its own.
  const key = ((letter * MOST_STEPS + phaseX) * MOST_STEPS + phaseY) * MOST_STEPS + (steps - 1);
  const known = young.get(key);
  if (known) return known;
  if (youngBytes > GENERATION_BYTES) beginGeneration();
  const bitmap = old.get(key) ?? inkLetter(placed, size, phaseX / steps, phaseY / steps, steps);
  return bitmap && keep(key, bitmap);
}

function inkLetter(
  { font, glyph }: PlacedGlyph,
  size: number,
  left: number,
  top: number,
  steps: number,
): Bitmap | undefined {
  const outline = findOutline(font, glyph);
  if (!outline) return undefined;
  const scale = size / outline.unitsPerEm;
  return inkOf(placeOutline(outline, { left, top, scaleX: scale, scaleY: -scale, steps }));
}

function findOutline(font: number, glyph: number): (Outline & { unitsPerEm: number }) | undefined {
  const key = font * 65_536 + glyph;
  const known = outlines.get(key);
  if (known) return known;
  const path = outlineOf(font, glyph);
  if (!path) return undefined;
  const outline = { ...readOutline(path.commands), unitsPerEm: path.unitsPerEm };
  if (outlines.size >= KEPT_OUTLINES) outlines.clear();
  outlines.set(key, outline);
  return outline;
}

function beginGeneration(): void {
  old = young;
  young = new Map();
  youngBytes = 0;
  ageInk();
}

/** Keeps a copy of a new letter, or of an old one that was used again. */
function keep(key: number, bitmap: Bitmap): Bitmap {
  const kept = keepInk(bitmap);
  young.set(key, kept);
  youngBytes += bytesOf(kept);
  return kept;
}

function bytesOf({ runsStart, runsEnd, levelsStart, levelsEnd }: Bitmap): number {
  return (runsEnd - runsStart) * 2 + (levelsEnd - levelsStart) + OVERHEAD;
}

function modulo(value: number, base: number): number {
  return ((value % base) + base) % base;
}
