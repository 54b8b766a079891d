import { Buffer } from "node:buffer";
import { FACES, familyOf, SCRIPTS, type Script } from "../design/typefaces";
import { giveReferences } from "./fast/glyph-references";
import { FONT_FILES, type FontFile } from "./font-files";

/** How letters stand in satori's SVG: as references, which only the fast path can draw, or as outlines. */
export type Letters = "references" | "outlines";

interface SatoriFont {
  name: string;
  weight: (typeof FACES)[keyof typeof FACES]["weight"];
  style: "normal";
  data: ArrayBuffer | Buffer;
}

/** Satori keeps parsed fonts by the array's identity and by the data's, so each is made once. */
const fontLists = new Map<string, SatoriFont[]>();
const outlineData = new Map<FontFile, Buffer>();

/**
 * The fonts for a text in these scripts, as satori takes them. Satori parses
 * every font that it is given and looks through all of them for each text, so
 * it gets no more than the text needs.
 */
export function satoriFonts(scripts: ReadonlySet<Script>, letters: Letters): SatoriFont[] {
  const key = [letters, ...SCRIPTS.filter((script) => scripts.has(script))].join(" ");
  let fonts = fontLists.get(key);
  if (!fonts) {
    fonts = FONT_FILES.filter(({ script }) => scripts.has(script)).map((file) => ({
      name: familyOf(file.face, file.script),
      weight: FACES[file.face].weight,
      style: "normal",
      data: letters === "references" ? referenceData(file) : outlinesOf(file),
    }));
    fontLists.set(key, fonts);
  }
  return fonts;
}

function referenceData(file: FontFile): ArrayBuffer {
  giveReferences(FONT_FILES.indexOf(file), file.data);
  return file.data;
}

/** The same bytes under another identity, whose glyphs have no references. */
function outlinesOf(file: FontFile): Buffer {
  const data = outlineData.get(file) ?? Buffer.from(file.data);
  outlineData.set(file, data);
  return data;
}
