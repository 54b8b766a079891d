import type { Unit } from "./limits";

const ELLIPSIS = "…";

const encoder = new TextEncoder();

/** The length of a text in UTF-16 units, or in bytes of UTF-8. */
export function lengthIn(text: string, unit: Unit): number {
  return unit === "bytes" ? encoder.encode(text).length : text.length;
}

/**
 * A text as a platform prints it that takes so many units: whole where it fits,
 * else its beginning with an ellipsis, together no longer than that. Never ends
 * inside of what a reader sees as one character (UAX 29 grapheme clusters).
 */
export function cutText(text: string, most: number, unit: Unit): string {
  if (lengthIn(text, unit) <= most) return text;
  const room = most - lengthIn(ELLIPSIS, unit);
  if (room < 0) return "";
  let length = 0;
  let end = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    length += lengthIn(segment, unit);
    if (length > room) break;
    end += segment.length;
  }
  return text.slice(0, end).trimEnd() + ELLIPSIS;
}
