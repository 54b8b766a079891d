import type { PlacedMention } from "../mentions/people";
import { isInscriptionAt } from "../words/word-kinds";
import type { SentenceView } from "./sentence-view";

/**
 * "found a banner on their railings with the words “Go home”": what bears the words, and not who
 * found it. Who writes "the letter with the words" is another matter.
 */
export function bearerWith(
  { tokens, mentions, from, language }: SentenceView,
  at: number,
): { mention: PlacedMention; verb: number } | undefined {
  const noun = tokens[at - 1]?.text === ":" ? at - 2 : at - 1;
  if (!isInscriptionAt(tokens, noun, language)) return undefined;
  const preposition = language.articles.has(tokens[noun - 1]?.lower ?? "") ? noun - 2 : noun - 1;
  if (!language.prepositions.has(tokens[preposition]?.lower ?? "")) return undefined;
  const mention = mentions.findLast((one) => one.from >= from && one.to <= preposition && one.isDocument);
  return mention && mention.isDefinite === false ? { mention, verb: noun } : undefined;
}
