import { NAME, SIGN } from "../brand/brand";
import { THEMES } from "../design/themes";
import { escapeXml } from "../model/escape-xml";
import { drawPlain } from "./fast/draw-plain";
import { encodePng } from "./png";
import { readPath } from "./read-path";
import { giveBack } from "./spare-bytes";

/*
 * The brand's sign, in its accent colour on paper. One path makes the SVG and
 * the picture.
 */

/** Pixels of the picture for home screens: Apple's size, which link previews show too. */
export const ICON_PIXELS = 180;

/** Part of the square's side that its corners are round by. */
const CORNER = 0.2;

/** The sign as SVG, in the reader's own colours. */
export function iconSvg(): string {
  const { light, dark } = THEMES;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIGN.size} ${SIGN.size}">`,
    `<title>${escapeXml(NAME)}</title>`,
    `<style>.paper{fill:${light.paper}}.mark{fill:${light.accent}}@media (prefers-color-scheme:dark){.paper{fill:${dark.paper}}.mark{fill:${dark.accent}}}</style>`,
    `<rect class="paper" width="${SIGN.size}" height="${SIGN.size}" rx="${SIGN.size * CORNER}"/>`,
    `<path class="mark" d="${SIGN.path}"/>`,
    "</svg>\n",
  ].join("");
}

/** The sign as an opaque PNG, `pixels` wide and high. */
export function iconPng(pixels: number): Uint8Array<ArrayBuffer> {
  const { paper, accent } = THEMES.light;
  const shapes = [
    {
      kind: "outline" as const,
      outline: readPath(SIGN.path),
      paint: { rgb: colourNumber(accent), alpha: 1 },
    },
  ];
  const picture = drawPlain(
    { paper: colourNumber(paper), shapes },
    { width: SIGN.size, height: SIGN.size, scale: pixels / SIGN.size },
  );
  if (!picture) throw new Error("the icon is no longer a plain drawing");
  const bytes = encodePng(picture);
  giveBack(picture.rows);
  return bytes;
}

function colourNumber(hex: string): number {
  return Number.parseInt(hex.slice(1), 16);
}
