import { describe, expect, test } from "vitest";
import { SIZE_NAMES, SIZES } from "../../src/design/sizes";
import { THEME_NAMES } from "../../src/design/themes";
import { PALETTE, readPng } from "../fixtures/read-png";
import { ask, bytesOf } from "./ask";
import { loadCard } from "./load-card";
import { CARD_IDS, CARDS, QUOTE_IDS } from "./shipped-article";

/** WhatsApp drops heavier pictures. */
const MOST_BYTES = 300_000;
const MOST_BYTES_OF_QUOTE = 50_000;
const MOST_BYTES_OF_HALF = 30_000;

const LOOKS = SIZE_NAMES.flatMap((size) => THEME_NAMES.map((theme) => ({ size, theme })));

describe.each(CARD_IDS)("the pictures of %s", (id) => {
  test("stand in its fact card, one for every size and theme, and each address answers with it", async () => {
    const card = await loadCard(id);
    expect(card.images.map(({ size, theme }) => ({ size, theme }))).toEqual(LOOKS);
    await Promise.all(
      card.images.map(async ({ url, size, theme, width, height, encodingFormat }) => {
        const answer = await ask(url);
        expect(answer.status, url).toBe(200);
        expect(answer.headers.get("Content-Type"), url).toBe(encodingFormat);
        // Only the current revision's addresses may be kept for long.
        expect(answer.headers.get("Cloudflare-CDN-Cache-Control"), url).toMatch(/max-age=3600/);

        const bytes = await bytesOf(answer);
        const png = readPng(bytes);
        const wanted = SIZES[size as keyof typeof SIZES];
        expect({ width, height }, url).toEqual({ width: wanted.width, height: wanted.height });
        expect({ width: png.width, height: png.height }, url).toEqual({ width, height });
        expect(png.colourType, url).toBe(PALETTE);
        expect(url).toContain(`/${card.revision}/${size}-${theme}.png`);

        const most = size === "og" && QUOTE_IDS.includes(id) ? MOST_BYTES_OF_QUOTE : MOST_BYTES;
        expect(bytes.length, url).toBeLessThanOrEqual(most);
      }),
    );
  });
});

test.each([
  { id: "blinken-defensive-response", size: "og", theme: "light" },
  { id: "zhao-smell-of-gunpowder", size: "og", theme: "dark" },
  { id: "yang-long-arm-jurisdiction", size: "square", theme: "light" },
  { id: "blinken-fundamentally-at-odds", size: "portrait", theme: "dark" },
  { id: "zhao-smell-of-gunpowder", size: "story", theme: "light" },
  { id: "alaska-talks", size: "og", theme: "light" },
  { id: "opening-remarks", size: "story", theme: "dark" },
] as const)(
  "$id as $size-$theme at scale 2 has twice the pixels each way, and is light enough",
  async ({ id, size, theme }) => {
    const answer = await ask(`${CARDS}/${id}.png?size=${size}&theme=${theme}&scale=2`);
    expect(answer.status).toBe(200);
    const bytes = await bytesOf(answer);
    const { width, height, colourType } = readPng(bytes);
    expect({ width, height }).toEqual({ width: SIZES[size].width * 2, height: SIZES[size].height * 2 });
    expect(colourType).toBe(PALETTE);
    expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES);
  },
);

test.each(LOOKS)("$size-$theme at half the scale has half the pixels each way", async ({ size, theme }) => {
  const answer = await ask(`${CARDS}/alaska-talks.png?size=${size}&theme=${theme}&scale=0.5`);
  expect(answer.status).toBe(200);
  const bytes = await bytesOf(answer);
  const { width, height, colourType } = readPng(bytes);
  expect({ width, height }).toEqual({ width: SIZES[size].width / 2, height: SIZES[size].height / 2 });
  expect(colourType).toBe(PALETTE);
  expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES_OF_HALF);
});

test("a picture asked for without options is the link preview in light", async () => {
  const { width, height } = readPng(await bytesOf(await ask(`${CARDS}/alaska-talks.png`)));
  expect({ width, height }).toEqual({ width: 1200, height: 630 });
});
