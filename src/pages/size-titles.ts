import type { SizeName } from "../design/sizes";

/** What editors call the sizes. Addresses keep the short names. */
export const SIZE_TITLES = {
  og: "Wide",
  square: "Square",
  portrait: "Portrait",
  story: "Story",
} as const satisfies Record<SizeName, string>;
