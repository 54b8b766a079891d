import { Buffer } from "node:buffer";
import type { JSXNode } from "satori/jsx";
import type { Copy } from "../cards/copy";
import { drawCard } from "../cards/draw-card";
import { type Scale, SIZES, type SizeName } from "../design/sizes";
import { THEMES, type ThemeName } from "../design/themes";
import type { Script } from "../design/typefaces";
import { describeSvg } from "./describe-svg";
import { countDrawing, type DrawingPath } from "./drawing-paths";
import type { Drawing } from "./drawn-pictures";
import { drawPlain } from "./fast/draw-plain";
import { readDrawing } from "./fast/read-drawing";
import { Measuring } from "./measure";
import type { Extent, Picture } from "./picture";
import { encodePng } from "./png";
import { rasterise, startResvg } from "./resvg";
import { pictureOf } from "./rgba-picture";
import { layOut } from "./satori";
import { giveBack } from "./spare-bytes";
import { type PictureMetadata, writeXmp } from "./xmp";

interface Look {
  size: SizeName;
  theme: ThemeName;
}

/** A card as SVG: outlines, with its words as title and description. Throws `MissingGlyph`. */
export async function drawSvg(
  copy: Copy,
  look: Look,
  { language, title, alt }: PictureMetadata,
): Promise<Drawing> {
  const started = performance.now();
  const { tree, scripts } = setCard(copy, look);
  const { width, height } = SIZES[look.size];
  const outlines = await layOut(tree, { width, height, scripts, letters: "outlines" });
  const svg = describeSvg(outlines, { language, title, description: alt });
  const bytes = Buffer.from(svg, "utf8");
  return { bytes, timings: { layout: performance.now() - started } };
}

/** A card as PNG, with its words in the file's XMP metadata. Throws `MissingGlyph`. */
export async function drawPng(
  copy: Copy,
  look: Look,
  scale: Scale,
  metadata: PictureMetadata,
): Promise<Drawing> {
  const { width, height } = SIZES[look.size];
  const started = performance.now();
  const { tree, scripts } = setCard(copy, look);
  const set = performance.now() - started;
  const { picture, path, timings } = await drawTree(tree, scripts, { width, height, scale });
  const rastered = performance.now();
  const bytes = encodePng(picture, writeXmp(metadata));
  giveBack(picture.rows);
  return { bytes, path, timings: { set, ...timings, encode: performance.now() - rastered } };
}

function setCard(copy: Copy, { size, theme }: Look) {
  const { measure, scripts } = new Measuring();
  const tree = drawCard(copy, { size: SIZES[size], theme: THEMES[theme], measure });
  return { tree, scripts };
}

/**
 * A tree of elements as a picture: by the fast path where it holds nothing but
 * boxes and text, as all cards do, else by resvg. `scripts` are those of its text.
 */
export async function drawTree(tree: JSXNode, scripts: ReadonlySet<Script>, extent: Extent) {
  const { width, height } = extent;
  const started = performance.now();
  const drawing = readDrawing(await layOut(tree, { width, height, scripts, letters: "references" }));
  const laidOut = performance.now();
  const plain = drawing && drawPlain(drawing, extent);
  const picture = plain ?? (await drawWithResvg(tree, scripts, extent));
  const path: DrawingPath = plain ? "fast" : "resvg";
  countDrawing(path);
  return { picture, path, timings: { layout: laidOut - started, raster: performance.now() - laidOut } };
}

async function drawWithResvg(tree: JSXNode, scripts: ReadonlySet<Script>, extent: Extent): Promise<Picture> {
  const { width, height } = extent;
  const [svg] = await Promise.all([
    layOut(tree, { width, height, scripts, letters: "outlines" }),
    startResvg(),
  ]);
  return pictureOf(() => rasterise(svg, extent), extent);
}
