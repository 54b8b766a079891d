import { Font, type Glyph, type GlyphSet } from "@shuding/opentype.js";
import type { OutlineCommand } from "./outline";

/*
 * Satori writes a letter into its SVG by reading the commands of its outline
 * from opentype.js, once, and moving and scaling their numbers. Given three
 * commands that stand in for the outline, it writes where the letter stands,
 * how large it is and which one it is, in 30 characters instead of 600: the
 * SVG is a tenth as long and takes half the time, and its letters can be drawn
 * from bitmaps. Layout, shaping and kerning remain satori's own.
 *
 *     M 0 0    L glyph 0    L font EMS        in ems, y upwards
 *
 * A slanted letter, which satori makes where a font has no italic, comes out
 * with a font that does not exist, and so is never drawn upright.
 */

/** So many that the size can be read back to a millionth, though satori rounds to a tenth of a pixel. */
const EMS = 10_000;

/** How far a number read back may lie from a whole one; rounding alone makes it less than a tenth of this. */
const SLACK = 0.2;

/** A letter where satori placed it. */
export interface PlacedGlyph {
  /** The number that the font was given its references with. */
  font: number;
  glyph: number;
  /** The type size in CSS pixels. */
  size: number;
  /** Its origin on the baseline, in CSS pixels. */
  x: number;
  y: number;
}

/** The fonts that have references, by the identity of their data, and their numbers. */
const fontNumbers = new WeakMap<ArrayBuffer, number>();
/** Finds a font's glyphs, by its number. */
const glyphsOf: ((glyph: number) => Glyph)[] = [];
const references = new Map<number, Glyph>();
/** True while an outline is read: some are made of other glyphs' outlines. */
let isReadingOutline = false;

/**
 * Makes satori see references in place of a font's outlines. The font is known
 * by the identity of its data, which satori must be given as it is.
 */
export function giveReferences(font: number, data: ArrayBuffer): void {
  fontNumbers.set(data, font);
}

/*
 * Satori passes the fonts that it parsed to nobody, so this is done where it
 * gets all glyphs from. Fonts without references keep their outlines.
 */
const anyFont = new Font({ familyName: "-", styleName: "-", unitsPerEm: 1, ascender: 1, descender: -1 });
const glyphSet: GlyphSet = Object.getPrototypeOf(anyFont.glyphs);
const { get } = glyphSet;
glyphSet.get = function (glyph) {
  const data = this.font._rawFontData;
  const font = data && fontNumbers.get(data);
  if (font === undefined || isReadingOutline) return get.call(this, glyph);
  glyphsOf[font] ??= get.bind(this);
  const key = font * 65_536 + glyph;
  let reference = references.get(key);
  if (!reference) {
    reference = referenceTo(font, glyph, this.font.unitsPerEm);
    references.set(key, reference);
  }
  return reference;
};

function referenceTo(font: number, glyph: number, unitsPerEm: number): Glyph {
  const commands: OutlineCommand[] = [
    { type: "M", x: 0, y: 0 },
    { type: "L", x: glyph * unitsPerEm, y: 0 },
    { type: "L", x: font * unitsPerEm, y: EMS * unitsPerEm },
  ];
  return { path: { unitsPerEm, commands } };
}

/** Reads the references of a path, or `undefined` where it has anything else. */
export function readReferences(pathData: string): PlacedGlyph[] | undefined {
  const placed: PlacedGlyph[] = [];
  const reader = new PathReader(pathData);
  while (!reader.isAtEnd()) {
    const [x, y] = [reader.read("M"), reader.read(" ")];
    const [glyphX, glyphY] = [reader.read("L"), reader.read(" ")];
    const [fontX, emY] = [reader.read("L"), reader.read(" ")];
    const size = (y - emY) / EMS;
    const glyph = (glyphX - x) / size;
    const font = (fontX - x) / size;
    if (!(size > 0) || glyphY !== y || !isWhole(glyph) || !isWhole(font)) return undefined;
    placed.push({ font: Math.round(font), glyph: Math.round(glyph), size, x, y });
  }
  return placed;
}

/**
 * Reads path data number by number. A card has two thousand of them, and a
 * regular expression takes as long for those as drawing them all.
 */
class PathReader {
  #at = 0;
  constructor(readonly data: string) {}

  /** White space stands behind each piece of text. */
  isAtEnd(): boolean {
    while (this.data[this.#at] === " ") this.#at += 1;
    return this.#at >= this.data.length;
  }

  /** The number behind a character, or NaN where there is none. */
  read(before: string): number {
    if (this.data[this.#at] !== before) return Number.NaN;
    const start = this.#at + 1;
    let end = start;
    while (isPartOfNumber(this.data.charCodeAt(end))) end += 1;
    this.#at = end;
    return end > start ? Number(this.data.slice(start, end)) : Number.NaN;
  }
}

/** A digit, a full stop or a minus. */
function isPartOfNumber(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 46 || code === 45;
}

function isWhole(value: number): boolean {
  return value > -SLACK && Math.abs(value - Math.round(value)) < SLACK;
}

/** The outline that a reference stands for, in units of the font; `undefined` for a font that satori has not drawn with. */
export function outlineOf(font: number, glyph: number): Glyph["path"] | undefined {
  isReadingOutline = true;
  try {
    return glyphsOf[font]?.(glyph).path;
  } finally {
    isReadingOutline = false;
  }
}
