import type { Language } from "../../languages/read-language";
import type { SentenceView } from "../cues/sentence-view";
import { indexBefore } from "../mentions/index-before";
import { mentionsNear } from "../speakers/mentions-near";
import type { Sex } from "../words/sex-of";
import type { Quotation } from "./quotation";
import type { ArticleView, Entity } from "./read-article-view";
import { mayBeOfSex } from "./sex-number";
import type { Telling } from "./telling";
import { type Trail, walkBack } from "./walk-back";

/** Paragraphs before, in which whoever is meant may have been spoken of. */
const NEAR = 2;

/** What all candidates of one quotation are weighed by. */
export interface Surroundings {
  article: ArticleView;
  language: Language;
  quotation: Quotation;
  quotations: readonly Quotation[];
  /** Of the quotation among all. */
  index: number;
  view: SentenceView;
  candidates: readonly string[];
  /** Of the pronoun or the role beside the verb of saying. */
  sex?: Sex;
  trail: Trail;
  telling: Telling;
  /** Persons named in the paragraph before the quotation; in the whole of it; of the sex that is wanted. */
  inParagraph: ReadonlySet<Entity>;
  inWholeParagraph: ReadonlySet<Entity>;
  fittingHere: readonly Entity[];
  /** The same, in the paragraphs before as well. */
  fittingNear: readonly Entity[];
  /** Persons of that sex by where they were named last before the quotation, and by how often. */
  fittingRivals: readonly { entity: Entity; last: number }[];
  mostFitting: readonly Entity[];
  /** Candidates by how late they were spoken of last, and the persons of them. */
  byRecency: readonly string[];
  personsByRecency: readonly string[];
}

export function readSurroundings(
  article: ArticleView,
  quotations: readonly Quotation[],
  index: number,
  quotation: Quotation,
  candidates: readonly string[],
  telling: Telling,
): Surroundings {
  const { scene, topics, entityOf, entities } = article;
  const { language } = scene;
  const { paragraph, sentence, own, from, to, token, cue } = quotation;
  const kind = cue?.mention?.kind;
  const sex = kind === "pronoun" || kind === "role" ? cue?.mention?.sex : undefined;
  const inParagraph = new Set<Entity>();
  const inWholeParagraph = new Set<Entity>();
  const near = new Set<Entity>();
  for (let back = Math.max(0, paragraph - NEAR); back <= paragraph; back += 1) {
    for (const { explicit } of topics[back] ?? []) {
      for (const mention of explicit) {
        const entity = entityOf.get(mention);
        if (!entity?.isSure) continue;
        if (mention.position < token.end) near.add(entity);
        if (mention.position < token.end && back === paragraph) inParagraph.add(entity);
        if (back === paragraph) inWholeParagraph.add(entity);
      }
    }
  }
  const fits = (entity: Entity) => mayBeOfSex(entity.sex, sex);
  const byRecency = candidates
    .flatMap((speaker) => {
      const entity = entities.get(speaker);
      return entity ? [{ speaker, entity, last: lastBefore(entity, token.start) }] : [];
    })
    .sort((a, b) => b.last - a.last);
  return {
    article,
    language,
    quotation,
    quotations,
    index,
    view: {
      tokens: own.tokens,
      mentions: mentionsNear(scene.mentions[paragraph] ?? [], sentence),
      from,
      to,
      language,
    },
    candidates,
    ...(sex ? { sex } : {}),
    trail: walkBack(article, quotation, sex),
    telling,
    inParagraph,
    inWholeParagraph,
    fittingHere: [...inParagraph].filter(fits),
    fittingNear: [...near].filter(fits),
    fittingRivals: article.persons
      .filter(fits)
      .map((entity) => ({ entity, last: lastBefore(entity, token.start) }))
      .filter(({ last }) => last !== -1),
    mostFitting: firstFitting(article.byCount, fits),
    byRecency: byRecency.map(({ speaker }) => speaker),
    personsByRecency: byRecency.filter(({ entity }) => entity.isSure).map(({ speaker }) => speaker),
  };
}

/** Ranks below the eighth say nothing more. */
function firstFitting(entities: readonly Entity[], fits: (entity: Entity) => boolean): Entity[] {
  const found: Entity[] = [];
  for (const entity of entities) {
    if (found.length === 8) break;
    if (fits(entity)) found.push(entity);
  }
  return found;
}

/** Position of the last mention before a place of the text, or -1. */
export function lastBefore({ mentions }: Entity, position: number): number {
  return mentions[indexBefore(mentions, position) - 1]?.position ?? -1;
}
