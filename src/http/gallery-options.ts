import { DEFAULT_SIZE, SIZE_NAMES, type SizeName } from "../design/sizes";
import { THEME_NAMES, type ThemeName } from "../design/themes";

export const CARD_KINDS = ["quote", "event"] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** UTF-16 units of a search. No card's words need more to be found, and the page prints it back. */
export const MOST_QUERY = 200;

export interface GalleryOptions {
  query: string;
  /** Absent: both. */
  kind?: CardKind;
  size: SizeName;
  /** Absent: as the reader's screen is set. */
  theme?: ThemeName;
  /** Where the page before this one ended. */
  after?: string;
  /** What was asked for and does not exist. The page says so, and shows the default. */
  refused: RefusedOption[];
}

export interface RefusedOption {
  option: string;
  value: string;
  allowed: readonly string[];
}

/**
 * Reads `?q=&kind=&size=&theme=&after=`. A person made this address by hand or by a
 * form, so a wrong value is no error: it is told on the page. Parameters of
 * others are ignored; of one given twice the first counts.
 */
export function parseGalleryOptions(query: URLSearchParams): GalleryOptions {
  const refused: RefusedOption[] = [];
  const choose = <T extends string>(option: string, allowed: readonly T[]): T | undefined => {
    const value = query.get(option);
    // A form sends what is not chosen as nothing.
    if (value === null || value === "") return undefined;
    const match = allowed.find((candidate) => candidate === value);
    if (match === undefined) refused.push({ option, value: printable(value, 40), allowed });
    return match;
  };
  return {
    query: printable(query.get("q") ?? "", MOST_QUERY),
    kind: choose("kind", CARD_KINDS),
    size: choose("size", SIZE_NAMES) ?? DEFAULT_SIZE,
    theme: choose("theme", THEME_NAMES),
    after: query.get("after") ?? undefined,
    refused,
  };
}

/** At most so many UTF-16 units of a text, as a page can print them: no control characters, no halves of pairs. */
function printable(text: string, most: number): string {
  return text
    .slice(0, most)
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+/gu, " ")
    .trim();
}
