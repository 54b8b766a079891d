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

export interface Drawing {
  bytes: Uint8Array<ArrayBuffer>;
  /** Milliseconds of each step. */
  timings: Record<string, number>;
  /** What drew it; absent for an SVG, and for a picture that was kept. */
  path?: DrawingPath;
}

/** Bytes of finished pictures kept per isolate: some 150 cards, in a Worker that may use 128 MB. */
const KEPT_BYTES = 6_000_000;

const kept = new Map<string, Drawing>();
let keptBytes = 0;

/**
 * The picture with this key: kept from before, or drawn and kept. Crawlers ask
 * for a picture's head, its first range and the whole in a row, and link
 * trackers add parameters to it; each picture is drawn once for all of them.
 * Throws DrawingFailed.
 */
export async function drawOnce(key: string, card: string, draw: () => Promise<Drawing>): Promise<Drawing> {
  const known = kept.get(key);
  if (known) {
    // To the end of the line: the first in it is the one not asked for longest.
    kept.delete(key);
    kept.set(key, known);
    return { bytes: known.bytes, timings: { kept: 0 } };
  }
  try {
    const drawing = await draw();
    keep(key, drawing);
    return drawing;
  } catch (error) {
    throw new DrawingFailed(card, error);
  }
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
