import { expect, test } from "vitest";
import { copyOf } from "../../src/cards/copy";
import { pictureMetadata } from "../../src/cards/picture-metadata";
import { drawPng } from "../../src/render/draw";
import { GOLDENS, type Golden } from "../golden/golden-cards";

/** Cards of all kinds, sizes, themes and scales. */
const SOME = GOLDENS.filter((_, index) => index % 4 === 0);

async function draw({ card, size, theme, scale }: Golden): Promise<Uint8Array> {
  const copy = copyOf(card);
  const { bytes } = await drawPng(copy, { size, theme }, scale, pictureMetadata(card, copy));
  return bytes;
}

test("cards asked for at the same time, in another order, are drawn as one by one", async () => {
  const oneByOne: Uint8Array[] = [];
  for (const golden of SOME) oneByOne.push(await draw(golden));
  // Drawings wait for their layout, and share canvases and the ink of letters.
  const atOnce = await Promise.all(SOME.toReversed().map(draw));
  const differing = atOnce.toReversed().flatMap((bytes, index) => {
    return Buffer.from(oneByOne[index] ?? []).equals(bytes) ? [] : [SOME[index]?.name];
  });
  expect(differing).toEqual([]);
});
