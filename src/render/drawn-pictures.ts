import type { DrawingPath } from "./drawing-paths";

/** A drawing that failed, and of which card. Never sent to anybody as a picture. */
export class DrawingFailed extends Error {
  override readonly name = "DrawingFailed";
  constructor(
    readonly card: string,
    cause: unknown,
  ) {
    super(`the card ${card} could not be drawn`, { cause });
  }
}

/** So many drawings are under way that one more would not get the memory it needs. */
export class TooManyDrawings extends Error {
  override readonly name = "TooManyDrawings";
}

export interface Drawing {
  bytes: Uint8Array<ArrayBuffer>;
  /** Milliseconds of each step. */
  timings: Record<string, number>;
  /** What drew it; absent for an SVG, and for a picture that was kept. */
  path?: DrawingPath;
}

/** Bytes of finished pictures kept per isolate: some 150 cards, in a Worker that may use 128 MB. */
const KEPT_BYTES = 6_000_000;

/** Drawings at once in an isolate. The largest takes 9 MB until it is compressed. */
export const MOST_AT_ONCE = 6;

/**
 * Milliseconds for which somebody else's drawing is waited for. Workers end
 * whatever a request was doing when its client goes away, so it may never come.
 */
const PATIENCE = 2000;

const kept = new Map<string, Drawing>();
let keptBytes = 0;

interface UnderWay {
  drawing: Promise<Drawing>;
  since: number;
}

const underWay = new Map<string, UnderWay>();

/** Whether a picture needs no drawing. */
export function isKept(key: string): boolean {
  return kept.has(key);
}

/**
 * The picture with this key: kept from before, or drawn and kept. Crawlers ask
 * for a picture's head, its first range and the whole in a row or at once, and
 * link trackers add parameters to it; each picture is drawn once for all of
 * them. A failure is not kept. Throws DrawingFailed, and TooManyDrawings.
 */
export async function drawOnce(key: string, card: string, draw: () => Promise<Drawing>): Promise<Drawing> {
  for (let other = findUnderWay(key); other; other = findUnderWay(key)) {
    const drawing = await waitFor(other);
    if (drawing) return { bytes: drawing.bytes, timings: { kept: 0 } };
  }
  const known = kept.get(key);
  if (!known) return drawNow(key, card, draw);
  // To the end of the line: the first in it is the one not asked for longest.
  kept.delete(key);
  kept.set(key, known);
  return { bytes: known.bytes, timings: { kept: 0 } };
}

function findUnderWay(key: string): UnderWay | undefined {
  const other = underWay.get(key);
  return other && !hasStalled(other) ? other : undefined;
}

/** What another request draws; nothing where that does not come. */
async function waitFor({ drawing }: UnderWay): Promise<Drawing | undefined> {
  const { promise: tooLong, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, PATIENCE, undefined);
  try {
    return await Promise.race([drawing, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

async function drawNow(key: string, card: string, draw: () => Promise<Drawing>): Promise<Drawing> {
  for (const [other, entry] of underWay) if (hasStalled(entry)) underWay.delete(other);
  if (underWay.size >= MOST_AT_ONCE) throw new TooManyDrawings(`${underWay.size} drawings are under way`);
  const drawing = tell(card, draw);
  const entry = { drawing, since: Date.now() };
  underWay.set(key, entry);
  try {
    const finished = await drawing;
    keep(key, finished);
    return finished;
  } finally {
    if (underWay.get(key) === entry) underWay.delete(key);
  }
}

async function tell(card: string, draw: () => Promise<Drawing>): Promise<Drawing> {
  try {
    return await draw();
  } catch (error) {
    throw new DrawingFailed(card, error);
  }
}

function hasStalled({ since }: UnderWay): boolean {
  return Date.now() - since >= PATIENCE;
}

function keep(key: string, drawing: Drawing): void {
  // Two requests at once may have drawn the same picture.
  keptBytes -= kept.get(key)?.bytes.length ?? 0;
  kept.set(key, drawing);
  keptBytes += drawing.bytes.length;
  for (const [oldest, { bytes }] of kept) {
    if (keptBytes <= KEPT_BYTES) break;
    kept.delete(oldest);
    keptBytes -= bytes.length;
  }
}
