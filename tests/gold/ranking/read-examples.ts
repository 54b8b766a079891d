import { findQuotes } from "../../../src/import/quotes/find-quotes";
import { describeCandidates } from "../../../src/import/quotes/ranking/describe-candidates";
import { rankSpeakers } from "../../../src/import/quotes/ranking/rank-speakers";
import { attributeByRules } from "../../../src/import/quotes/speakers/attribute";
import { foldSpan } from "../fold-words";
import type { LabelledQuote } from "../labels";
import type { LabelledArticle } from "../read-gold";
import { isSpeaker } from "../score";

/** A labelled quotation, with everybody who may have spoken it. */
export interface Example {
  article: string;
  gold: LabelledQuote;
  /** Whom the rules name, and whether that is right. */
  ruled?: string;
  isRuledRight: boolean;
  /** Whether the importer's final answer is. */
  isRankedRight: boolean;
  candidates: { speaker: string; row: Float64Array; isRight: boolean }[];
}

/** The quotations of an article that the importer finds as they are labelled. */
export function readExamples({ name, language, saved, quotes: labels }: LabelledArticle): Example[] {
  const { quotes, scene } = findQuotes(saved);
  const byStart = labelsByStart(
    labels,
    quotes.flatMap(({ parts }) => parts),
  );
  const ruledQuotations = attributeByRules(scene);
  const { attributions, cues } = ruledQuotations;
  const ranked = rankSpeakers(scene, ruledQuotations);
  const examples: Example[] = [];
  for (const { quotation, candidates } of describeCandidates(scene, attributions, cues)) {
    const gold = byStart.get(quotation.token.stretch?.start ?? -1);
    if (!gold) continue;
    const ruled = quotation.attribution.speaker;
    examples.push({
      article: name,
      gold,
      ...(ruled === undefined ? {} : { ruled }),
      isRuledRight: isSpeaker(ruled, gold, language),
      isRankedRight: isSpeaker(ranked.get(quotation.token)?.speaker, gold, language),
      candidates: candidates.map(({ speaker, row }) => ({
        speaker,
        row,
        isRight: isSpeaker(speaker, gold, language),
      })),
    });
  }
  return examples;
}

/** Labels by where their first part was found. The same words twice are taken in the order of the text. */
function labelsByStart(
  labels: readonly LabelledQuote[],
  parts: readonly { exact: string; start: number }[],
): Map<number, LabelledQuote> {
  const places = new Map<string, number[]>();
  for (const { exact, start } of parts) {
    const folded = foldSpan(exact);
    places.set(folded, [...(places.get(folded) ?? []), start]);
  }
  const byStart = new Map<number, LabelledQuote>();
  for (const label of labels) {
    const start = places.get(foldSpan(label.parts[0] ?? ""))?.shift();
    if (start !== undefined) byStart.set(start, label);
  }
  return byStart;
}
