import { EDGE_LEVELS, FULL, LEVELS } from "./ink";

/** A colour to draw with: `0xRRGGBB`, and how opaque it is, from 0 to 1. */
export interface Paint {
  rgb: number;
  alpha: number;
}

/** What one byte of a PNG's rows can tell apart. */
export const MOST_COLOURS = 256;

/** A drawing needs more colours than a palette holds. */
export class PaletteFull extends Error {
  override readonly name = "PaletteFull";
}

/** What an entry of the palette stands for: a paint at a level of ink over another entry. */
interface Mix {
  under: number;
  ramp: Ramp;
  level: number;
}

/** A colour of a picture, and roughly how many of its pixels have it: infinitely many where no other may stand for it. */
export interface Shade {
  rgb: number;
  pixels: number;
}

/** Marks a step that was not worked out yet. */
const UNKNOWN = 0xffff;

/**
 * One paint, and what becomes of each colour of the palette under it:
 * `steps[colour * LEVELS + level]` is the colour with that much ink on it. Ask
 * `Palette.step` where it says `UNKNOWN`.
 */
export class Ramp {
  readonly steps = new Uint16Array(MOST_COLOURS * LEVELS).fill(UNKNOWN);
  /** The colour of its full ink, where nothing shines through. */
  solid: number | undefined;
  /** How many pixels have some of its ink and not all. */
  edgePixels = 0;
  constructor(readonly paint: Paint) {}
}

/** The colours of a picture, found as it is drawn. The first is its background. */
export class Palette {
  readonly #colours: number[] = [];
  readonly #mixes: (Mix | undefined)[] = [];
  readonly #opaqueRamps = new Map<number, Ramp>();

  /** The colours as `0xRRGGBB`, by index. */
  get colours(): readonly number[] {
    return this.#colours;
  }

  /** The colours with how much of the picture they are. Edges have all levels of ink about equally often. */
  get shades(): Shade[] {
    return this.#colours.map((rgb, index) => {
      const mix = this.#mixes[index];
      const isEdge = mix && mix.level !== FULL;
      return { rgb, pixels: isEdge ? mix.ramp.edgePixels / EDGE_LEVELS : Infinity };
    });
  }

  /**
   * The ramp to draw one shape with. Opaque shapes of a colour share theirs;
   * translucent ones show through each other, so each has its own.
   */
  rampFor(paint: Paint): Ramp {
    if (paint.alpha !== 1) return new Ramp(paint);
    let ramp = this.#opaqueRamps.get(paint.rgb);
    if (!ramp) {
      ramp = new Ramp(paint);
      this.#opaqueRamps.set(paint.rgb, ramp);
    }
    return ramp;
  }

  /** The index of a colour without ink on it. Throws `PaletteFull`. */
  plain(rgb: number): number {
    const known = this.#colours.findIndex((colour, index) => colour === rgb && !this.#mixes[index]);
    return known >= 0 ? known : this.#add(rgb, undefined);
  }

  /**
   * The index of `colour` with `level` of the ramp's ink on it. Ink that meets
   * ink of its own ramp adds up, as the letters of one text lie beside each
   * other; any other is laid over what is there. Throws `PaletteFull`.
   */
  step(ramp: Ramp, colour: number, level: number): number {
    const at = colour * LEVELS + level;
    const known = ramp.steps[at] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const mix = this.#mixes[colour];
    const index =
      mix?.ramp === ramp
        ? this.step(ramp, mix.under, Math.min(mix.level + level, FULL))
        : this.#mix(ramp, colour, level);
    ramp.steps[at] = index;
    return index;
  }

  #mix(ramp: Ramp, under: number, level: number): number {
    const { rgb, alpha } = ramp.paint;
    const mixed = mixColours(this.#colours[under] ?? 0, rgb, (alpha * level) / FULL);
    // A paint that changes nothing, such as one of the colour below, needs no colour of its own.
    if (mixed === this.#colours[under]) return under;
    return level === FULL && alpha === 1 ? this.plain(rgb) : this.#add(mixed, { under, ramp, level });
  }

  #add(rgb: number, mix: Mix | undefined): number {
    if (this.#colours.length === MOST_COLOURS) throw new PaletteFull();
    this.#mixes.push(mix);
    return this.#colours.push(rgb) - 1;
  }
}

/** `over` laid on `under`, each `0xRRGGBB`, in the sRGB values themselves as browsers and resvg do. */
function mixColours(under: number, over: number, alpha: number): number {
  const channel = (shift: number) => {
    const from = (under >> shift) & 255;
    const to = (over >> shift) & 255;
    return Math.round(from + (to - from) * alpha) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}
