/*
 * Colours of a card. All text pairs keep a contrast of at least 4.5:1 (WCAG
 * 2.2, 1.4.3), and paper is opaque: feeds draw transparent pictures on black.
 */

interface Theme {
  paper: string;
  /** The words and the names. */
  ink: string;
  /** Context, roles, where and when. */
  soft: string;
  /** Quotation marks, an event's date, the address, the bar above the publisher. */
  accent: string;
  /** Hairlines: decoration, not text. */
  hairline: string;
}

export const THEMES = {
  light: {
    paper: "#FBF9F4",
    ink: "#191714",
    soft: "#5C574E",
    accent: "#A6202B",
    hairline: "#D8D1C4",
  },
  dark: {
    paper: "#15171B",
    ink: "#F4F0E8",
    soft: "#ADA89D",
    accent: "#F08A70",
    hairline: "#3A3E45",
  },
} as const satisfies Record<string, Theme>;

export type ThemeName = keyof typeof THEMES;
export type ThemeSpec = Theme;

export const THEME_NAMES = Object.keys(THEMES) as [ThemeName, ...ThemeName[]];
export const DEFAULT_THEME: ThemeName = "light";
