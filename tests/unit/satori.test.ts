import { expect, test } from "vitest";

const { instantiate } = WebAssembly;
const hadDirname = "__dirname" in globalThis;
const { satori, harfbuzz } = await import("../../src/render/satori");
const { drawLine } = await import("../fixtures/draw-line");

test("loading satori leaves the platform as it was", () => {
  expect(WebAssembly.instantiate).toBe(instantiate);
  expect("location" in globalThis).toBe(false);
  expect("__dirname" in globalThis).toBe(hadDirname);
});

test("satori shapes text: a pair is kerned", async () => {
  const [pair, first, second] = await Promise.all(["AV", "A", "V"].map((text) => drawLine(text, "words")));
  if (!pair || !first || !second) throw new Error("nothing was drawn");
  expect(pair.width).toBeLessThan(first.width + second.width - 20);
});

test("satori draws letters as outlines, and gives the size that was asked for", async () => {
  const box = {
    type: "div",
    key: null,
    props: { style: { backgroundColor: "#FBF9F4", width: 40, height: 20 } },
  };
  const svg = await satori(box, { width: 40, height: 20, fonts: [] });
  expect(svg.startsWith('<svg width="40" height="20" viewBox="0 0 40 20"')).toBe(true);
  expect(svg).not.toMatch(/<text|<script|href=/);
});

test("there is a HarfBuzz of our own to measure with", () => {
  const buffer = harfbuzz.createBuffer();
  buffer.addText("AV");
  buffer.guessSegmentProperties();
  expect(buffer.getGlyphPositions().map(({ x_advance }) => typeof x_advance)).toEqual(["number", "number"]);
  buffer.destroy();
});
