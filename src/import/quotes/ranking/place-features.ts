import { isVerbAt } from "../cues/sentence-view";
import { featureGroup, yes } from "./feature-group";
import type { Surroundings } from "./read-surroundings";
import { sexNumber } from "./sex-number";
import { wordClass } from "./word-class";

/** Where a quotation stands and what rules found beside it: the same for all its candidates. */
export const placeFeatures = featureGroup<Surroundings>({
  wordsBefore: ({ quotation: { own, from, at } }) => countWords(own.tokens, from, at, 30),
  wordsBehind: ({ quotation: { own, at, to } }) => countWords(own.tokens, at + 1, to, 30),
  wordsOfParagraph: ({ quotation: { own } }) => countWords(own.tokens, 0, own.tokens.length, 60),
  wordsQuoted: ({ quotation: { token } }) => Math.min(60, token.text.split(/\s+/u).length),
  sentence: ({ quotation }) => quotation.sentence,
  paragraph: ({ quotation }) => Math.min(40, quotation.paragraph),
  sentences: ({ quotation: { own } }) => own.sentences.length,
  quotations: ({ quotations }) => quotations.length,
  place: ({ index, quotations }) => index / quotations.length,
  before: ({ quotation: { own, at }, language }) => wordClass(own.tokens[at - 1], language),
  behind: ({ quotation: { own, at }, language }) => wordClass(own.tokens[at + 1], language),
  verbs: ({ quotation: { from, to, at }, view }) => {
    let verbs = 0;
    for (let verb = from; verb < to; verb += 1) if (verb !== at && isVerbAt(view, verb)) verbs += 1;
    return Math.min(6, verbs);
  },
  verbSecond: ({ language }) => yes(language.verbSecond),
  dropsPronouns: ({ language }) => yes(language.dropsPronouns),
  adjectivesFirst: ({ language }) => yes(language.adjectivesFirst),
  cueDistance: ({ quotation: { cue, at } }) => (cue ? Math.min(30, Math.abs(cue.verb - at)) : 40),
  isCueBefore: ({ quotation: { cue, at } }) => yes(cue && cue.verb < at),
  isCueName: ({ quotation: { cue } }) => yes(cue?.mention?.kind === "name"),
  isCueRole: ({ quotation: { cue } }) => yes(cue?.mention?.kind === "role"),
  isCuePronoun: ({ quotation: { cue } }) => yes(cue?.mention?.kind === "pronoun"),
  isCueGroup: ({ quotation: { cue } }) => yes(cue?.mention?.kind === "group"),
  isCueDefinite: ({ quotation: { cue } }) =>
    cue?.mention?.isDefinite === undefined ? 0 : cue.mention.isDefinite ? 1 : -1,
  sexOfCue: ({ quotation: { cue } }) => sexNumber(cue?.mention?.sex),
  confidence: ({ quotation: { attribution } }) => ["low", "medium", "high"].indexOf(attribution.confidence),
  persons: ({ article }) => Math.min(15, article.persons.length),
  personsOfParagraph: ({ inParagraph }) => Math.min(5, inParagraph.size),
  fittingNear: ({ fittingNear }) => Math.min(6, fittingNear.length),
  shareOfMain: ({ article: { byCount, persons } }) =>
    (byCount[0]?.mentions.length ?? 0) /
    Math.max(
      1,
      persons.reduce((sum, one) => sum + one.mentions.length, 0),
    ),
  mainToSecond: ({ article: { byCount } }) =>
    byCount[1] ? Math.min(6, (byCount[0]?.mentions.length ?? 0) / byCount[1].mentions.length) : 6,
  candidates: ({ candidates }) => candidates.length,
});

function countWords(tokens: readonly { kind: string }[], from: number, to: number, most: number): number {
  let words = 0;
  for (let at = from; at < to && words < most; at += 1) if (tokens[at]?.kind === "word") words += 1;
  return words;
}
