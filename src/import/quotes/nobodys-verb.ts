import { nounAt } from "./noun-at";
import type { PlacedMention } from "./people";
import type { SentenceView } from "./sentence-view";

/** `hieß es bei der Talbahn`: nobody's verb, and the body behind it. */
export function bodyBehind(view: SentenceView, verb: number, end: number): PlacedMention | undefined {
  const { tokens, mentions, language } = view;
  if (!language.things.has(tokens[verb + 1]?.lower ?? "")) return undefined;
  return language.prepositions.has(tokens[verb + 2]?.lower ?? "")
    ? (mentions.find(({ from }) => from >= verb + 2 && from <= verb + 3 && from < end) ??
        nounAt(view, verb + 3, end))
    : undefined;
}

/** `Aus der Fraktion hieß es`: nobody's verb, and the body before it. */
export function bodyBefore(
  { tokens, mentions, from, language }: SentenceView,
  verb: number,
): PlacedMention | undefined {
  if (!language.verbSecond || !language.things.has(tokens[verb + 1]?.lower ?? "")) return undefined;
  const [first, another] = mentions.filter((mention) => mention.from >= from && mention.to <= verb);
  return first?.isGoverned && first.to === verb && !another ? first : undefined;
}
