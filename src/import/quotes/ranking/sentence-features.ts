import type { Candidate } from "./candidate";
import { featureGroup, yes } from "./feature-group";
import type { SentenceVerb } from "./sentence-verbs";
import { wordClass } from "./word-class";

/** A candidate that the quotation's sentence does not speak of. */
const NOT_HERE = 60;
const KINDS = ["name", "role", "group", "pronoun"];

/** How a candidate stands to the quotation and to verbs in the same sentence. */
export const sentenceFeatures = featureGroup<Candidate & { verb?: SentenceVerb & { relation: number } }>({
  leftDistance: ({ left, quotation: { at } }) => (left ? Math.min(40, at - left.mention.to) : NOT_HERE),
  leftKind: ({ left }) => (left ? KINDS.indexOf(left.mention.kind) : -1),
  leftFromStart: ({ left, quotation: { from } }) => (left ? Math.min(30, left.mention.from - from) : -1),
  leftBetween: (one) => (one.left ? between(one, one.left.mention.to, one.quotation.at) : 9),
  isLeftGoverned: ({ left }) => yes(left?.mention.isGoverned),
  rightDistance: ({ right, quotation: { at } }) => (right ? Math.min(40, right.mention.from - at) : NOT_HERE),
  rightFromStart: ({ right, quotation: { from } }) => (right ? Math.min(30, right.mention.from - from) : -1),
  rightBetween: (one) => (one.right ? between(one, one.quotation.at + 1, one.right.mention.from) : 9),
  isRightFirst: ({ right }) => yes(right?.mention.isFirst),
  verbRelation: ({ verb }) => verb?.relation ?? 0,
  isVerbSaying: ({ verb }) => (verb ? yes(verb.isSaying) : -1),
  isVerbJudging: ({ verb }) => (verb ? yes(verb.isJudging) : -1),
  verbDistance: ({ verb }) => (verb ? Math.min(30, verb.distance) : 40),
  behindVerb: ({ verb, view }) => (verb ? wordClass(view.tokens[verb.at + 1], view.language) : -1),
});

/** Mentions that may be subjects, between a mention and the quotation. */
function between({ view }: Candidate, from: number, to: number): number {
  let count = 0;
  for (const mention of view.mentions)
    if (mention.from >= from && mention.to <= to && !mention.isGoverned) count += 1;
  return Math.min(8, count);
}
