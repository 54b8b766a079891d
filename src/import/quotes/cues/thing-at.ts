import { endOfComplement } from "../mentions/end-of-complement";
import type { PlacedMention } from "../mentions/people";
import { settleEnd } from "../mentions/settle-end";
import { joinTokens } from "../words/join-tokens";
import { isDeterminer, isRole } from "../words/word-kinds";
import { endOfNoun } from "./noun-at";
import type { SentenceView } from "./sentence-view";

/** A thing that words stand on, at a place where the sentence can mean nothing else: whatever its noun, and in any case. */
export function thingAt(
  { tokens, mentions, language }: SentenceView,
  at: number,
  end: number,
): PlacedMention | undefined {
  const known = mentions.find(({ from, to }) => from === at && to <= end);
  if (known) return known.kind === "group" || known.kind === "role" ? known : undefined;
  const determiner = tokens[at];
  if (!determiner || !isDeterminer(determiner, language)) return undefined;
  const last = endOfNoun(tokens, at + 1, end, language);
  const noun = tokens[last - 1];
  if (!noun || last === at + 1 || isRole(noun, language)) return undefined;
  if (language.speechNouns.has(noun.lower) || language.claims.has(noun.lower)) return undefined;
  const to = Math.min(end, settleEnd(tokens, last, endOfComplement(tokens, last, language), language));
  return {
    kind: "group",
    from: at,
    to,
    text: joinTokens(tokens.slice(at, to), language),
    head: noun.lower,
    isDocument: true,
    isGoverned: false,
    isPlural: false,
    isDefinite: !language.indefinites.has(determiner.lower),
    position: determiner.start,
    block: -1,
    sentence: -1,
  };
}
