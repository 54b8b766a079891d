import { isFrontedByCase } from "../mentions/fronted-object";
import type { PlacedMention } from "../mentions/people";
import { nounAt } from "./noun-at";
import { isVerbAt, type SentenceView } from "./sentence-view";

/**
 * "Ein Hündeler auf der Tribüne kommentierte das Urteil mit den Worten": what the sentence begins with, though no
 * table knows it, where its article says that it is the subject and its verb is the second part.
 */
export function nounLeading(view: SentenceView, verb: number): PlacedMention | undefined {
  const { tokens, from, language } = view;
  if (!language.capitalNouns || isFrontedByCase(tokens[from], language)) return undefined;
  const noun = nounAt(view, from, verb);
  if (!noun || !language.prepositions.has(tokens[noun.to]?.lower ?? "")) return undefined;
  for (let at = noun.to; at < verb; at += 1)
    if (
      tokens[at]?.kind !== "word" ||
      isVerbAt(view, at) ||
      language.auxiliaries.has(tokens[at]?.lower ?? "")
    )
      return undefined;
  return noun;
}
