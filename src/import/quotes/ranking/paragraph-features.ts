import type { Candidate } from "./candidate";
import { featureGroup, yes } from "./feature-group";
import type { EntityMention } from "./read-article-view";
import { mayBeOfSex, sexFit } from "./sex-number";

/** Nothing of it stands before or behind. */
const NOWHERE = 20;

/** How near a candidate is spoken of in the sentences and paragraphs around, and who else is. */
export const paragraphFeatures = featureGroup<Candidate>({
  inParagraphBefore: ({ mentions, mentionsBefore, quotation: { paragraph } }) => {
    let count = 0;
    for (let at = mentionsBefore - 1; at >= 0 && mentions[at]?.paragraph === paragraph; at -= 1) count += 1;
    return Math.min(6, count);
  },
  inParagraph: (one) =>
    Math.min(
      6,
      mentionsSince(one, 0, () => true, true),
    ),
  isInParagraph: ({ entity, inParagraph }) => yes(entity && inParagraph.has(entity)),
  isOnlyInParagraph: ({ entity, inParagraph }) =>
    yes(entity && inParagraph.size === 1 && inParagraph.has(entity)),
  isOnlyInWhole: ({ entity, inWholeParagraph }) =>
    yes(entity && inWholeParagraph.size === 1 && inWholeParagraph.has(entity)),
  isOnlyFittingHere: ({ entity, fittingHere }) =>
    yes(entity && fittingHere.length === 1 && fittingHere[0] === entity),
  isOnlyFittingNear: ({ entity, fittingNear }) =>
    yes(entity && fittingNear.length === 1 && fittingNear[0] === entity),
  subjectInParagraph: (one) => mentionsSince(one, 0, ({ mention }) => mention.isFirst === true, false),
  subjectInThree: (one) => mentionsSince(one, 3, ({ mention }) => mention.isFirst === true, false),
  subjectBefore: ({ mentions, mentionsBefore }) =>
    Math.min(20, mentions.slice(0, mentionsBefore).filter(({ mention }) => mention.isFirst).length),
  sinceMention: (one) => distanceTo(one, one.last),
  isLastGoverned: ({ last }) => yes(last?.mention.isGoverned),
  isLastSubject: ({ last }) => yes(last?.mention.isFirst),
  sinceSubject: (one) => distanceTo(one, one.lastSubject),
  untilMention: ({ next, quotation: { paragraph, sentence } }) =>
    next
      ? next.paragraph === paragraph
        ? Math.min(6, next.mention.sentence - sentence)
        : 6 + next.mention.sentence
      : 15,
  isNextSubject: ({ next }) => yes(next?.mention.isFirst),
  recency: ({ speaker, byRecency }) => Math.min(15, byRecency.indexOf(speaker)),
  recencyOfPersons: ({ speaker, personsByRecency }) => {
    const rank = personsByRecency.indexOf(speaker);
    return rank === -1 ? 12 : Math.min(10, rank);
  },
  rivals: ({ entity, mentions, mentionsBefore, fittingRivals }) => {
    const last = mentions[mentionsBefore - 1]?.mention.position;
    if (!entity || last === undefined) return 9;
    return Math.min(8, fittingRivals.filter((rival) => rival.entity !== entity && rival.last > last).length);
  },
  isTrailSubject: ({ entity, trail }) => yes(entity && trail.subject === entity),
  sentencesToSubject: ({ trail }) => trail.sentencesToSubject,
  paragraphsToSubject: ({ trail }) => trail.paragraphsToSubject,
  sentencesToPerson: ({ trail }) => trail.sentencesToPerson,
  isFittingSubject: ({ entity, trail }) => yes(entity && trail.fittingSubject === entity),
  isFittingPerson: ({ entity, trail }) => yes(entity && trail.fittingPerson === entity),
  fitsPronounBefore: ({ entity, trail }) => sexFit(trail.pronounBefore?.sex, entity?.sex),
  sexFit: ({ entity, quotation: { cue } }) => sexFit(cue?.mention?.sex, entity?.sex),
  isThingForPronoun: ({ entity, sex }) => yes(sex !== undefined && entity?.sex === undefined),
  rankByCountFitting: ({ entity, mostFitting, sex }) => {
    if (!entity?.isSure) return 10;
    if (!mayBeOfSex(entity.sex, sex)) return 9;
    const rank = mostFitting.indexOf(entity);
    return rank === -1 ? 8 : rank;
  },
});

/** Mentions of some paragraphs up to the quotation's own; before the quotation, or in all of it. */
function mentionsSince(
  { mentions, mentionsBefore, quotation: { paragraph } }: Candidate,
  paragraphs: number,
  isWanted: (one: EntityMention) => boolean,
  isWhole: boolean,
): number {
  let count = 0;
  for (let at = mentionsBefore - 1; at >= 0; at -= 1) {
    const one = mentions[at];
    if (!one || one.paragraph < paragraph - paragraphs) break;
    if (isWanted(one)) count += 1;
  }
  for (let at = mentionsBefore; isWhole && mentions[at]?.paragraph === paragraph; at += 1) count += 1;
  return count;
}

/** Sentences back in the same paragraph, six and more for paragraphs before. */
function distanceTo(
  { quotation: { paragraph, sentence } }: Candidate,
  one: EntityMention | undefined,
): number {
  if (!one) return NOWHERE;
  return one.paragraph === paragraph
    ? Math.min(6, sentence - one.mention.sentence)
    : 6 + Math.min(10, paragraph - one.paragraph);
}
