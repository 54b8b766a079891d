import type { Colours, Typeface } from "./brand.ts";
import { contrast, LEAST_CONTRAST, luminance } from "./contrast.ts";

export interface Brand {
  NAME: string;
  COLOURS: Record<"light" | "dark", Colours>;
  TYPEFACES: Record<string, Typeface>;
  SIGN: { size: number; path: string };
}

/** A home screen and a masthead have room for no more. */
const LONGEST_NAME = 30;

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
