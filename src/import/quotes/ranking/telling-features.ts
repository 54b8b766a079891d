import type { Candidate } from "./candidate";
import { featureGroup, yes } from "./feature-group";
import { isToldInWords } from "./telling";

const LONG_AGO = 20;

/** How often and how lately a candidate speaks, by the rules. */
export const tellingFeatures = featureGroup<Candidate>({
  isByRules: ({ speaker, quotation }) => yes(quotation.attribution.speaker === speaker),
  toldOthers: (one) => Math.min(12, toldOthers(one)),
  toldShare: (one) => toldOthers(one) / one.quotations.length,
  spokeBefore: ({ speaker, telling }) => Math.min(10, telling.before.get(speaker)?.times ?? 0),
  quotationsAgo: ({ speaker, telling, index }) => {
    const last = telling.before.get(speaker);
    return last ? Math.min(12, index - last.quotation) : LONG_AGO;
  },
  paragraphsAgo: ({ speaker, telling, quotation }) => {
    const last = telling.before.get(speaker);
    return last ? Math.min(12, quotation.paragraph - last.paragraph) : LONG_AGO;
  },
  speakerRecency: ({ speaker, telling }) => {
    const rank = telling.latest.indexOf(speaker);
    return rank === -1 ? 10 : Math.min(8, rank);
  },
  isNextSpeaker: ({ speaker, quotations, index }) => {
    const next = quotations[index + 1];
    return next?.attribution.speaker === speaker ? (isToldInWords(next) ? 2 : 1) : 0;
  },
});

/** Other quotations that words give to it. */
function toldOthers({ speaker, telling, quotation }: Candidate): number {
  const isOwn = quotation.attribution.speaker === speaker && isToldInWords(quotation);
  return (telling.inAll.get(speaker) ?? 0) - (isOwn ? 1 : 0);
}
