import type { JSXNode } from "satori/jsx";
import layout from "satori/layout.wasm";
import { fontOf, type Script } from "../design/typefaces";
import { createHarfbuzz } from "./harfbuzz";
import { type Letters, satoriFonts } from "./satori-fonts";
import { loadWithHarfbuzz } from "./shaping";

/** Satori with its layout engine and its text shaping ready, and a HarfBuzz of our own to measure with. */
export const { satori, harfbuzz } = await loadWithHarfbuzz(async () => {
  const { default: satori, init } = await import("satori/standalone");
  init(layout);
  // A first text waits for both engines, as satori has no other way to ask.
  const text = { type: "div", key: null, props: { style: fontOf("words"), children: "a" } };
  await satori(text, { width: 8, height: 8, fonts: satoriFonts(new Set(["latin"]), "references") });
  return { satori, harfbuzz: await createHarfbuzz() };
});

interface Page {
  /** In CSS pixels. */
  width: number;
  height: number;
  /** All scripts of its text. A letter of any other is drawn as a box. */
  scripts: ReadonlySet<Script>;
  letters: Letters;
}

const { stackTraceLimit } = Error;

/** Lays out a tree of elements and writes it as SVG. */
export async function layOut(tree: JSXNode, { width, height, scripts, letters }: Page): Promise<string> {
  const fonts = satoriFonts(scripts, letters);
  // Satori tries to parse each style in several ways, and throws and catches an error for each that fails.
  // What it does throw comes without its stack: to see one, take this line out.
  Error.stackTraceLimit = 0;
  try {
    return await satori(tree, { width, height, fonts });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
