import { afterAll, describe, expect, test } from "vitest";
import { copyOf } from "../../src/cards/copy";
import { pictureMetadata } from "../../src/cards/picture-metadata";
import { DESIGN_VERSION } from "../../src/design/version";
import { drawPng, drawSvg } from "../../src/render/draw";
import { GOLDENS } from "./golden-cards";
import { checkGoldenVersion, compareWithGolden, listGoldens } from "./golden-files";

describe("every card is drawn as its golden, byte for byte", () => {
  test.for(GOLDENS)("$name", async ({ name, card, size, theme, scale }) => {
    const copy = copyOf(card);
    const metadata = pictureMetadata(card, copy);
    const png = await drawPng(copy, { size, theme }, scale, metadata);
    const svg = await drawSvg(copy, { size, theme }, metadata);
    expect(compareWithGolden(`${name}.png`, png.bytes)).toBeUndefined();
    expect(compareWithGolden(`${name}.svgz`, svg.bytes)).toBeUndefined();
  });
});

test("there is no golden that nothing draws", () => {
  const drawn = GOLDENS.flatMap(({ name }) => [`${name}.png`, `${name}.svgz`]);
  expect(listGoldens().toSorted()).toEqual(drawn.toSorted());
});

afterAll(() => {
  expect(
    checkGoldenVersion(GOLDENS.length * 2),
    "the goldens were drawn by another design version: run 'npm run goldens'",
  ).toBe(DESIGN_VERSION);
});
