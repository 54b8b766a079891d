import { splitAtBreaks } from "../design/line-breaks";
import type { FaceName, Measure, Script } from "../design/typefaces";
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

/** Measured texts kept of each kind and face, per isolate. A card has some 200; each takes about 100 bytes. */
const KEPT_TEXTS = 1000;

/** What a text takes up, in ems, and the scripts of its letters. */
interface Measured {
  width: number;
  scripts: readonly Script[];
}

/** What was measured of one face. Texts are found quicker by themselves than with their kind and face before them. */
interface Kept {
  lines: Map<string, Measured>;
  pieces: Map<string, Measured>;
}

function keepNothing(): Kept {
  return { lines: new Map(), pieces: new Map() };
}

interface OpenFont {
  script: Script;
  characters: Set<number>;
  widthOf: (text: string) => number;
}

const filesOf = (face: FaceName) => FONT_FILES.filter((file) => file.face === face);
const FILES_OF = { words: filesOf("words"), notes: filesOf("notes"), names: filesOf("names") };
const openFonts = new Map<FontFile, OpenFont>();
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const kept = { words: keepNothing(), notes: keepNothing(), names: keepNothing() };
/** One for all texts: a new one takes longer to make than most texts to shape. */
const buffer = harfbuzz.createBuffer();

/**
 * How wide satori will draw a line, in ems. Satori shapes the pieces between
 * break opportunities one by one, so nothing is kerned across them here
 * either. Throws `MissingGlyph`.
 */
export const measureText: Measure = (text, face) => measureLine(text, face).width;

/** Measures the texts of one drawing, and notes the scripts that it needs fonts for. */
export class Measuring {
  readonly scripts = new Set<Script>(["latin"]);

  /** As `measureText` does. */
  readonly measure: Measure = (text, face) => {
    const { width, scripts } = measureLine(text, face);
    for (const script of scripts) this.scripts.add(script);
    return width;
  };
}

function measureLine(text: string, face: FaceName): Measured {
  return remember(kept[face].lines, text, () =>
    sum(splitAtBreaks(text).map((piece) => measurePiece(piece, face))),
  );
}

function measurePiece(piece: string, face: FaceName): Measured {
  return remember(kept[face].pieces, piece, () =>
    sum(
      splitByFont(piece, face).map(([run, font]) => ({ width: font.widthOf(run), scripts: [font.script] })),
    ),
  );
}

function remember(texts: Map<string, Measured>, text: string, measure: () => Measured): Measured {
  const known = texts.get(text);
  if (known) return known;
  const measured = measure();
  if (texts.size >= KEPT_TEXTS) texts.clear();
  texts.set(text, measured);
  return measured;
}

function sum(parts: readonly Measured[]): Measured {
  const [first] = parts;
  // Most texts are one piece, in one font.
  if (first && parts.length === 1) return first;
  let total = 0;
  const all = new Set<Script>();
  for (const { width, scripts } of parts) {
    total += width;
    for (const script of scripts) all.add(script);
  }
  return { width: total, scripts: [...all] };
}

/** Runs of one font each, as satori makes them: the first file that has the character; spaces stay with their run. */
function splitByFont(text: string, face: FaceName): [text: string, font: OpenFont][] {
  const [first] = FILES_OF[face];
  // Most texts need no more than the first font, and no look at their graphemes.
  if (first && hasAll(openFont(first), text)) return [[text, openFont(first)]];
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
  const files = FILES_OF[face];
  // One after the other, as most texts need only the first.
  const file = files.find((candidate) => hasAll(openFont(candidate), grapheme));
  if (file) return openFont(file);
  const fonts = files.map(openFont);
  const missing = [...grapheme].find((character) => !fonts.some((candidate) => hasAll(candidate, character)));
  throw new MissingGlyph(missing ?? grapheme, face);
}

function hasAll(font: OpenFont, text: string): boolean {
  for (const character of text) {
    if (!font.characters.has(character.codePointAt(0) ?? 0) && !INVISIBLE.test(character)) return false;
  }
  return true;
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
    buffer.clearContents();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    harfbuzz.shape(font, buffer);
    return buffer.getGlyphPositions().reduce((sum, { x_advance }) => sum + x_advance, 0) / upem;
  };
  const opened = { script: file.script, characters, widthOf };
  openFonts.set(file, opened);
  return opened;
}
