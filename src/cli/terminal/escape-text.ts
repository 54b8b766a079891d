/*
 * What a terminal would obey or turn around instead of showing it: control
 * characters (a page's text may hold ESC, which moves the cursor and renames the
 * window), line and paragraph separators, bidirectional marks (Unicode TR36),
 * halves of characters and noncharacters.
 */
const UNSHOWN = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** A text as a terminal can show it on one line, with `\u{1B}` in place of what it would obey. */
export function escapeText(text: string): string {
  return text.replace(UNSHOWN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16).toUpperCase()}}`;
  });
}

/** JSON that is safe to look at: the same values, with those characters as JSON's own escapes. */
export function escapeJson(json: string): string {
  return json.replace(UNSHOWN, (character) =>
    character === "\n"
      ? character
      : Array.from({ length: character.length }, (_, unit) => {
          return `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`;
        }).join(""),
  );
}

/** HTML that is safe to look at: the same document, with those characters as references. */
export function escapeHtml(html: string): string {
  return html.replace(UNSHOWN, (character) =>
    character === "\n" ? character : `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`,
  );
}
