import type { PlacedMention } from "../mentions/people";
import type { Sex } from "../words/sex-of";
import type { Quotation } from "./quotation";
import type { ArticleView, Entity } from "./read-article-view";
import { mayBeOfSex } from "./sex-number";

const MOST_PARAGRAPHS = 6;

/** Whom the sentences before a quotation are about, going back from it past those about a pronoun. */
export interface Trail {
  /** The first subject that is no pronoun; how many sentences and paragraphs back. */
  subject?: Entity;
  sentencesToSubject: number;
  paragraphsToSubject: number;
  /** The first subject that is certainly a person. */
  person?: Entity;
  sentencesToPerson: number;
  /** The first such subject, and the first person in any part of a sentence, of the sex that is wanted. */
  fittingSubject?: Entity;
  fittingPerson?: Entity;
  /** The pronoun that the sentence before is about. */
  pronounBefore?: PlacedMention;
}

const FAR = 11;

export function walkBack(
  { topics, entityOf }: ArticleView,
  { paragraph, sentence }: Quotation,
  sex: Sex | undefined,
): Trail {
  const trail: Trail = { sentencesToSubject: FAR, paragraphsToSubject: 9, sentencesToPerson: FAR };
  const before =
    topics[paragraph]?.[sentence - 1] ?? (sentence > 0 ? undefined : topics[paragraph - 1]?.at(-1));
  if (before?.subject?.kind === "pronoun") trail.pronounBefore = before.subject;
  const fits = (entity: Entity) => mayBeOfSex(entity.sex, sex);
  let sentences = 0;
  for (let back = paragraph; back >= Math.max(0, paragraph - MOST_PARAGRAPHS); back -= 1) {
    const own = topics[back] ?? [];
    for (let at = back === paragraph ? sentence - 1 : own.length - 1; at >= 0; at -= 1) {
      const { subject, explicit = [] } = own[at] ?? {};
      sentences += 1;
      const entity = subject && subject.kind !== "pronoun" ? entityOf.get(subject) : undefined;
      if (entity && !trail.subject) {
        trail.subject = entity;
        trail.sentencesToSubject = Math.min(sentences, FAR - 1);
        trail.paragraphsToSubject = paragraph - back;
      }
      if (entity?.isSure && !trail.person) {
        trail.person = entity;
        trail.sentencesToPerson = Math.min(sentences, FAR - 1);
      }
      if (entity?.isSure && fits(entity)) trail.fittingSubject ??= entity;
      const last = explicit.findLast((mention) => {
        const named = entityOf.get(mention);
        return named?.isSure === true && fits(named);
      });
      const named = last && entityOf.get(last);
      if (named) trail.fittingPerson ??= named;
      if (trail.subject && trail.person && trail.fittingSubject) return trail;
    }
  }
  return trail;
}
