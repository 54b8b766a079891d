import type { PlacedMention } from "./people";
import type { SentenceView } from "./sentence-view";
import { isDeterminer, isFunctionWord, isVerb } from "./word-kinds";

/**
 * Somebody whom no table knows, right beside a verb of saying: "asked a
 * bystander", "le preguntó un paseante". `undefined` where a known mention stands.
 */
export function nounAt(
  { tokens, mentions, language }: SentenceView,
  at: number,
  end: number,
): PlacedMention | undefined {
  const determiner = tokens[at];
  const noun = tokens[at + 1];
  if (!determiner || !noun || at + 1 >= end || mentions.some(({ from }) => from >= at && from <= at + 3))
    return undefined;
  if (!isDeterminer(determiner, language) || noun.kind !== "word" || isFunctionWord(noun, language))
    return undefined;
  if (noun.isCapital !== (language.capitalNouns === true) || (!noun.isCapital && isVerb(noun, language)))
    return undefined;
  return {
    kind: "role",
    from: at,
    to: at + 2,
    text: `${determiner.text} ${noun.text}`,
    head: noun.lower,
    isGoverned: false,
    isPlural: false,
    isDefinite: !language.indefinites.has(determiner.lower),
    position: determiner.start,
    block: -1,
    sentence: -1,
  };
}
