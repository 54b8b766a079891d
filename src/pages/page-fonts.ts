import { createHash } from "node:crypto";
import { version as sansRelease } from "@fontsource/source-sans-3/package.json";
import sansRanges from "@fontsource/source-sans-3/unicode.json";
import { version as serifRelease } from "@fontsource/source-serif-4/package.json";
import serifRanges from "@fontsource/source-serif-4/unicode.json";
import { FACES } from "../design/typefaces";
import { FONT_FILES, type FontFile } from "../render/font-files";

/*
 * The typefaces of the cards for the pages around them: the very files that the
 * Worker draws with, so nothing is fetched from elsewhere, and nothing is added.
 */

/** The release that a family's files are from, and the characters of each. */
const FAMILIES: Record<string, { release: string; ranges: Record<string, string> }> = {
  "Source Serif 4": { release: serifRelease, ranges: serifRanges },
  "Source Sans 3": { release: sansRelease, ranges: sansRanges },
};

/** A file's name changes with its release, so it may be kept for ever. */
const nameOf = ({ face, script }: FontFile) =>
  `${face}-${script}.${FAMILIES[FACES[face].family]?.release}.woff`;

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
  return `@font-face{font-family:"${family}";font-weight:${weight};font-display:optional;src:url(/static/${nameOf(file)}) format("woff");unicode-range:${FAMILIES[family]?.ranges[file.script]}}`;
}).join("\n");

export const FONTS_URL = `/static/fonts.${createHash("sha256").update(FONT_STYLESHEET).digest("hex").slice(0, 12)}.css`;
