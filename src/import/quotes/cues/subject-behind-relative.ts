import type { PlacedMention } from "../mentions/people";
import { isSaying } from "../words/word-kinds";
import type { SentenceView } from "./sentence-view";

/**
 * "recordó lo que le decía su abuelo": where no subject stands between a relative pronoun and its verb,
 * and people who are objects have a preposition, whoever follows the verb is its subject.
 */
export function subjectBehindRelative(view: SentenceView, verb: number): PlacedMention | undefined {
  const { tokens, mentions, from, language } = view;
  if (!language.dropsPronouns || !isSaying(tokens[verb], language)) return undefined;
  let at = verb - 1;
  while (at > from && isPassed(view, at)) at -= 1;
  const relative = tokens[at]?.lower ?? "";
  if (!language.relatives.has(relative) || !language.clauses.has(relative)) return undefined;
  return mentions.find(
    (one) => one.from === verb + 1 && !one.isGoverned && !one.isDocument && one.kind !== "pronoun",
  );
}

function isPassed({ tokens, language }: SentenceView, at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return [language.objectsBefore, language.auxiliaries, language.negations].some((list) => list.has(word));
}
