import { describe, expect, test } from "vitest";
import { DEFAULT_THEME, THEME_NAMES, THEMES } from "../../src/design/themes";

/** Relative luminance of `#RRGGBB` (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

test("contrast is computed as WCAG defines it", () => {
  expect(contrast("#FFFFFF", "#000000")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
});

test("the default theme is one of the themes", () => {
  expect(THEME_NAMES).toEqual(["light", "dark"]);
  expect(THEME_NAMES).toContain(DEFAULT_THEME);
});

describe.for(THEME_NAMES)("on %s paper", (name) => {
  const theme = THEMES[name];

  test.for(["ink", "soft", "accent"] as const)("%s can be read: 4.5 to 1 or more", (colour) => {
    expect(contrast(theme[colour], theme.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test("the words stand out more than anything else", () => {
    const others = [theme.soft, theme.accent, theme.hairline].map((colour) => contrast(colour, theme.paper));
    expect(contrast(theme.ink, theme.paper)).toBeGreaterThan(Math.max(...others));
  });

  test.for(["paper", "ink", "soft", "accent", "hairline"] as const)("%s is opaque", (colour) => {
    expect(theme[colour]).toMatch(/^#[0-9A-F]{6}$/);
  });
});

test("the dark theme is dark, and the light one light", () => {
  expect(luminance(THEMES.dark.paper)).toBeLessThan(0.05);
  expect(luminance(THEMES.light.paper)).toBeGreaterThan(0.8);
});
