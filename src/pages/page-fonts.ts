import { createHash } from "node:crypto";
import { FONT_MODULES } from "../brand/font-modules";
import { FACES, type Script } from "../design/typefaces";
import { FONT_FILES, type FontFile } from "../render/font-files";

/*
 * The typefaces of the cards for the pages around them: the very files that the
 * Worker draws with, so nothing is fetched from elsewhere, and nothing is added.
 */

/** A file's name changes with its release, so it may be kept for ever. */
const nameOf = ({ face, script }: FontFile) => `${face}-${script}.${FONT_MODULES[face].release}.woff`;

/** The files that nearly every page needs: asked for at once, they are there before the first text is drawn. */
export const PRELOADED_FONTS = FONT_FILES.filter(({ script }) => script === "latin").map(
  (file) => `/static/${nameOf(file)}`,
);

/** A font file by the name in its address. */
export function findFontFile(name: string): FontFile | undefined {
  return FONT_FILES.find((file) => nameOf(file) === name);
}

/**
 * The stylesheet that names them all. A browser fetches those whose characters
 * a page has; one that comes too late is for the next page, as changing the
 * typeface of a text would move what stands below it.
 */
export const FONT_STYLESHEET = FONT_FILES.map((file) => {
  const { family, weight } = FACES[file.face];
  const ranges: Partial<Record<Script, string>> = FONT_MODULES[file.face].ranges;
  return `@font-face{font-family:"${family}";font-weight:${weight};font-display:optional;src:url(/static/${nameOf(file)}) format("woff");unicode-range:${ranges[file.script]}}`;
}).join("\n");

export const FONTS_URL = `/static/fonts.${createHash("sha256").update(FONT_STYLESHEET).digest("hex").slice(0, 12)}.css`;
