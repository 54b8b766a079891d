import { nounAt } from "./noun-at";
import type { PlacedMention } from "./people";
import type { SentenceView } from "./sentence-view";
import { isSaying } from "./word-kinds";

/** `hieß es bei der Talbahn`: nobody's verb, and the body behind it. */
export function bodyBehind(view: SentenceView, verb: number, end: number): PlacedMention | undefined {
  const { tokens, mentions, language } = view;
  if (!language.things.has(tokens[verb + 1]?.lower ?? "")) return undefined;
  // "peut-on lire dans un communiqué"
  const at = isSaying(tokens[verb + 2], language) ? verb + 3 : verb + 2;
  return language.prepositions.has(tokens[at]?.lower ?? "")
    ? (mentions.find(({ from }) => from >= at && from <= at + 1 && from < end) ?? nounAt(view, at + 1, end))
    : undefined;
}

/** `Aus der Fraktion hieß es`: nobody's verb, and the body before it. */
export function bodyBefore(
  { tokens, mentions, from, language }: SentenceView,
  verb: number,
): PlacedMention | undefined {
  if (!language.verbSecond || !language.things.has(tokens[verb + 1]?.lower ?? "")) return undefined;
  const [first, another] = mentions.filter((mention) => mention.from >= from && mention.to <= verb);
  if (!first?.isGoverned) return undefined;
  // "In einem Schreiben, das der Zeitung vorliegt, heißt es"
  return first.isDocument || (first.to === verb && !another) ? first : undefined;
}
