import type { Language } from "../languages/read-language";
import type { PlacedMention } from "./people";
import type { Token } from "./read-tokens";
import { isInBrackets, isVerbAt, type SentenceView } from "./sentence-view";
import { isSaying } from "./word-kinds";

/** The subject of a verb that stands behind it: past relative clauses, appositions and other verbs of the same subject. */
export function subjectBefore(view: SentenceView, verb: number): PlacedMention | undefined {
  const { tokens, mentions, from, language } = view;
  let at = verb;
  while (at > from && language.fillers.has(tokens[at - 1]?.lower ?? "")) at -= 1;
  // "dit vouloir": the subject is the first verb's.
  if (at - 1 > from && language.adjectiveEndings.size > 0 && isVerbAt(view, at - 1))
    return subjectBefore(view, at - 1);
  const last = tokens[at - 1];
  const own = mentions.filter(
    (mention) => mention.from >= from && mention.to <= verb && !isInBrackets(view, mention.from),
  );
  if (!last || own.length === 0) return undefined;
  // "As one diplomat put it", "after Macron told": conjunctions, though they may be prepositions too.
  const speaks = language.saying.has(tokens[verb]?.lower ?? "");
  const touching = own.find(({ from: start, to, isGoverned }) => {
    const before = tokens[start - 1]?.lower ?? "";
    const isClause = language.weakSources.has(before) || (speaks && language.conjunctions.has(before));
    return to === at && (!isGoverned || isClause);
  });
  // "Smith, who met Jones, said": the noun before the relative pronoun.
  for (let place = at - 1; place > from; place -= 1) {
    const token = tokens[place];
    if (!token || !language.relatives.has(token.lower)) continue;
    // "told jurors that an expert would say": what was told begins here.
    if (language.clauses.has(token.lower) && isToldTo(view, own, place)) continue;
    if (own.some((mention) => mention.from <= place && mention.to > place && mention.kind !== "pronoun"))
      continue;
    // "a la que acusa", "de los que habla": not who accuses.
    const isObject =
      language.articles.has(tokens[place - 1]?.lower ?? "") &&
      language.prepositions.has(tokens[place - 2]?.lower ?? "") &&
      tokens[place - 3]?.text === ",";
    if (isObject) continue;
    const noun = own.find(
      (mention) => mention.to === place || (mention.to === place - 1 && tokens[place - 1]?.text === ","),
    );
    // "la M-30, que ha descrito como «modélica»": what somebody else judges.
    if (noun && language.dropsPronouns && isJudged(noun, tokens[verb], last, language)) continue;
    if (noun && (!touching || touching.kind === "pronoun") && touching?.from !== place + 1)
      return nameBesideIt(view, own, noun);
  }
  if (touching) return touching;
  if (language.conjunctions.has(last.lower)) return subjectOfClause(view, own);
  if (/^[,–—)]$/.test(last.text)) {
    const apposed = own
      .filter(
        ({ isGoverned, kind, to }) =>
          !isGoverned && kind === "name" && /^[,(–—]$/.test(tokens[to]?.text ?? ""),
      )
      .filter(
        // "Tom Yates, R-Maine, said", "Simmons, of Leith Walk, Edinburgh, shouted": where somebody is from.
        ({ from: start }) =>
          !own.some(({ kind, to }) => kind === "name" && to === start - 1 && tokens[to]?.text === ","),
      )
      .at(-1);
    return apposed ?? own.find(({ isGoverned }) => !isGoverned);
  }
  return nearestBefore(view, at);
}

/** "FireEye, the firm that found them, said": the noun says what the name before it is. */
function nameBesideIt(
  { tokens }: SentenceView,
  own: readonly PlacedMention[],
  noun: PlacedMention,
): PlacedMention {
  if (noun.kind === "name" || tokens[noun.from - 1]?.text !== ",") return noun;
  return (
    own.find(({ kind, to, isGoverned }) => kind === "name" && to === noun.from - 1 && !isGoverned) ?? noun
  );
}

/** The first that may be a subject; behind the comma, where the sentence begins with when or where. */
function subjectOfClause(
  { tokens, from, language }: SentenceView,
  own: readonly PlacedMention[],
): PlacedMention | undefined {
  const first = tokens[from]?.lower ?? "";
  const isLed = language.conjunctions.has(first) || language.prepositions.has(first);
  const comma = isLed ? tokens.findIndex(({ text }, at) => at > from && text === ",") : -1;
  const mayBe = own.filter(({ isGoverned }) => !isGoverned);
  return mayBe.find((mention) => mention.from > comma) ?? mayBe[0];
}

/** Whoever stands before a clause, right behind a verb of saying, only listens. */
function isToldTo(
  { tokens, language }: SentenceView,
  own: readonly PlacedMention[],
  clause: number,
): boolean {
  const listener = own.find(({ to }) => to === clause);
  return listener !== undefined && isSaying(tokens[listener.from - 1], language);
}

/** A thing behind a preposition judges nothing. */
function isJudged(
  { kind, isGoverned, sex, text }: PlacedMention,
  verb: Token | undefined,
  before: Token,
  language: Language,
): boolean {
  const onlyJudges =
    verb !== undefined && language.judging.has(verb.lower) && !language.saying.has(verb.lower);
  const isPerson = kind === "role" || sex !== undefined || (kind === "name" && text.includes(" "));
  return (
    (onlyJudges || (language.conjunctions.has(before.lower) && !language.relatives.has(before.lower))) &&
    isGoverned &&
    !isPerson
  );
}

export function nearestBefore({ mentions, from }: SentenceView, at: number): PlacedMention | undefined {
  return mentions.filter((mention) => mention.from >= from && mention.to <= at && !mention.isGoverned).at(-1);
}
