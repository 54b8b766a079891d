import { isVerbAt } from "../cues/sentence-view";
import type { PlacedMention } from "../mentions/people";
import { isSaying } from "../words/word-kinds";
import type { Entity } from "./read-article-view";
import type { Surroundings } from "./read-surroundings";

/** A verb of the quotation's sentence, with the mentions that may be its subject. */
export interface SentenceVerb {
  at: number;
  isSaying: boolean;
  isJudging: boolean;
  /** In tokens, from the quotation. */
  distance: number;
  /** Verbs between it and the quotation. */
  verbsBetween: number;
  touchingBefore?: PlacedMention;
  touchingBehind?: PlacedMention;
  nearestBefore?: PlacedMention;
  nearestBehind?: PlacedMention;
}

export function readVerbs({
  quotation: { from, to, at: quote, sentence },
  view,
}: Surroundings): SentenceVerb[] {
  const { tokens, language } = view;
  const mentions = view.mentions.filter((mention) => mention.sentence === sentence);
  const places: number[] = [];
  for (let at = from; at < to; at += 1)
    if (at !== quote && tokens[at]?.kind === "word" && isVerbAt(view, at)) places.push(at);
  const isPassed = (at: number) => {
    const lower = tokens[at]?.lower ?? "";
    return language.fillers.has(lower) || language.auxiliaries.has(lower) || language.adverbs.has(lower);
  };
  return places.map((at) => {
    let left = at;
    while (left > from && isPassed(left - 1)) left -= 1;
    let right = at + 1;
    while (right < to && isPassed(right)) right += 1;
    const [low, high] = at < quote ? [at + 1, quote] : [quote + 1, at];
    const lower = tokens[at]?.lower ?? "";
    const touchingBefore = mentions.find((mention) => mention.to === left);
    const touchingBehind = mentions.find((mention) => mention.from === right);
    const nearestBefore = mentions.findLast((mention) => mention.to <= at && !mention.isGoverned);
    const nearestBehind = mentions.find((mention) => mention.from > at && !mention.isGoverned);
    return {
      at,
      isSaying: isSaying(tokens[at], language),
      isJudging: language.judging.has(lower),
      distance: Math.abs(at - quote),
      verbsBetween: places.filter((other) => other >= low && other < high).length,
      ...(touchingBefore ? { touchingBefore } : {}),
      ...(touchingBehind ? { touchingBehind } : {}),
      ...(nearestBefore ? { nearestBefore } : {}),
      ...(nearestBehind ? { nearestBehind } : {}),
    };
  });
}

/** The verb whose subject somebody most likely is, and how: 4 right before it, 3 right behind, 2 before, 1 behind. */
export function verbOf(
  verbs: readonly SentenceVerb[],
  entity: Entity | undefined,
  entityOf: ReadonlyMap<PlacedMention, Entity>,
): (SentenceVerb & { relation: number }) | undefined {
  if (!entity) return undefined;
  const isIt = (mention: PlacedMention | undefined) =>
    mention !== undefined && entityOf.get(mention) === entity;
  let best: { verb: SentenceVerb; relation: number; score: number } | undefined;
  for (const verb of verbs) {
    const relation = isIt(verb.touchingBefore)
      ? 4
      : isIt(verb.touchingBehind)
        ? 3
        : isIt(verb.nearestBefore)
          ? 2
          : isIt(verb.nearestBehind)
            ? 1
            : 0;
    if (relation === 0) continue;
    const score =
      relation +
      (verb.isSaying ? 3 : 0) +
      (verb.isJudging ? 1 : 0) -
      verb.distance * 0.1 -
      verb.verbsBetween * 0.5;
    if (!best || score > best.score) best = { verb, relation, score };
  }
  return best && { ...best.verb, relation: best.relation };
}
