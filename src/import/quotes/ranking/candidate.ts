import { indexBefore } from "../mentions/index-before";
import type { Entity, EntityMention } from "./read-article-view";
import type { Surroundings } from "./read-surroundings";

/** Somebody or something that may have spoken a quotation. */
export interface Candidate extends Surroundings {
  speaker: string;
  /** Absent for what only the rules name. */
  entity?: Entity;
  /** Its mentions, and how many stand before the quotation. */
  mentions: readonly EntityMention[];
  mentionsBefore: number;
  /** The nearest in the quotation's own sentence. */
  left?: EntityMention;
  right?: EntityMention;
  /** The last one before that sentence, and the last one of those that was a subject. */
  last?: EntityMention;
  lastSubject?: EntityMention;
  /** The first one behind that sentence, in its paragraph or the next. */
  next?: EntityMention;
}

export function asCandidate(around: Surroundings, speaker: string): Candidate {
  const { article, quotation } = around;
  const { paragraph, sentence, at, token } = quotation;
  const entity = article.entities.get(speaker);
  const mentions = entity?.mentions ?? [];
  const mentionsBefore = indexBefore(mentions, token.start);
  const isHere = (one: EntityMention | undefined) =>
    one !== undefined && one.paragraph === paragraph && one.mention.sentence === sentence;
  const before = mentions[mentionsBefore - 1];
  const behind = mentions[mentionsBefore];
  let outside = mentionsBefore - 1;
  while (isHere(mentions[outside])) outside -= 1;
  const last = mentions[outside];
  let subject = outside;
  while (subject >= 0 && !mentions[subject]?.mention.isFirst) subject -= 1;
  const lastSubject = mentions[subject];
  let further = mentionsBefore;
  while (isHere(mentions[further])) further += 1;
  const next = mentions[further];
  return {
    ...around,
    speaker,
    ...(entity ? { entity } : {}),
    mentions,
    mentionsBefore,
    ...(before && isHere(before) && before.mention.to <= at ? { left: before } : {}),
    ...(behind && isHere(behind) ? { right: behind } : {}),
    ...(last ? { last } : {}),
    ...(lastSubject ? { lastSubject } : {}),
    ...(next && next.paragraph <= paragraph + 1 ? { next } : {}),
  };
}
