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

/** Of answers as likely, two or three in a hundred are wrong; of the rules' surest alone it would be six. */
const SURE = 0.95;

/** At least as likely is no mere guess. */
const LIKELY = 0.7;

/** Where rules find nobody at all, less is better than nothing, and said to be a guess. */
const BETTER_THAN_NOBODY = 0.4;

/** What the article itself says of who speaks. Without it, and where somebody else than the rules' is taken, nothing is sure. */
const OWN_WORDS: ReadonlySet<Attribution["by"]> = new Set(["verb", "source", "colon"]);

/**
 * Weighs the rules' answers against everybody else who may have spoken, by what was learned from
 * labelled articles: takes the likeliest where rules are in doubt, and says how sure each answer is.
 * Answers of interviews are left as they are.
 */
export function rankSpeakers(scene: Scene, { attributions, cues }: RuledQuotations): Map<Token, Attribution> {
  const ranked = new Map(attributions);
  if (scene.paragraphs.length < FEWEST_PARAGRAPHS || ranked.size > MOST_QUOTATIONS) return ranked;
  for (const { quotation, candidates } of describeCandidates(scene, attributions, cues, mayBeWeighed)) {
    const { token, attribution } = quotation;
    const weighed = candidates.map((candidate) => ({
      ...candidate,
      likelihood: likelihoodOf(forest, candidate.row),
    }));
    ranked.set(token, choose(attribution, weighed));
  }
  return ranked;
}

/** Where the article does not say who speaks, nobody is to be guessed. */
function mayBeWeighed({ speaker, by }: Attribution): boolean {
  return speaker === undefined ? by === "nobody" : by !== "turn";
}

type Weighed = DescribedCandidate & { likelihood: number };

function choose(attribution: Attribution, candidates: readonly Weighed[]): Attribution {
  const likeliest = findLikeliest(candidates);
  if (!likeliest) return attribution;
  const { speaker, confidence } = attribution;
  if (speaker === undefined)
    return likeliest.likelihood < BETTER_THAN_NOBODY
      ? attribution
      : { ...answer(attribution, likeliest), confidence: "low" };
  // A name beside its verb is overruled by nothing.
  const taken = confidence === "high" ? candidates.find((one) => one.speaker === speaker) : likeliest;
  return taken ? answer(attribution, taken) : attribution;
}

function findLikeliest(candidates: readonly Weighed[]): Weighed | undefined {
  let best: Weighed | undefined;
  for (const candidate of candidates) if (!best || candidate.likelihood > best.likelihood) best = candidate;
  return best;
}

function answer(attribution: Attribution, { speaker, entity, likelihood }: Weighed): Attribution {
  const isByRules = attribution.speaker === speaker;
  const maySure = isByRules && OWN_WORDS.has(attribution.by);
  const confidence = likelihood < LIKELY ? "low" : likelihood < SURE || !maySure ? "medium" : "high";
  if (isByRules) return { ...attribution, confidence };
  const { person: _, ...rest } = attribution;
  return {
    ...rest,
    speaker,
    ...(entity?.person ? { person: entity.person } : {}),
    confidence,
    by: "likeliest",
  };
}
