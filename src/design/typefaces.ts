import { TYPEFACES } from "../brand/brand";

/*
 * The typefaces of the brand: one for the words, two for the rest. Each is cut
 * into files by script, and each file is a family of its own to the layout
 * engine, which takes the first family in the list that has a character. A new
 * script is a new row here; `npm run brand` then finds its files.
 */

export const SCRIPTS = ["latin", "latin-ext", "vietnamese", "cyrillic", "cyrillic-ext", "greek"] as const;
export type Script = (typeof SCRIPTS)[number];

export const FACES = TYPEFACES;

export type FaceName = keyof typeof FACES;
export const FACE_NAMES = Object.keys(FACES) as FaceName[];

/** The layout engine's name for one file. */
export function familyOf(face: FaceName, script: Script): string {
  return `${FACES[face].family} ${script}`;
}

/** The `font-family` and `font-weight` of text in a face. */
export function fontOf(face: FaceName) {
  return {
    fontFamily: SCRIPTS.map((script) => `"${familyOf(face, script)}"`).join(", "),
    fontWeight: FACES[face].weight,
  };
}

/** Width of a line of text in a face, in ems (1 = the type size). Throws `MissingGlyph`. */
export type Measure = (text: string, face: FaceName) => number;
