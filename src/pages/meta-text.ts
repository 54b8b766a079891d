/**
 * A text as it may stand in a tag that other sites read: one line, without the
 * characters that change the direction of what follows. In a feed they would
 * turn the site's own words around (Unicode TR36).
 */
export function metaText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
