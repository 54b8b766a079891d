/** One stretch of somebody's words, in UTF-16 units of the whole text. */
export interface FoundPart {
  exact: string;
  start: number;
  end: number;
}

/** What stands before an attribution, or ends the article's own sentence. */
const BEHIND_WHOLE = /[\s,，、]+$/u;
const BEHIND_FRAGMENT = /[\s,;.，、。]+$/u;

/** "the U.S." ends with a full stop of its own. */
const ABBREVIATED = /(?:\p{Lu}\.){2,}$/u;

/** The words of a stretch without the comma before "he said", and without the stop of the article's own sentence. */
export function cutPart(
  text: string,
  { start, end }: { start: number; end: number },
  isPartial: boolean,
): FoundPart {
  const words = text.slice(start, end);
  const exact =
    isPartial && !ABBREVIATED.test(words)
      ? words.replace(BEHIND_FRAGMENT, "")
      : words.replace(BEHIND_WHOLE, "");
  return { exact, start, end: start + exact.length };
}
