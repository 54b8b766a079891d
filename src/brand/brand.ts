/*
 * What makes the service a newsroom's own. Change it here alone, then run
 * `npm run brand`, which writes what styles and fonts need of it, and `npm run
 * goldens` for the pictures that tests compare. A colour that cannot be read
 * stops the build. Every card's revision changes with what it draws of this.
 */

/** What pages, the manifest and the icon call the service. */
export const NAME = "Factcard";

/** Behind the name, where there is room for more. */
export const PURPOSE = "quotes that prove where they come from";

export interface Colours {
  paper: string;
  /** The words and the names. */
  ink: string;
  /** Context, roles, where and when. */
  soft: string;
  /** Quotation marks, an event's date, the address, the bar above the publisher. */
  accent: string;
  /** Hairlines: decoration, not text. */
  hairline: string;
  /** Panels that pages lay on the paper. Not on cards. */
  raised: string;
}

/** `#RRGGBB` each. Ink, soft and accent are read on paper and on raised: 4.5:1 or more (WCAG 2.2, 1.4.3). */
export const COLOURS = {
  light: {
    paper: "#FBF9F4",
    ink: "#191714",
    soft: "#5C574E",
    accent: "#A6202B",
    hairline: "#D8D1C4",
    raised: "#FFFFFF",
  },
  dark: {
    paper: "#15171B",
    ink: "#F4F0E8",
    soft: "#ADA89D",
    accent: "#F08A70",
    hairline: "#3A3E45",
    raised: "#1E2127",
  },
} as const satisfies Record<string, Colours>;

export interface Typeface {
  /** Never "Serif" or "Sans": engines read those as generic names. */
  family: string;
  weight: number;
  /** A package of Fontsource that package.json has: `npm i -E @fontsource/…`. Its WOFF files are drawn with. */
  package: string;
}

/** The typefaces: one for the words, one for notes and one for names. */
export const TYPEFACES = {
  words: { family: "Source Serif 4", weight: 400, package: "@fontsource/source-serif-4" },
  notes: { family: "Source Sans 3", weight: 400, package: "@fontsource/source-sans-3" },
  names: { family: "Source Sans 3", weight: 600, package: "@fontsource/source-sans-3" },
} as const satisfies Record<string, Typeface>;

/** The sign, in the accent colour on a square of paper: an SVG path of absolute M, L, Q, C and Z. */
export const SIGN = {
  /** Width and height of the square. */
  size: 60,
  path: [
    "M24.5,15C14,17.5,7,25,7,35C7,40.52,11.48,45,17,45C22.52,45,27,40.52,27,35",
    "C27,29.48,22.52,25,17,25C16.6,25,16.2,25.05,15.8,25.1C17,22,20.5,19.2,25.75,17.5Z",
    "M50.5,15C40,17.5,33,25,33,35C33,40.52,37.48,45,43,45C48.52,45,53,40.52,53,35",
    "C53,29.48,48.52,25,43,25C42.6,25,42.2,25.05,41.8,25.1C43,22,46.5,19.2,51.75,17.5Z",
  ].join(""),
};
