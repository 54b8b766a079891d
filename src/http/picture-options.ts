import { DEFAULT_SIZE, SCALES, type Scale, SIZE_NAMES, type SizeName } from "../design/sizes";
import { DEFAULT_THEME, THEME_NAMES, type ThemeName } from "../design/themes";
import { Problem } from "./problem";

export type PictureFormat = "png" | "svg";

export interface PictureOptions {
  size: SizeName;
  theme: ThemeName;
  scale: Scale;
}

/**
 * Reads `?size=&theme=&scale=`. Other parameters are nobody's business: link
 * trackers add them everywhere, and they must not make another picture.
 * Throws a 400 problem that names what is allowed.
 */
export function parsePictureOptions(query: URLSearchParams): PictureOptions {
  return {
    size: readOption(query, "size", SIZE_NAMES, DEFAULT_SIZE),
    theme: readOption(query, "theme", THEME_NAMES, DEFAULT_THEME),
    scale: readOption(query, "scale", SCALES, 1),
  };
}

/**
 * Reads the last part of a permanent address, such as `og-light` or
 * `square-dark@2x`. `@1x` is understood too, and an SVG's scale means nothing:
 * a picture that can be shown is better than an error. Throws a 400 problem.
 */
export function parsePictureName(name: string): PictureOptions {
  const [look = "", scale = "1x"] = name.split(/@(.*)/s);
  const [size = "", theme = ""] = look.split(/-(.*)/s);
  return {
    size: checkOption("size", size, SIZE_NAMES),
    theme: checkOption("theme", theme, THEME_NAMES),
    // "2x" is 2; anything that does not end so is no scale.
    scale: checkOption("scale", scale.endsWith("x") ? scale.slice(0, -1) : `@${scale}`, SCALES),
  };
}

/** The name that `parsePictureName` reads, always with its scale. */
export function pictureName({ size, theme, scale }: PictureOptions): string {
  return `${size}-${theme}@${scale}x`;
}

/** Splits `{name}.png` or `{name}.svg`. */
export function splitFormat(file: string): [stem: string, format: PictureFormat] {
  return [file.slice(0, -4), file.endsWith(".svg") ? "svg" : "png"];
}

/** Reads one option of a query, which may be given once at most. Throws a 400 problem that names what is allowed. */
export function readOption<T extends string | number, Fallback>(
  query: URLSearchParams,
  option: string,
  allowed: readonly T[],
  fallback: Fallback,
): T | Fallback {
  const values = query.getAll(option);
  if (values.length > 1) throw invalidOption(option, `is given ${values.length} times`, allowed);
  return values[0] === undefined ? fallback : checkOption(option, values[0], allowed);
}

function checkOption<T extends string | number>(option: string, value: string, allowed: readonly T[]): T {
  const match = allowed.find((candidate) => String(candidate) === value);
  if (match === undefined) throw invalidOption(option, `is '${value.slice(0, 40)}'`, allowed);
  return match;
}

function invalidOption(option: string, what: string, allowed: readonly (string | number)[]): Problem {
  return new Problem(400, {
    code: "invalid-option",
    detail: `'${option}' ${what.toWellFormed()}; allowed are ${allowed.join(", ")}`,
    option,
    allowed,
  });
}
