import { initWasm, Resvg } from "@resvg/resvg-wasm";
import resvg from "@resvg/resvg-wasm/index_bg.wasm";
import type { Extent } from "./picture";

/** Set once resvg runs. It starts with the first drawing that needs it, as most isolates never see one. */
let started: Promise<void> | undefined;

/** Must have resolved before `rasterise` is called. */
export async function startResvg(): Promise<void> {
  started ??= initWasm(resvg);
  await started;
}

/**
 * Most pixels in one band, its overlaps aside. A whole 2× story is 33 MB of pixels in resvg and as
 * much again copied out of it, too large a part of a Worker's 128 MB.
 */
const BAND_PIXELS = 1_200_000;

/** resvg cuts curves at the edge of what it draws and smooths them differently there, so bands overlap by this. */
const OVERLAP = 4;

export interface Band {
  /** The band's first row in the picture, in device pixels. */
  top: number;
  /** RGBA, four bytes a pixel. */
  pixels: Uint8Array;
}

/**
 * Rasterises an SVG band by band from the top. Every resvg object is freed,
 * whatever happens. Throws when the SVG is not one of ours or resvg refuses it.
 */
export function* rasterise(svg: string, { width, height, scale }: Extent): Generator<Band> {
  const root = `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  if (!svg.startsWith(root)) throw new Error(`the SVG does not begin with ${root}`);
  const content = svg.slice(root.length);
  // An even number, so that half as many are whole, and never none, which would go on for ever.
  const rows = 2 * Math.max(1, Math.floor(BAND_PIXELS / (width * scale * scale) / 2));
  for (let top = 0; top < height; top += rows) {
    const bottom = Math.min(top + rows, height);
    const from = Math.max(0, top - OVERLAP);
    const to = Math.min(height, bottom + OVERLAP);
    const band = `<svg width="${width}" height="${to - from}" viewBox="0 ${from} ${width} ${to - from}"${content}`;
    // A row of CSS pixels is `scale` rows of device pixels.
    const bytesPerRow = width * scale * scale * 4;
    const pixels = rasteriseWhole(band, scale).subarray(
      (top - from) * bytesPerRow,
      (bottom - from) * bytesPerRow,
    );
    yield { top: top * scale, pixels };
  }
}

function rasteriseWhole(svg: string, scale: number): Uint8Array {
  const drawing = new Resvg(svg, { fitTo: { mode: "zoom", value: scale }, font: { loadSystemFonts: false } });
  try {
    const image = drawing.render();
    try {
      return image.pixels;
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}
