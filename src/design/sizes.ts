/*
 * The four picture sizes and where things stand in them, in CSS pixels.
 * Feeds crop wide cards to their centre square and story apps cover the top
 * and bottom of tall ones, so the speaker stands inside the centre square of
 * every size, and the words begin in it.
 */

/** A width and a left edge. */
interface Column {
  left: number;
  width: number;
}

/** Type sizes in pixels; the words take the largest size that fits between `min` and `max`. */
interface TypeScale {
  words: { max: number; min: number };
  /** The largest an event's name gets. */
  title: number;
  summary: { max: number; min: number };
  context: number;
  name: number;
  role: number;
  note: number;
}

interface Size {
  width: number;
  height: number;
  /** The words and the speaker. */
  column: Column;
  /** The publisher, where and when, the short address. */
  margin: Column;
  /** Width inside the centre square, preferred where the type stays as large. */
  centre: number;
  /** Upper edge of the publisher's line. */
  top: number;
  /** Upper edge of the words with their context. */
  wordsTop: number;
  /** Lower edge of the foot; the speaker stands on it, or on the foot's upper edge. */
  bottom: number;
  /** The foot: notes in the margin, or side by side under a hairline. */
  notes: "column" | "row";
  type: TypeScale;
}

export const SIZES = {
  og: {
    width: 1200,
    height: 630,
    column: { left: 330, width: 806 },
    margin: { left: 60, width: 226 },
    centre: 555,
    top: 58,
    wordsTop: 54,
    bottom: 572,
    notes: "column",
    type: {
      words: { max: 104, min: 30 },
      title: 76,
      summary: { max: 40, min: 26 },
      context: 27,
      name: 36,
      role: 27,
      note: 23,
    },
  },
  square: {
    width: 1080,
    height: 1080,
    column: { left: 104, width: 888 },
    margin: { left: 104, width: 888 },
    centre: 888,
    top: 80,
    wordsTop: 186,
    bottom: 1004,
    notes: "row",
    type: {
      words: { max: 168, min: 34 },
      title: 112,
      summary: { max: 50, min: 30 },
      context: 34,
      name: 46,
      role: 34,
      note: 29,
    },
  },
  portrait: {
    width: 1080,
    height: 1350,
    column: { left: 104, width: 888 },
    margin: { left: 104, width: 888 },
    centre: 888,
    top: 92,
    wordsTop: 222,
    bottom: 1264,
    notes: "row",
    type: {
      words: { max: 176, min: 36 },
      title: 120,
      summary: { max: 54, min: 32 },
      context: 36,
      name: 48,
      role: 36,
      note: 31,
    },
  },
  story: {
    width: 1080,
    height: 1920,
    column: { left: 104, width: 872 },
    margin: { left: 104, width: 872 },
    centre: 872,
    top: 272,
    wordsTop: 430,
    bottom: 1570,
    notes: "row",
    type: {
      words: { max: 184, min: 40 },
      title: 128,
      summary: { max: 60, min: 34 },
      context: 40,
      name: 54,
      role: 40,
      note: 34,
    },
  },
} as const satisfies Record<string, Size>;

export type SizeName = keyof typeof SIZES;
export type SizeSpec = Size;

export const SIZE_NAMES = Object.keys(SIZES) as [SizeName, ...SizeName[]];
export const DEFAULT_SIZE: SizeName = "og";

/**
 * Device pixels per CSS pixel. A half is for lists of many cards, 2 for sharp
 * screens; more would not fit a Worker's memory. All sizes are even, so that a half is whole.
 */
export const SCALES = [0.5, 1, 2] as const;
export type Scale = (typeof SCALES)[number];
