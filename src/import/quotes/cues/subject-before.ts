import type { PlacedMention } from "../mentions/people";
import { endsWithOneOf } from "../words/word-kinds";
import { nounOfRelative } from "./noun-of-relative";
import { isInBrackets, isVerbAt, type SentenceView } from "./sentence-view";
import { subjectBeforeAside } from "./subject-before-aside";
import { subjectOfConjunct } from "./subject-of-conjunct";

/** The subject of a verb that stands behind it: past relative clauses, appositions and other verbs of the same subject. */
export function subjectBefore(view: SentenceView, verb: number): PlacedMention | undefined {
  const { tokens, mentions, from, language } = view;
  let at = verb;
  const isSomebody = (place: number) => mentions.some(({ to, kind }) => to === place && kind === "pronoun");
  while (at > from && !isSomebody(at) && isPassed(view, at - 1)) at -= 1;
  // "dit vouloir": the subject is the first verb's.
  if (at - 1 > from && language.adjectiveEndings.size > 0 && isVerbAt(view, at - 1))
    return subjectBefore(view, at - 1);
  const last = tokens[at - 1];
  const isAside = isInBrackets(view, verb);
  const own = mentions.filter(
    (mention) => mention.from >= from && mention.to <= verb && isInBrackets(view, mention.from) === isAside,
  );
  if (!last || own.length === 0) return undefined;
  // "As one diplomat put it", "after Macron told": conjunctions, though they may be prepositions too.
  const speaks = language.saying.has(tokens[verb]?.lower ?? "");
  const touching = own.find(({ from: start, to, isGoverned }) => {
    const before = tokens[start - 1]?.lower ?? "";
    const isClause = language.weakSources.has(before) || (speaks && language.conjunctions.has(before));
    return to === at && (!isGoverned || isClause);
  });
  const stressed = last.text === "," ? besideStressed(view, own, at - 1) : undefined;
  if (stressed) return stressed;
  // "Dans une lettre que l’agence a lue, son associé, Luc Roy, expliquait": who stands between the commas.
  const between =
    last.text === "," ? own.find(({ to, kind }) => to === at - 1 && kind === "name") : undefined;
  if (between?.apposition && !between.isGoverned && !between.apposition.isGoverned) return between;
  // "Asked about Orr, who had left, she said": right before a verb such a pronoun is its subject.
  if (touching && isNominative(touching, view)) return touching;
  const noun = nounOfRelative(view, own, verb, at, touching);
  if (noun) return noun;
  if (touching) return touching;
  // "pide dos millones, una suma que tildó de": what is judged, by whoever is left out.
  const isJudged = language.dropsPronouns && language.relatives.has(last.lower) && !speaks;
  if (isJudged && !language.prepositions.has(tokens[at - 2]?.lower ?? "")) return undefined;
  // "saying anybody who complains": of nobody in particular.
  if (language.relatives.has(last.lower) && language.adjectivesFirst && !language.clauses.has(last.lower))
    return undefined;
  // "si bien lamenta"
  const isPair = language.conjunctions.has(`${tokens[at - 2]?.lower} ${last.lower}`);
  if (isPair || language.conjunctions.has(last.lower)) return subjectOfConjunct(view, own, verb);
  if (/^[,–—)]$/.test(last.text)) return subjectBeforeAside(view, own, verb);
  const nearest = nearestBefore(view, at);
  // "it was too early to tell whether": nobody tells.
  const isImpersonal =
    nearest !== undefined &&
    language.adjectivesFirst === true &&
    language.things.has(nearest.text.toLowerCase()) &&
    language.copulas.has(tokens[nearest.to]?.lower ?? "");
  return isImpersonal ? undefined : nearest;
}

/** Nothing but fillers stands between a subject and its verb, and adverbs behind those: "avait seulement demandé". */
function isPassed({ tokens, language }: SentenceView, at: number): boolean {
  const [before, word] = [tokens[at - 1]?.lower ?? "", tokens[at]?.lower ?? ""];
  if (language.fillers.has(word)) return true;
  const isAdverb = language.adjectiveEndings.size > 0 && endsWithOneOf(word, language.adverbEndings);
  return isAdverb && language.auxiliaries.has(before);
}

/** "la maire, elle, parle": a pronoun between commas says once more who the one before is. */
function besideStressed(
  { tokens, language }: SentenceView,
  own: readonly PlacedMention[],
  comma: number,
): PlacedMention | undefined {
  const pronoun = tokens[comma - 1]?.lower ?? "";
  const isStressed =
    language.male.has(pronoun) || language.female.has(pronoun) || language.several.has(pronoun);
  if (!isStressed || tokens[comma - 2]?.text !== ",") return undefined;
  return own.find(({ to, isGoverned }) => to === comma - 2 && !isGoverned);
}

function isNominative({ kind, text, sex }: PlacedMention, { language }: SentenceView): boolean {
  const word = text.toLowerCase();
  const isSubject = language.nominatives.has(word) || sex !== undefined;
  return kind === "pronoun" && isSubject && !language.objectsBefore.has(word);
}

export function nearestBefore({ mentions, from }: SentenceView, at: number): PlacedMention | undefined {
  return mentions.filter((mention) => mention.from >= from && mention.to <= at && !mention.isGoverned).at(-1);
}
