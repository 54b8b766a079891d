/** One stretch of somebody's words, in UTF-16 units of the whole text. */
export interface FoundPart {
  exact: string;
  start: number;
  end: number;
}

/** What stands before an attribution, or ends the article's own sentence. */
const BEHIND_WHOLE = /[\s,，、]/u;
const BEHIND_FRAGMENT = /[\s,;.，、。]/u;

/** "the U.S." ends with a full stop of its own. */
const ABBREVIATED = /\p{Lu}\.\p{Lu}\.$/u;

/** The words of a stretch without the comma before "he said", and without the stop of the article's own sentence. */
export function cutPart(
  text: string,
  { start, end }: { start: number; end: number },
  isPartial: boolean,
): FoundPart {
  const isFragment = isPartial && !ABBREVIATED.test(text.slice(Math.max(start, end - 4), end));
  const dropped = isFragment ? BEHIND_FRAGMENT : BEHIND_WHOLE;
  let last = end;
  while (last > start && dropped.test(text[last - 1] ?? "")) last -= 1;
  return { exact: text.slice(start, last), start, end: last };
}
