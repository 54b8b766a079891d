import type { Shade } from "./palette";

/** What half a byte of a PNG's rows can tell apart. */
export const FEW_COLOURS = 16;

/**
 * Most that merging may change a picture: the mean over all pixels of the
 * squared distance in red, green and blue. Beyond it a byte a pixel is better.
 */
const MOST_CHANGE = 4;

/** Colours, and for each shade of the palette the index of the one that it becomes. */
export interface FewShades {
  colours: number[];
  becomes: Uint8Array;
}

/**
 * At most 16 of the shades, so that two pixels fit into a byte: half of what
 * zlib has to read, which is most of its time. Soft text and ink fade into the
 * same paper, and many of their shades are as good as equal. One after the
 * other, the shade whose pixels change least becomes the one nearest to it.
 * Plain colours stay as they are. `undefined` where the picture would change
 * too much.
 */
export function mergeShades(shades: readonly Shade[], pixels: number): FewShades | undefined {
  const merging = shades.map(({ rgb, pixels }) => ({ rgb, pixels }) as Merging);
  const left = new Set(merging);
  for (const shade of left) findNearest(shade, left);
  while (left.size > FEW_COLOURS) {
    let best: Merging | undefined;
    let least = Infinity;
    for (const shade of left) {
      const loss = shade.pixels * shade.distance;
      if (loss < least) [best, least] = [shade, loss];
    }
    if (!best) return undefined;
    left.delete(best);
    best.nearest.pixels += best.pixels;
    for (const shade of left) if (shade.nearest === best) findNearest(shade, left);
  }
  const becomes = merging.map((shade) => {
    let final = shade;
    while (!left.has(final)) final = final.nearest;
    return final;
  });
  let change = 0;
  for (const [index, { rgb, pixels }] of shades.entries()) {
    const distance = squaredDistance(rgb, becomes[index]?.rgb ?? 0);
    if (distance > 0) change += pixels * distance;
  }
  if (change > MOST_CHANGE * pixels) return undefined;
  const kept = [...left];
  return {
    colours: kept.map(({ rgb }) => rgb),
    becomes: Uint8Array.from(becomes, (shade) => kept.indexOf(shade)),
  };
}

/** A shade, how many pixels it stands for by now, and the one nearest to it of those that are left. */
interface Merging extends Shade {
  nearest: Merging;
  /** Squared, to `nearest`. */
  distance: number;
}

function findNearest(shade: Merging, left: ReadonlySet<Merging>): void {
  shade.distance = Infinity;
  for (const other of left) {
    if (other === shade) continue;
    const distance = squaredDistance(shade.rgb, other.rgb);
    if (distance < shade.distance) [shade.nearest, shade.distance] = [other, distance];
  }
}

function squaredDistance(one: number, other: number): number {
  const red = (one >> 16) - (other >> 16);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = (one & 255) - (other & 255);
  return red * red + green * green + blue * blue;
}
