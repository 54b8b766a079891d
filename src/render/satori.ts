import layout from "satori/layout.wasm";
import { fontOf } from "../design/typefaces";
import { SATORI_FONTS } from "./font-files";
import { createHarfbuzz } from "./harfbuzz";
import { loadWithHarfbuzz } from "./shaping";

/** Satori with its layout engine and its text shaping ready, and a HarfBuzz of our own to measure with. */
export const { satori, harfbuzz } = await loadWithHarfbuzz(async () => {
  const { default: satori, init } = await import("satori/standalone");
  init(layout);
  // A first text waits for both engines, as satori has no other way to ask.
  const text = { type: "div", key: null, props: { style: fontOf("words"), children: "a" } };
  await satori(text, { width: 8, height: 8, fonts: SATORI_FONTS });
  return { satori, harfbuzz: await createHarfbuzz() };
});
