import type { PlacedMention } from "../mentions/people";
import { endsWithOneOf, isSaying } from "../words/word-kinds";
import { isNeuterObject } from "./neuter-object";
import { outsideClause } from "./outside-clause";
import { agentBefore } from "./passive";
import { subjectPastIncise } from "./past-incise";
import { whoIsRemembered } from "./remembered";
import { isVerbAt, type SentenceView } from "./sentence-view";
import { nearestBefore, subjectBefore } from "./subject-before";
import { beginningBefore, subjectBeforeSecond } from "./subject-before-second";
import { subjectBehindRelative } from "./subject-behind-relative";
import { subjectOfAuxiliary } from "./subject-of-auxiliary";
import { subjectOfIncise } from "./subject-of-incise";
import { subjectOfSource } from "./subject-of-source";

/** A subject hardly stands farther behind its verb. */
const FARTHEST_BEHIND = 14;

/** Words between a preposition and its infinitive: "à ne pas se présenter". */
const LONGEST_NEGATION = 5;

/** Whose verb it is. `end` is how far to the right may be looked. */
export function subjectOf(view: SentenceView, verb: number, end: number): PlacedMention | undefined {
  const { tokens, from, language } = view;
  const token = tokens[verb];
  if (!token) return undefined;
  const past = isSaying(token, language) ? subjectPastIncise(view, verb) : undefined;
  if (past) return past;
  const isProgressive = language.copulas.has(tokens[verb - 1]?.lower ?? "");
  if (language.participles.has(token.lower) && !isProgressive) {
    const remembered = whoIsRemembered(view, verb);
    if (remembered) return remembered;
    // "Les élus se sont abstenus, Anne Roy regrettant": a subject of its own.
    const last = view.mentions.find(({ to }) => to === verb);
    // "900 people in T-shirts reading “…”"
    if (last?.isDocument && language.reading.has(token.lower)) return last;
    const own = last?.isGoverned ? undefined : last;
    if (own && tokens[own.from - 1]?.text === ",") return own;
    // "described as saying", "accused of saying": whose words they are stands right before.
    return isGoverned(view, verb)
      ? (whoWasQuoted(view, verb) ?? nearestBefore(view, verb))
      : (subjectOfMainVerb(view, verb) ?? firstSubjectIn(view, from, verb));
  }
  // "al considerar", "tras asegurar": an infinitive.
  if (isInfinitive(view, verb))
    return agentBefore(view, verb) ?? subjectOfMainVerb(view, verb) ?? subjectOfInfinitive(view, verb);
  if (language.quoting.has(token.lower)) {
    const quoted = whoIsQuoted(view, verb, end);
    if (quoted) return quoted;
  }
  if (language.verbSecond) {
    const before = subjectOfAuxiliary(view, verb) ?? subjectBeforeSecond(view, verb);
    if (before) return before;
    const behind = firstSubjectBehind(view, verb + 1, Math.min(end, verb + 9));
    // "zeigte sich enttäuscht und kündigte an, man werde": of the verb before "und".
    const isJoined = language.conjunctions.has(tokens[verb - 1]?.lower ?? "");
    const comma = tokens.findIndex(({ text }, at) => at > verb && text === ",");
    if (isJoined && behind && comma !== -1 && comma < behind.from)
      return firstSubjectIn(view, from, verb) ?? behind;
    return behind ?? beginningBefore(view, verb) ?? subjectBefore(view, verb);
  }
  const writing = language.adjectivesFirst ? subjectOfPurpose(view, verb) : undefined;
  if (writing) return writing;
  const inserted =
    subjectOfIncise(view, verb) ?? subjectOfSource(view, verb) ?? subjectBehindRelative(view, verb);
  if (inserted) return inserted;
  // "called the bill": what stands behind a verb that judges is what it judges; but "teme Pujalte" speaks.
  const isJudging =
    language.judging.has(token.lower) && !(language.dropsPronouns && language.saying.has(token.lower));
  const leading = subjectBefore(view, verb);
  return (
    (leading && (outsideClause(view, leading) ?? leading)) ??
    (isJudging ? undefined : firstSubjectBehind(view, verb + 1, endOfSource(view, verb) ?? end))
  );
}

/** "a bishop once wrote to ask": of the verb that "to" stands behind. */
function subjectOfPurpose(view: SentenceView, verb: number): PlacedMention | undefined {
  const { tokens, mentions, from, language } = view;
  const isBehindVerb = language.toInfinitive.has(tokens[verb - 1]?.lower ?? "") && isVerbAt(view, verb - 2);
  if (!isBehindVerb) return undefined;
  let at = verb - 2;
  while (at > from && language.fillers.has(tokens[at - 1]?.lower ?? "")) at -= 1;
  return mentions.find(({ to, isGoverned }) => to === at && !isGoverned);
}

