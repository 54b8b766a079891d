import { COLOURS } from "../brand/brand";

/*
 * Colours of a card, those of the brand. Paper is opaque: feeds draw
 * transparent pictures on black.
 */

type Theme = Record<"paper" | "ink" | "soft" | "accent" | "hairline", string>;

export const THEMES = { light: COLOURS.light, dark: COLOURS.dark } as const satisfies Record<string, Theme>;

export type ThemeName = keyof typeof THEMES;
export type ThemeSpec = Theme;

export const THEME_NAMES = Object.keys(THEMES) as [ThemeName, ...ThemeName[]];
export const DEFAULT_THEME: ThemeName = "light";
