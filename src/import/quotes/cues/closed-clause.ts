import type { SentenceView } from "./sentence-view";

/** From a comma to the relative pronoun: ", in a speech that", ", a la que". */
const LONGEST_OPENING = 3;

/**
 * "The board, which had promised a tower, is “…”", "that, while the council offered money, the families
 * want “…”": a verb of a clause that a comma ended before the quotation.
 */
export function isClosedOff({ tokens, from, language }: SentenceView, verb: number, quote: number): boolean {
  const end = tokens.findIndex(({ text }, at) => at > verb && at < quote - 1 && text === ",");
  if (end === -1) return false;
  let start = verb;
  while (start > from && tokens[start - 1]?.text !== ",") start -= 1;
  const opening = tokens.slice(start, Math.min(start + LONGEST_OPENING, verb));
  const isRelative = opening.some(
    ({ lower }, at) =>
      language.relatives.has(lower) &&
      !language.articles.has(lower) &&
      (start > from || at > 0) &&
      opening
        .slice(0, at)
        .every((word) => language.prepositions.has(word.lower) || language.articles.has(word.lower)),
  );
  const first = opening[0]?.lower ?? "";
  const isSubordinate =
    language.conjunctions.has(first) && !language.refersBack.has(first) && !language.clauses.has(first);
  return isSubordinate || (isRelative && start > from);
}
