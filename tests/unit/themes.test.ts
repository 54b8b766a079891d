import { describe, expect, test } from "vitest";
import { contrast, LEAST_CONTRAST, luminance } from "../../src/brand/contrast";
import { DEFAULT_THEME, THEME_NAMES, THEMES } from "../../src/design/themes";

test("contrast is computed as WCAG defines it", () => {
  expect(contrast("#FFFFFF", "#000000")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
  expect(LEAST_CONTRAST).toBe(4.5);
});

test("the default theme is one of the themes", () => {
  expect(THEME_NAMES).toEqual(["light", "dark"]);
  expect(THEME_NAMES).toContain(DEFAULT_THEME);
});

describe.for(THEME_NAMES)("on %s paper", (name) => {
  const theme = THEMES[name];

  test.for(["ink", "soft", "accent"] as const)("%s can be read: 4.5 to 1 or more", (colour) => {
    expect(contrast(theme[colour], theme.paper)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
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
