import type { Cue } from "../cues/find-cue";
import type { Attribution } from "../speakers/attribute";
import type { Scene } from "../speakers/resolve-speaker";
import type { Token } from "../words/read-tokens";
import { asCandidate } from "./candidate";
import { describeEntity, entityFeatures, sentencesWhereItSays } from "./entity-features";
import { listCandidates } from "./list-candidates";
import { paragraphFeatures } from "./paragraph-features";
import { placeFeatures } from "./place-features";
import { listQuotations, type Quotation } from "./quotation";
import { type Entity, readArticleView } from "./read-article-view";
import { readSurroundings } from "./read-surroundings";
import { sentenceFeatures } from "./sentence-features";
import { readVerbs, verbOf } from "./sentence-verbs";
import { TellingSoFar } from "./telling";
import { tellingFeatures } from "./telling-features";

/** Somebody who may have spoken, with the numbers that tell how likely that is. */
export interface DescribedCandidate {
  speaker: string;
  entity?: Entity;
  /** Under `featureNames`. */
  row: Float64Array;
}

export interface WeighedQuotation {
  quotation: Quotation;
  candidates: DescribedCandidate[];
}

export const featureNames: readonly string[] = [
  ...placeFeatures.names,
  ...entityFeatures.names,
  "saysElsewhere",
  ...sentenceFeatures.names,
  ...paragraphFeatures.names,
  ...tellingFeatures.names,
];

/** Everybody who may have spoken each wanted quotation, in numbers. What goes on from the quotation before is left out. */
export function* describeCandidates(
  scene: Scene,
  attributions: ReadonlyMap<Token, Attribution>,
  cues: ReadonlyMap<Token, Cue>,
  isWanted: (attribution: Attribution) => boolean = () => true,
): Generator<WeighedQuotation> {
  const article = readArticleView(scene);
  const quotations = listQuotations(scene, attributions, cues);
  const telling = new TellingSoFar(quotations);
  const saying = new Map<Entity, string[]>();
  for (const [index, quotation] of quotations.entries()) {
    if (quotation.token.stretch?.isContinuation) continue;
    if (!isWanted(quotation.attribution)) {
      telling.add(quotation, index);
      continue;
    }
    const speakers = listCandidates(article, quotation, telling);
    const around = readSurroundings(article, quotations, index, quotation, speakers, telling);
    const place = placeFeatures.describe(around);
    const verbs = readVerbs(around);
    const here = `${quotation.paragraph}:${quotation.sentence}`;
    const candidates = speakers.map((speaker) => {
      const candidate = asCandidate(around, speaker);
      const { entity } = candidate;
      if (entity && !saying.has(entity)) saying.set(entity, sentencesWhereItSays(entity, article));
      const says = entity ? (saying.get(entity) ?? []) : [];
      const verb = verbOf(verbs, entity, article.entityOf);
      const row = Float64Array.from([
        ...place,
        ...describeEntity(entity, article),
        says.some((where) => where !== here) ? 1 : 0,
        ...sentenceFeatures.describe({ ...candidate, ...(verb ? { verb } : {}) }),
        ...paragraphFeatures.describe(candidate),
        ...tellingFeatures.describe(candidate),
      ]);
      return { speaker, ...(entity ? { entity } : {}), row };
    });
    yield { quotation, candidates };
    telling.add(quotation, index);
  }
}
