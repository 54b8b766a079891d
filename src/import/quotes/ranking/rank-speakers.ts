import type { Attribution, RuledQuotations } from "../speakers/attribute";
import type { Scene } from "../speakers/resolve-speaker";
import type { Token } from "../words/read-tokens";
import { type DescribedCandidate, describeCandidates } from "./describe-candidates";
import { forest } from "./forest";
import { likelihoodOf } from "./trees";

/** A text of fewer paragraphs tells too little of whom it is about, and is unlike what was learned from. */
const FEWEST_PARAGRAPHS = 4;

/** Nor is a text of more quotations like an article; weighing them would take its time, too. */
const MOST_QUOTATIONS = 200;

/** At least as likely is no mere guess. */
const LIKELY = 0.7;

/**
 * Weighs the rules' answer against everybody else who may have spoken, by what was learned from
 * labelled articles, and takes the likeliest. Answers of interviews are left as they are.
 */
export function rankSpeakers(scene: Scene, { attributions, cues }: RuledQuotations): Map<Token, Attribution> {
  const ranked = new Map(attributions);
  if (scene.paragraphs.length < FEWEST_PARAGRAPHS || ranked.size > MOST_QUOTATIONS) return ranked;
  for (const { quotation, candidates } of describeCandidates(scene, attributions, cues, isInDoubt)) {
    const { token, attribution } = quotation;
    const likeliest = findLikeliest(candidates);
    if (likeliest) ranked.set(token, choose(attribution, likeliest));
  }
  return ranked;
}

/** Where the article does not say who speaks, nobody is to be guessed; a name beside its verb is no guess. */
function isInDoubt({ speaker, by, confidence }: Attribution): boolean {
  return speaker !== undefined && by !== "turn" && confidence !== "high";
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
  const { person: _, ...rest } = attribution;
  return {
    ...rest,
    speaker,
    ...(entity?.person ? { person: entity.person } : {}),
    confidence: likelihood < LIKELY ? "low" : "medium",
    by: "likeliest",
  };
}