/** "the mayor, Ruth Orr, who was quoted by a paper as saying": whom the clause is on, governed or not. */
function whoWasQuoted({ tokens, mentions, language }: SentenceView, verb: number): PlacedMention | undefined {
  for (let at = verb - 2; at > 0 && tokens[at]?.kind === "word"; at -= 1) {
    if (!language.relatives.has(tokens[at]?.lower ?? "")) continue;
    const isPassive = language.passives.has(tokens[at + 1]?.lower ?? "");
    return isPassive ? mentions.find(({ to }) => to === at || to === at - 1) : undefined;
  }
  return undefined;
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
  for (let verb = participle - 1; verb > view.from && view.tokens[verb]?.text !== ";"; verb -= 1) {
    const isParticiple = view.language.participles.has(view.tokens[verb]?.lower ?? "");
    if (isParticiple || !isVerbAt(view, verb)) continue;
    const subject = subjectOf(view, verb, participle);
    // ", as papers have reported, calling it": between commas.
    const isAside = view.language.weakSources.has(view.tokens[(subject?.from ?? 0) - 1]?.lower ?? "");
    if (!isAside) return subject;
  }
  return undefined;
}

/** "al considerar", "à la lire": behind a preposition, and an object. Not "à en croire Roy". */
function isInfinitive({ tokens, language }: SentenceView, verb: number): boolean {
  if (language.adjectiveEndings.size === 0) return false;
  // "à ne pas se présenter"
  const isObject = (word: string) => !language.dropsPronouns && language.objectsBefore.has(word);
  const isBetween = (word: string) =>
    isObject(word) || language.negations.has(word) || language.auxiliaries.has(word);
  let start = verb - 1;
  while (start > verb - LONGEST_NEGATION && isBetween(tokens[start]?.lower ?? "")) start -= 1;
  const words = tokens.slice(start, verb + 1).map(({ lower }) => lower);
  const [preposition = ""] = words;
  if (!language.prepositions.has(preposition) || language.sources.has(preposition)) return false;
  if (language.sources.has(words.join(" "))) return false;
  return endsWithOneOf(words.at(-1) ?? "", language.infinitiveEndings);
}

/** "El grupo Roa, que se abstuvo por considerar", "L’ancien patron, Luc Roy, s’est borné à saluer": of the words since the comma. */
function subjectOfInfinitive(view: SentenceView, verb: number): PlacedMention | undefined {
  const { tokens, from } = view;
  let start = verb;
  while (start > from && tokens[start - 1]?.kind === "word") start -= 1;
  const inside = firstSubjectIn(view, start, verb);
  const before = start > from ? subjectBefore(view, start) : undefined;
  return inside ?? before ?? firstSubjectIn(view, from, verb);
}

export function firstSubjectIn(view: SentenceView, from: number, to: number): PlacedMention | undefined {
  return view.mentions.find(
    (mention) => mention.from >= from && mention.to <= to && !mention.isGoverned && !isWritten(view, mention),
  );
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
    if (at > from && token && beginsAnother(view, at)) end = at;
  }
  // "escribió en su red social, Truth Social": what the thing before the comma is called.
  const isThing = language.dropsPronouns === true && language.prepositions.has(tokens[from]?.lower ?? "");
  const comma = isThing ? tokens.findIndex(({ text }, at) => at >= from && at < end && text === ",") : -1;
  return mentions.find(
    (mention) =>
      mention.from >= from &&
      mention.from < end &&
      !mention.isGoverned &&
      !isNeuterObject(view, mention) &&
      !isWritten(view, mention) &&
      !(
        comma !== -1 &&
        mention.from === comma + 1 &&
        mention.kind === "name" &&
        mention.apposition === undefined
      ),
  );
}

/** "afirma, y sus diputados se levantan", "ha reconocido, según cuentan varios": behind the comma others begin. */
function beginsAnother({ tokens, language }: SentenceView, at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const isJoined = language.joins.has(word) && !language.adjectivesFirst;
  return tokens[at - 1]?.text === "," && (isJoined || language.sources.has(word));
}

/** "escribió un mensaje": what somebody writes does not say it. */
function isWritten(
  { tokens, language }: SentenceView,
  { from, isDocument, isDefinite }: PlacedMention,
): boolean {
  return isDocument === true && isDefinite === false && language.authoring.has(tokens[from - 1]?.lower ?? "");
}
