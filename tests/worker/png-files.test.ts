import { describe, expect, test } from "vitest";
import { THEMES } from "../../src/design/themes";
import { PALETTE, readIndices, readPng, readXmp } from "../fixtures/read-png";
import { ask, bytesOf } from "./ask";
import { loadCard, loadListing } from "./load-card";
import { readXml, textOf } from "./read-xml";
import { CARDS } from "./shipped-article";

const FILES = [
  { id: "sullivan-tough-and-direct", size: "og", theme: "light", scale: 1 },
  { id: "yang-long-arm-jurisdiction", size: "square", theme: "dark", scale: 1 },
  { id: "zhao-smell-of-gunpowder", size: "portrait", theme: "light", scale: 1 },
  { id: "alaska-talks", size: "story", theme: "dark", scale: 1 },
  { id: "alaska-talks", size: "square", theme: "light", scale: 2 },
] as const;

describe.each(FILES)("the PNG of $id as $size-$theme at scale $scale", ({ id, size, theme, scale }) => {
  const load = async () => {
    const answer = await ask(`${CARDS}/${id}.png?size=${size}&theme=${theme}&scale=${scale}`);
    return bytesOf(answer);
  };

  test("has 4-bit palette colours, in the order that the format asks for", async () => {
    const png = readPng(await load());
    expect(png).toMatchObject({ colourType: PALETTE, bitDepth: 4, interlaced: false });
    expect(png.palette.length).toBeLessThanOrEqual(256);
    const types = png.chunks.map((chunk) => chunk.type);
    expect(types.filter((type) => type === "PLTE")).toHaveLength(1);
    expect(types.indexOf("PLTE")).toBeLessThan(types.indexOf("IDAT"));
    expect(types.indexOf("sRGB")).toBeLessThan(types.indexOf("PLTE"));
  });

  test("is opaque to its corners, on its theme's paper and in its theme's ink", async () => {
    const bytes = await load();
    const png = readPng(bytes);
    expect(png.chunks.map((chunk) => chunk.type)).not.toContain("tRNS");
    const indices = readIndices(bytes);
    expect(indices.reduce((most, index) => Math.max(most, index), 0)).toBeLessThan(png.palette.length);
    const { width, height } = png;
    const corners = [0, width - 1, width * (height - 1), width * height - 1].map(
      (pixel) => png.palette[indices[pixel] ?? -1],
    );
    expect(new Set(corners)).toEqual(new Set([THEMES[theme].paper.toLowerCase()]));
    const inked = indices.filter((index) => png.palette[index] === THEMES[theme].ink.toLowerCase());
    expect(inked.length).toBeGreaterThan(1000);
  });

  test("says in its XMP what it shows, whose it is, where it comes from, and what proves it", async () => {
    const card = await loadCard(id);
    const { cards } = await loadListing();
    const xmp = readXml(readXmp(readPng(await load())));
    expect(xmp.name).toBe("x:xmpmeta");
    expect(textOf(xmp, "dc:title")).toBe(cards.find((listed) => listed.id === id)?.title);
    expect(textOf(xmp, "Iptc4xmpCore:AltTextAccessibility")).toBe(card.alt);
    expect(textOf(xmp, "photoshop:Credit")).toBe("Antiwar.com");
    expect(textOf(xmp, "dc:source")).toBe("US and China Conclude ‘Tough’ Alaska Talks, Antiwar.com");
    expect(textOf(xmp, "dc:identifier")).toBe(card.check.quoteDigest);
    expect(textOf(xmp, "dc:language")).toBe("en");
  });
});
