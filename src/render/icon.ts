import { THEMES } from "../design/themes";
import { giveBack } from "./fast/canvas";
import { drawPlain } from "./fast/draw-plain";
import type { OutlineCommand } from "./fast/outline";
import { encodePng } from "./png";

/*
 * The service's own sign: an opening quotation mark in the accent colour on
 * paper. One outline makes the SVG and the picture.
 */

/** Pixels of the picture for home screens: Apple's size, which link previews show too. */
export const ICON_PIXELS = 180;

/** The square that the mark stands in. */
const GRID = 60;
/** One half of the mark in a box of 20 × 30: a ball, and a tail that rises to the right. */
const HALF: readonly OutlineCommand[] = [
  { type: "M", x: 17.5, y: 0 },
  { type: "C", x1: 7, y1: 2.5, x2: 0, y2: 10, x: 0, y: 20 },
  { type: "C", x1: 0, y1: 25.52, x2: 4.48, y2: 30, x: 10, y: 30 },
  { type: "C", x1: 15.52, y1: 30, x2: 20, y2: 25.52, x: 20, y: 20 },
  { type: "C", x1: 20, y1: 14.48, x2: 15.52, y2: 10, x: 10, y: 10 },
  { type: "C", x1: 9.6, y1: 10, x2: 9.2, y2: 10.05, x: 8.8, y: 10.1 },
  { type: "C", x1: 10, y1: 7, x2: 13.5, y2: 4.2, x: 18.75, y: 2.5 },
  { type: "Z" },
];
const MARK = [...shift(HALF, 7, 15), ...shift(HALF, 33, 15)];

function shift(outline: readonly OutlineCommand[], left: number, top: number): OutlineCommand[] {
  return outline.map((command) => {
    switch (command.type) {
      case "Z":
        return command;
      case "C":
        return {
          type: "C",
          ...{ x1: command.x1 + left, y1: command.y1 + top, x2: command.x2 + left, y2: command.y2 + top },
          ...{ x: command.x + left, y: command.y + top },
        };
      default:
        return { ...command, x: command.x + left, y: command.y + top };
    }
  });
}

/** The sign as SVG, in the reader's own colours. */
export function iconSvg(): string {
  const { light, dark } = THEMES;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${GRID} ${GRID}">`,
    "<title>Factcard</title>",
    `<style>.paper{fill:${light.paper}}.mark{fill:${light.accent}}@media (prefers-color-scheme:dark){.paper{fill:${dark.paper}}.mark{fill:${dark.accent}}}</style>`,
    `<rect class="paper" width="${GRID}" height="${GRID}" rx="12"/>`,
    `<path class="mark" d="${pathData(MARK)}"/>`,
    "</svg>\n",
  ].join("");
}

function pathData(outline: readonly OutlineCommand[]): string {
  return outline
    .map(({ type, ...numbers }) => type + Object.values(numbers).map((value) => Number(value.toFixed(2))))
    .join("");
}

/** The sign as an opaque PNG, `pixels` wide and high. */
export function iconPng(pixels: number): Uint8Array<ArrayBuffer> {
  const { paper, accent } = THEMES.light;
  const shapes = [
    { kind: "round box" as const, outline: MARK, paint: { rgb: colourNumber(accent), alpha: 1 } },
  ];
  const picture = drawPlain(
    { paper: colourNumber(paper), shapes },
    { width: GRID, height: GRID, scale: pixels / GRID },
  );
  if (!picture) throw new Error("the icon is no longer a plain drawing");
  const bytes = encodePng(picture);
  giveBack(picture);
  return bytes;
}

function colourNumber(hex: string): number {
  return Number.parseInt(hex.slice(1), 16);
}
