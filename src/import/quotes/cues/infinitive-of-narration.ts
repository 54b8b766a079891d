import { isToldInInfinitive } from "../mentions/begins-complement";
import type { PlacedMention } from "../mentions/people";
import type { SentenceView } from "./sentence-view";

/** "Et le préfet de conclure : « … »", "« … », et Anne Roy d’ajouter": who speaks where the verb is an infinitive behind "of". */
export function subjectOfNarration(
  { tokens, mentions, language }: SentenceView,
  verb: number,
): PlacedMention | undefined {
  if (!isToldInInfinitive(tokens, verb - 1, language)) return undefined;
  const subject = mentions.find(({ to, isGoverned }) => to === verb - 1 && !isGoverned);
  return subject && language.joins.has(tokens[subject.from - 1]?.lower ?? "") ? subject : undefined;
}
