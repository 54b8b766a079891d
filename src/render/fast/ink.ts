/** Steps of ink: 0 is none, the last is all. */
export const LEVELS = 19;
export const FULL = LEVELS - 1;
export const NONE = 0;

/**
 * Every second of them is enough for whole pictures: ten look like resvg's,
 * also in small type enlarged, and make files a seventh smaller than sixteen.
 * The letters of half a picture are half as large and need all.
 */
export const COARSE = 2;
/** Steps of ink on an edge of a whole picture. */
export const EDGE_LEVELS = FULL / COARSE - 1;

/**
 * The ink of an outline: a level for each pixel of the rectangle that it
 * reaches into. The levels are pieces of arrays that many letters share, as two
 * arrays of its own for each would be most of what V8 has to collect.
 */
export interface Bitmap {
  /** Of the rectangle, in pixels. */
  left: number;
  top: number;
  width: number;
  height: number;
  /**
   * Where there is ink: row, first column and number of columns of each run.
   * Two thirds of a letter's rectangle are empty and most of its ink is full;
   * runs of full ink have `FULL_RUN` added to their number.
   */
  runs: Uint16Array;
  runsStart: number;
  runsEnd: number;
  /** The levels of all runs that are not full, one after the other. */
  levels: Uint8Array;
  levelsStart: number;
  levelsEnd: number;
}

export const FULL_RUN = 0x8000;
