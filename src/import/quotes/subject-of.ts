import type { Language } from "../languages/read-language";
import type { PlacedMention } from "./people";
import type { Token } from "./read-tokens";
import { isVerbAt, type SentenceView } from "./sentence-view";
import { beginningBefore, subjectBeforeSecond } from "./subject-before-second";
import { isSaying } from "./word-kinds";

/** A subject hardly stands farther behind its verb. */
const FARTHEST_BEHIND = 14;

/** Whose verb it is. `end` is how far to the right may be looked. */
export function subjectOf(view: SentenceView, verb: number, end: number): PlacedMention | undefined {
  const { tokens, from, language } = view;
  const token = tokens[verb];
  if (!token) return undefined;
  if (language.participles.has(token.lower)) {
    // "described as saying", "accused of saying": whose words they are stands right before.
    return isGoverned(view, verb)
      ? nearestBefore(view, verb)
      : (subjectOfMainVerb(view, verb) ?? firstSubjectIn(view, from, verb));
  }
  // "al considerar", "tras asegurar": an infinitive.
  const before = tokens[verb - 1]?.lower ?? "";
  if (language.dropsPronouns && language.prepositions.has(before) && !language.sources.has(before))
    return subjectOfMainVerb(view, verb) ?? firstSubjectIn(view, from, verb);
  if (language.quoting.has(token.lower)) {
    const quoted = whoIsQuoted(view, verb, end);
    if (quoted) return quoted;
  }
  if (language.verbSecond) {
    const before = subjectBeforeSecond(view, verb);
    if (before) return before;
    const behind = firstSubjectBehind(view, verb + 1, Math.min(end, verb + 9));
    return behind ?? beginningBefore(view, verb) ?? subjectBefore(view, verb);
  }
  // "called the bill": what stands behind a verb that judges is what it judges; but "teme Pujalte" speaks.
  const isJudging =
    language.judging.has(token.lower) && !(language.dropsPronouns && language.saying.has(token.lower));
  return (
    subjectBefore(view, verb) ??
    (isJudging ? undefined : firstSubjectBehind(view, verb + 1, endOfSource(view, verb) ?? end))
  );
}

/** "zitierte die Agentur den Minister": the words are a person's, or the one's whom a body quotes. */
function whoIsQuoted({ mentions }: SentenceView, verb: number, end: number): PlacedMention | undefined {
  const behind = mentions.filter(({ from }) => from > verb && from < end);
  return behind.find(({ kind, from }) => from > verb && (kind === "name" || kind === "role"));
}

/** "Según ha explicado, la víctima": whoever stands behind the comma does not speak. */
function endOfSource({ tokens, from, language }: SentenceView, verb: number): number | undefined {
  let at = verb - 1;
  while (at > from && language.fillers.has(tokens[at]?.lower ?? "")) at -= 1;
  const isSource = at >= from && language.sources.has(tokens[at]?.lower ?? "");
  return isSource && tokens[verb + 1]?.text === "," ? verb + 1 : undefined;
}

/** Not "before saying", "al considerar", "después de afirmar": there it is the sentence's subject. */
function isGoverned({ tokens, language }: SentenceView, verb: number): boolean {
  const { partitives, weakSources, fillers, adverbs } = language;
  const preposition = tokens[verb - 1]?.lower ?? "";
  const before = tokens[verb - 2]?.lower ?? "";
  const isTime = fillers.has(before) || adverbs.has(before);
  return (partitives.has(preposition) || weakSources.has(preposition)) && !isTime;
}

/** "Blinken slammed Beijing, accusing China of …": a participle's subject is the verb's before it. */
function subjectOfMainVerb(view: SentenceView, participle: number): PlacedMention | undefined {
  for (let verb = participle - 1; verb > view.from; verb -= 1) {
    const isParticiple = view.language.participles.has(view.tokens[verb]?.lower ?? "");
    if (!isParticiple && isVerbAt(view, verb)) return subjectOf(view, verb, participle);
  }
  return undefined;
}

export function firstSubjectIn(
  { mentions }: SentenceView,
  from: number,
  to: number,
): PlacedMention | undefined {
  return mentions.find((mention) => mention.from >= from && mention.to <= to && !mention.isGoverned);
}

/** The first mention behind a verb that no preposition governs, in the same clause. */
export function firstSubjectBehind(view: SentenceView, from: number, to: number): PlacedMention | undefined {
  const { tokens, mentions, language } = view;
  let end = Math.min(to, from + FARTHEST_BEHIND);
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (token?.kind === "mark" && /^[;:!?]$/.test(token.text)) end = at;
    // "aseguró que Peña tiene contrato": whoever the clause is about does not speak.
    if (at > from - 1 && token && language.clauses.has(token.lower)) end = at;
  }
  // "escribió en su red social, Truth Social": what the thing before the comma is called.
  const isThing = language.dropsPronouns === true && language.prepositions.has(tokens[from]?.lower ?? "");
  const comma = isThing ? tokens.findIndex(({ text }, at) => at >= from && at < end && text === ",") : -1;
  return mentions.find(
    (mention) =>
      mention.from >= from &&
      mention.from < end &&
      !mention.isGoverned &&
      !(
        comma !== -1 &&
        mention.from === comma + 1 &&
        mention.kind === "name" &&
        mention.apposition === undefined
      ),
  );
}

/** The subject of a verb that stands behind it: past relative clauses, appositions and other verbs of the same subject. */
function subjectBefore(view: SentenceView, verb: number): PlacedMention | undefined {
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

/** "Janet Moss (Lab, Eastfield) said" */
function isInBrackets({ tokens, from }: SentenceView, at: number): boolean {
  const opened = tokens.slice(from, at).findLast(({ text }) => text === "(" || text === ")");
  return opened?.text === "(";
}

export function nearestBefore({ mentions, from }: SentenceView, at: number): PlacedMention | undefined {
  return mentions.filter((mention) => mention.from >= from && mention.to <= at && !mention.isGoverned).at(-1);
}
