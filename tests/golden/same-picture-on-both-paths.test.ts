import { describe, expect, test } from "vitest";
import { copyOf } from "../../src/cards/copy";
import { drawCard } from "../../src/cards/draw-card";
import { SIZES } from "../../src/design/sizes";
import { THEMES } from "../../src/design/themes";
import { Measuring } from "../../src/render/measure";
import { comparePaths } from "../fixtures/compare-paths";
import { GOLDENS } from "./golden-cards";

describe("the fast path draws what resvg draws of satori's ordinary SVG", () => {
  test.for(GOLDENS)("$name", async ({ card, size, theme, scale }) => {
    const { measure, scripts } = new Measuring();
    const tree = drawCard(copyOf(card), { size: SIZES[size], theme: THEMES[theme], measure });
    const { width, height } = SIZES[size];
    const { path, psnr, mismatch } = await comparePaths(tree, scripts, { width, height, scale });
    expect(path).toBe("fast");
    expect(psnr).toBeGreaterThanOrEqual(37);
    expect(mismatch).toBeLessThanOrEqual(0.0001);
  });
});
