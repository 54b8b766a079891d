import type { PlacedMention } from "../mentions/people";
import type { SentenceView } from "./sentence-view";

/** "formulierte es der Wirt": what is put into words, where somebody stands right behind it. Not "gibt es". */
export function isNeuterObject(
  { tokens, mentions, language }: SentenceView,
  { kind, text, from, to }: PlacedMention,
): boolean {
  if (!language.verbSecond || kind !== "pronoun" || !language.things.has(text.toLowerCase())) return false;
  const verb = tokens[from - 1]?.lower ?? "";
  if (language.auxiliaries.has(verb)) return false;
  const behind = mentions.find((next) => next.from === to && !next.isGoverned && next.kind !== "pronoun");
  // "bringt es Kern auf den Punkt", and not "gibt es die Feuerwehr"
  return behind !== undefined && (behind.kind === "name" || !language.partingVerbs.has(verb));
}
