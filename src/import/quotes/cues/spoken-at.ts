import type { PlacedMention } from "../mentions/people";
import { endsWithOneOf } from "../words/word-kinds";
import { nounAt } from "./noun-at";
import type { SentenceView } from "./sentence-view";

/** "contestaron en el Ministerio de Economía", "gritaron desde las bancas": where several speak whom nothing else names. */
export function spokenAt(view: SentenceView, verb: number, end: number): PlacedMention | undefined {
  const { tokens, mentions, language } = view;
  const { spokenFrom, beforePlaces, fillers, infinitiveEndings } = language;
  const wordAt = (at: number) => tokens[at]?.lower ?? "";
  if (!endsWithOneOf(wordAt(verb), language.pluralVerbEndings)) return undefined;
  const isPlace = (word: string) => spokenFrom.has(word) || beforePlaces.has(word);
  // "se limitaron a contestar en"
  const isPassed = (word: string) => fillers.has(word) || endsWithOneOf(word, infinitiveEndings);
  let at = verb + 1;
  while (at < end && isPassed(wordAt(at)) && !isPlace(wordAt(at))) at += 1;
  if (at + 1 >= end || !isPlace(wordAt(at))) return undefined;
  const body = mentions.find(({ from }) => from === at + 1);
  if (body) return body.kind === "group" && !body.isDocument ? body : undefined;
  return spokenFrom.has(wordAt(at)) ? nounAt(view, at + 1, end) : undefined;
}
