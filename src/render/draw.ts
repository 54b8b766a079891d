import { Buffer } from "node:buffer";
import type { Copy } from "../cards/copy";
import { drawCard } from "../cards/draw-card";
import { type Scale, SIZES, type SizeName } from "../design/sizes";
import { THEMES, type ThemeName } from "../design/themes";
import { describeSvg } from "./describe-svg";
import type { Drawing } from "./drawn-pictures";
import { SATORI_FONTS } from "./font-files";
import { measureText } from "./measure";
import { encodePng } from "./png";
import { type Canvas, rasterise } from "./raster";
import { satori } from "./satori";
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
  const svg = describeSvg(await layOut(copy, look), { language, title, description: alt });
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
  const started = performance.now();
  const svg = await layOut(copy, look);
  const laidOut = performance.now();
  const { width, height } = SIZES[look.size];
  const canvas: Canvas = { width, height, scale };
  let rasterTime = 0;
  const bytes = encodePng(
    function* () {
      const bands = rasterise(svg, canvas);
      for (;;) {
        const before = performance.now();
        const band = bands.next();
        rasterTime += performance.now() - before;
        if (band.done) return;
        yield band.value;
      }
    },
    canvas,
    writeXmp(metadata),
  );
  const encode = performance.now() - laidOut - rasterTime;
  return { bytes, timings: { layout: laidOut - started, raster: rasterTime, encode } };
}

async function layOut(copy: Copy, { size, theme }: Look): Promise<string> {
  const spec = SIZES[size];
  const tree = drawCard(copy, { size: spec, theme: THEMES[theme], measure: measureText });
  return satori(tree, { width: spec.width, height: spec.height, fonts: SATORI_FONTS });
}
