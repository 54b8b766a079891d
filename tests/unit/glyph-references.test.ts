import { describe, expect, test } from "vitest";
import { fontOf, SCRIPTS } from "../../src/design/typefaces";
import { outlineOf, readReferences } from "../../src/render/fast/glyph-references";
import { readDrawing } from "../../src/render/fast/read-drawing";
import { layOut, satori } from "../../src/render/satori";
import { type Letters, satoriFonts } from "../../src/render/satori-fonts";

const PAGE = { width: 400, height: 100 };

function textPage(words: string, style: Record<string, unknown> = {}) {
  const text = { ...fontOf("words"), fontSize: 40, whiteSpace: "pre", color: "#123456", ...style };
  const child = { type: "div", key: null, props: { style: text, children: words } };
  const page = { display: "flex", ...PAGE, backgroundColor: "#FFFFFF" };
  return { type: "div", key: null, props: { style: page, children: child } };
}

const draw = (words: string, letters: Letters, style = {}) =>
  layOut(textPage(words, style), { ...PAGE, scripts: new Set(SCRIPTS), letters });

/** What to do when satori or its reader of fonts works otherwise. */
const ADVICE =
  "satori no longer writes a letter from the numbers of its outline: see glyphPathData in its src/font.ts, then mend src/render/fast/glyph-references.ts, or let readDrawing refuse everything, so that resvg draws";

describe("satori writes references where it wrote outlines", () => {
  test("one for each letter, with its place and size", async () => {
    const drawing = readDrawing(await draw("Wort", "references"));
    const shapes = drawing?.shapes ?? [];
    expect(shapes, ADVICE).toHaveLength(1);
    const [shape] = shapes;
    if (shape?.kind !== "text") throw new Error(ADVICE);
    expect(shape.glyphs, ADVICE).toHaveLength(4);
    for (const { size, x, y } of shape.glyphs) {
      expect(size, ADVICE).toBeCloseTo(40, 3);
      expect(y, ADVICE).toBe(shape.glyphs[0]?.y);
      expect(x, ADVICE).toBeGreaterThanOrEqual(0);
    }
  });

  test("which, put in its place, give satori's own outlines to a tenth of a pixel", async () => {
    const shape = readDrawing(await draw("Wort", "references"))?.shapes[0];
    if (shape?.kind !== "text") throw new Error(ADVICE);
    const expected = /<path fill="#123456" d="([^"]*)"/.exec(await draw("Wort", "outlines"))?.[1] ?? "";
    const points = (expected.match(/-?[\d.]+/g) ?? []).map(Number);
    const expanded = shape.glyphs.flatMap(({ font, glyph, size, x, y }) => {
      const outline = outlineOf(font, glyph);
      if (!outline) throw new Error(ADVICE);
      const scale = size / outline.unitsPerEm;
      const point = (fontX: number, fontY: number) => [x + fontX * scale, y - fontY * scale];
      return [...outline.commands].flatMap((command) => {
        if (command.type === "Z") return [];
        const end = point(command.x, command.y);
        if (command.type === "Q") return [...point(command.x1, command.y1), ...end];
        if (command.type !== "C") return end;
        return [...point(command.x1, command.y1), ...point(command.x2, command.y2), ...end];
      });
    });
    expect(expanded.length, ADVICE).toBe(points.length);
    // The letter's place and each point are rounded to tenths on their own.
    for (const [at, value] of expanded.entries())
      expect(Math.abs(value - (points[at] ?? 0)), ADVICE).toBeLessThanOrEqual(0.101);
  });

  test("but not for fonts that were given to it without", async () => {
    const svg = await draw("Wort", "outlines");
    expect(svg).toMatch(/ d="M[^"]*Q/);
    expect(readDrawing(svg)).toBeUndefined();
  });

  test.for([
    ["slanted", { fontStyle: "italic" }],
    ["emboldened", { fontWeight: 700 }],
  ])("and never upright letters where it makes %s ones", async ([, style]) => {
    const svg = await satori(textPage("Wort", style as Record<string, unknown>), {
      ...PAGE,
      fonts: satoriFonts(new Set(SCRIPTS), "references"),
    });
    for (const shape of readDrawing(svg)?.shapes ?? []) {
      if (shape.kind !== "text") continue;
      for (const { font, glyph } of shape.glyphs) expect(outlineOf(font, glyph)).toBeUndefined();
    }
  });
});

describe("path data is read as references", () => {
  test("one after the other, with white space behind each piece of text", () => {
    const data = "M10 20L90 20L50 -99980M1.5 -2.5L41.5 -2.5L1.5 -200002.5 ";
    expect(readReferences(data)).toEqual([
      { font: 4, glyph: 8, size: 10, x: 10, y: 20 },
      { font: 0, glyph: 2, size: 20, x: 1.5, y: -2.5 },
    ]);
  });

  test.for(["", "  "])("none in '%s'", (data) => {
    expect(readReferences(data)).toEqual([]);
  });

  test.for([
    ["a curve", "M0 0Q1 1 2 2Z"],
    ["two commands", "M10 20L90 20"],
    ["a fourth command", "M10 20L90 20L50 -99980L1 1"],
    ["a place that is no number", "M. 20L90 20L50 -99980"],
    ["a size of nothing", "M10 20L90 20L50 20"],
    ["a size below nothing", "M10 20L90 20L50 99980"],
    ["a letter that is none", "M10 20L94.5 20L50 -99980"],
    ["a letter off its line", "M10 20L90 21L50 -99980"],
    ["a negative letter", "M10 20L-90 20L50 -99980"],
    ["letters of other kinds", "m10 20l90 20l50 -99980"],
  ] as const)("never where it has %s", ([, data]) => {
    expect(readReferences(data)).toBeUndefined();
  });
});
