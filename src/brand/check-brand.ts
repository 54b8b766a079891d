import type { Colours, Typeface } from "./brand.ts";

export interface Brand {
  NAME: string;
  COLOURS: Record<"light" | "dark", Colours>;
  TYPEFACES: Record<string, Typeface>;
  SIGN: { size: number; path: string };
}

/** Text that is not large has to stand out so much (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

/** A home screen and a masthead have room for no more. */
const LONGEST_NAME = 30;

/** Relative luminance of `#RRGGBB`, 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What is wrong with a brand, a sentence each; empty for one that can be used. */
export function checkBrand({ NAME, COLOURS, TYPEFACES, SIGN }: Brand): string[] {
  return [
    ...(NAME.trim() === "" || NAME.length > LONGEST_NAME
      ? [`NAME has to have 1 to ${LONGEST_NAME} characters`]
      : []),
    ...Object.entries(COLOURS).flatMap(([theme, colours]) => checkColours(theme, colours)),
    ...Object.entries(TYPEFACES).flatMap(([face, { family }]) =>
      /^(?:sans-?)?(?:serif)?$|^sans$/i.test(family)
        ? [`TYPEFACES.${face} has the name of a generic family`]
        : [],
    ),
    ...(/^(?:[MLQCZ][\d.,\s-]*)+$/.test(SIGN.path) && SIGN.size > 0
      ? []
      : ["SIGN has to be a path of absolute M, L, Q, C and Z in a square"]),
  ];
}

function checkColours(theme: string, colours: Colours): string[] {
  const unknown = Object.entries(colours).filter(([, value]) => !/^#[0-9A-F]{6}$/.test(value));
  if (unknown.length > 0)
    return unknown.map(
      ([name, value]) => `COLOURS.${theme}.${name} is '${value}'; write it as #RRGGBB, in capitals`,
    );
  const faint = (["ink", "soft", "accent"] as const).flatMap((name) =>
    (["paper", "raised"] as const)
      .map((ground) => ({ ground, ratio: contrast(colours[name], colours[ground]) }))
      .filter(({ ratio }) => ratio < LEAST_CONTRAST)
      .map(
        ({ ground, ratio }) =>
          `COLOURS.${theme}.${name} on ${ground} has a contrast of ${ratio.toFixed(2)}:1; ${LEAST_CONTRAST}:1 can be read`,
      ),
  );
  const isDark = luminance(colours.paper) < 0.5;
  return isDark === (theme === "dark") ? faint : [...faint, `COLOURS.${theme}.paper is not ${theme}`];
}
