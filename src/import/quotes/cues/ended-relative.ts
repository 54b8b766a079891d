import type { SentenceView } from "./sentence-view";

/**
 * "said that drivers who agreed to a test were “careful”": the clause on the
 * drivers has ended before the quotation, and what they agreed to says nothing of it.
 */
export function isOfEndedRelative(
  { tokens, mentions, from, language }: SentenceView,
  verb: number,
  quote: number,
): boolean {
  if (language.adjectivesFirst !== true || !language.prepositions.has(tokens[verb + 1]?.lower ?? ""))
    return false;
  let relative = verb - 1;
  while (relative > from && language.fillers.has(tokens[relative]?.lower ?? "")) relative -= 1;
  if (!language.relatives.has(tokens[relative]?.lower ?? "")) return false;
  // "who, said": behind a comma the clause is about whoever speaks.
  if (tokens[relative - 1]?.kind !== "word") return false;
  for (let at = verb + 2; at < quote; at += 1) {
    const { kind = "mark", lower = "" } = tokens[at] ?? {};
    if (kind !== "word" || language.clauses.has(lower) || language.conjunctions.has(lower)) return false;
    if (mentions.some((mention) => mention.from === at && !mention.isGoverned)) return false;
    if (language.copulas.has(lower) || language.auxiliaries.has(lower)) return true;
  }
  return false;
}
