import type { Attribution, RuledQuotations } from "../speakers/attribute";
import type { Scene } from "../speakers/resolve-speaker";
import type { Token } from "../words/read-tokens";
import { type DescribedCandidate, describeCandidates } from "./describe-candidates";
import { forest } from "./forest";
import { likelihoodOf } from "./trees";

/** Below, the rules' "nobody" stands. */
const LEAST_FOR_SOMEBODY = 0.15;

/** At least as likely is no mere guess. */
const LIKELY = 0.7;

/**
 * Weighs the rules' answer against everybody else who may have spoken, by what was learned from
 * labelled articles, and takes the likeliest. Answers of interviews are left as they are.
 */
export function rankSpeakers(scene: Scene, { attributions, cues }: RuledQuotations): Map<Token, Attribution> {
  const ranked = new Map(attributions);
  if (forest.trees.length === 0) return ranked;
  for (const { quotation, candidates } of describeCandidates(scene, attributions, cues)) {
    const { token, attribution } = quotation;
    if (attribution.by === "turn" || attribution.isAsked) continue;
    const likeliest = findLikeliest(candidates);
    if (likeliest) ranked.set(token, choose(attribution, likeliest));
  }
  return carryOn(scene, ranked);
}

function findLikeliest(
  candidates: readonly DescribedCandidate[],
): (DescribedCandidate & { likelihood: number }) | undefined {
  let best: (DescribedCandidate & { likelihood: number }) | undefined;
  for (const candidate of candidates) {
    const likelihood = likelihoodOf(forest, candidate.row);
    if (!best || likelihood > best.likelihood) best = { ...candidate, likelihood };
  }
  return best;
}

function choose(
  attribution: Attribution,
  { speaker, entity, likelihood }: DescribedCandidate & { likelihood: number },
): Attribution {
  if (attribution.speaker === speaker)
    return likelihood < LIKELY && attribution.confidence === "medium"
      ? { ...attribution, confidence: "low" }
      : attribution;
  if (attribution.speaker === undefined && likelihood < LEAST_FOR_SOMEBODY) return attribution;
  const { person: _, ...rest } = attribution;
  return {
    ...rest,
    speaker,
    ...(entity?.person ? { person: entity.person } : {}),
    confidence: likelihood < LIKELY ? "low" : "medium",
    by: "likeliest",
  };
}

/** What goes on from the quotation before has its speaker. */
function carryOn({ paragraphs }: Scene, ranked: Map<Token, Attribution>): Map<Token, Attribution> {
  let before: Attribution | undefined;
  for (const { tokens } of paragraphs) {
    for (const token of tokens) {
      const own = ranked.get(token);
      if (!own) continue;
      if (before && token.stretch?.isContinuation) ranked.set(token, before);
      else before = own;
    }
  }
  return ranked;
}
