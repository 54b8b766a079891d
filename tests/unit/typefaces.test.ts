import { describe, expect, test } from "vitest";
import { FACE_NAMES, familyOf, fontOf, SCRIPTS } from "../../src/design/typefaces";
import { FONT_FILES } from "../../src/render/font-files";
import { satoriFonts } from "../../src/render/satori-fonts";

const ALL_FONTS = satoriFonts(new Set(SCRIPTS), "references");

describe("the font table", () => {
  test("has one file for every face and script, once", () => {
    const rows = FONT_FILES.map(({ face, script }) => `${face} ${script}`);
    expect(rows).toEqual(FACE_NAMES.flatMap((face) => SCRIPTS.map((script) => `${face} ${script}`)));
  });

  test("gives the layout engine every family that text asks for, in its weight", () => {
    for (const face of FACE_NAMES) {
      const { fontFamily, fontWeight } = fontOf(face);
      for (const script of SCRIPTS) {
        expect(fontFamily).toContain(`"${familyOf(face, script)}"`);
        expect(ALL_FONTS).toContainEqual(
          expect.objectContaining({ name: familyOf(face, script), weight: fontWeight, style: "normal" }),
        );
      }
    }
  });

  test("tries Latin first, as most text is", () => {
    for (const face of FACE_NAMES) expect(fontOf(face).fontFamily).toMatch(/^"[^"]+ latin",/);
  });

  test("has no two files of one name and weight, of which one would never be used", () => {
    const names = ALL_FONTS.map(({ name, weight }) => `${name} ${weight}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
