import { splitAtBreaks } from "../design/line-breaks";
import type { FaceName, Measure } from "../design/typefaces";
import { FONT_FILES, type FontFile } from "./font-files";
import { harfbuzz } from "./satori";

/** A character that no font of a face has. Drawing it would give a box, so nothing is drawn. */
export class MissingGlyph extends Error {
  override readonly name = "MissingGlyph";
  constructor(character: string, face: FaceName) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    super(`no font of '${face}' has the character U+${code}`);
  }
}

/** Characters that shape others or the line, and need no glyph of their own. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;

/** Measured pieces kept, per isolate. A card has some 200; each takes about 100 bytes. */
const KEPT_WIDTHS = 20_000;

interface OpenFont {
  characters: Set<number>;
  widthOf: (text: string) => number;
}

const openFonts = new Map<FontFile, OpenFont>();
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const widths = new Map<string, number>();

/**
 * How wide satori will draw a line, in ems. Satori shapes the pieces between
 * break opportunities one by one, so nothing is kerned across them here
 * either. Throws `MissingGlyph`.
 */
export const measureText: Measure = (text, face) =>
  splitAtBreaks(text).reduce((sum, piece) => sum + measurePiece(piece, face), 0);

function measurePiece(piece: string, face: FaceName): number {
  const key = `${face} ${piece}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const width = splitByFont(piece, face).reduce((sum, [run, font]) => sum + font.widthOf(run), 0);
  if (widths.size >= KEPT_WIDTHS) widths.clear();
  widths.set(key, width);
  return width;
}

/** Runs of one font each, as satori makes them: the first file that has the character; spaces stay with their run. */
function splitByFont(text: string, face: FaceName): [text: string, font: OpenFont][] {
  const runs: [string, OpenFont][] = [];
  for (const { segment } of graphemes.segment(text)) {
    const last = runs.at(-1);
    const staysWithLast = last && /^\s$/u.test(segment) && hasAll(last[1], segment);
    const font = staysWithLast ? last[1] : findFont(segment, face);
    if (last && last[1] === font) last[0] += segment;
    else runs.push([segment, font]);
  }
  return runs;
}

function findFont(grapheme: string, face: FaceName): OpenFont {
  const fonts = FONT_FILES.filter((file) => file.face === face).map(openFont);
  const font = fonts.find((candidate) => hasAll(candidate, grapheme));
  if (font) return font;
  const missing = [...grapheme].find((character) => !fonts.some((candidate) => hasAll(candidate, character)));
  throw new MissingGlyph(missing ?? grapheme, face);
}

function hasAll(font: OpenFont, grapheme: string): boolean {
  return [...grapheme].every((character) => {
    return font.characters.has(character.codePointAt(0) ?? 0) || INVISIBLE.test(character);
  });
}

function openFont(file: FontFile): OpenFont {
  const open = openFonts.get(file);
  if (open) return open;
  const blob = harfbuzz.createBlob(new Uint8Array(file.data));
  const face = harfbuzz.createFace(blob, 0);
  const font = harfbuzz.createFont(face);
  const { upem } = face;
  const characters = new Set(face.collectUnicodes());
  font.setScale(upem, upem);
  // The font keeps its face alive, and the face its bytes.
  face.destroy();
  blob.destroy();

  const widthOf = (text: string) => {
    const buffer = harfbuzz.createBuffer();
    try {
      buffer.addText(text);
      buffer.guessSegmentProperties();
      harfbuzz.shape(font, buffer);
      return buffer.json().reduce((sum, glyph) => sum + glyph.ax, 0) / upem;
    } finally {
      buffer.destroy();
    }
  };
  const opened = { characters, widthOf };
  openFonts.set(file, opened);
  return opened;
}
