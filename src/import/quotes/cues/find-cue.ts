import type { PlacedMention } from "../mentions/people";
import { isSaying } from "../words/word-kinds";
import { isClosedOff } from "./closed-clause";
import { cueFarBehind } from "./cue-far-behind";
import { announcedByNoun, subjectBeforeColon } from "./cue-of-colon";
import { documentLeading } from "./document-mentions";
import { findClaim } from "./find-claim";
import { bearerOfImpersonal } from "./impersonal";
import { bearerOf, bodyBefore, bodyBehind, impliedBefore, isHearsay } from "./nobodys-verb";
import { nounAt } from "./noun-at";
import { agentBehind, agentOf, isListener, isPassive } from "./passive";
import { areFillers, isVerbAt, mayBeVerb, nextQuote, type SentenceView } from "./sentence-view";
import { isSourceBehind, sourceAt } from "./sources";
import { firstSubjectBehind, firstSubjectIn, subjectOf } from "./subject-of";
import { isOnlyTold, verbOfJoinedClause } from "./told-clause";
import { isOpenEnded, unknownVerbFirst } from "./unknown-verb";
import { verbLast } from "./verb-last";

/** What in a quotation's sentence says whose words they are. */
export interface Cue {
  /** Whoever the verb's subject is; absent where the language leaves it out. */
  mention?: PlacedMention;
  by: "verb" | "source" | "colon";
  /** The verb, or the word of attribution. */
  verb: number;
  isBeside: boolean;
  /** "It was described as": somebody spoke, and the sentence does not say who. */
  isAgentless?: boolean;
}

/** Looks for a verb or words of attribution in the quotation's own sentence, nearest and surest first. */
export function findCue(view: SentenceView, at: number): Cue | undefined {
  const { tokens, from, language } = view;
  const bearer = language.standing.size > 0 ? bearerOf(view, at, nextQuote(view, at + 1)) : undefined;
  if (bearer) return { ...bearer, by: "verb", isBeside: false };
  const before = tokens[at - 1];
  const isAnnounced =
    at > from &&
    (isColon(before?.text) ||
      isSaying(before, view.language) ||
      (/^[,，]$/u.test(before?.text ?? "") && isSaying(tokens[at - 2], view.language)));
  const left = cueBefore(view, at);
  // A few words woven into a sentence belong to what stands before them.
  const isWoven =
    /^["“„«»‘‚']*\p{Ll}/u.test(tokens[at]?.text ?? "") &&
    left?.by === "verb" &&
    (isSaying(tokens[left.verb], view.language) || (left.mention !== undefined && at - left.verb <= 2));
  const behind = isAnnounced && left ? toldBehind(view, at, left) : cueBehind(view, at);
  // "Sie fanden „…“, wie es in der Arbeit heißt": what stands behind says so itself.
  // "Sie sah zu, wie er das als „Kartenhaus“ beschrieb": so does a verb that ends the clause.
  const isSurer = language.verbSecond && (behind?.by === "source" || behind?.verb === at + 1);
  // "supone «un insulto», lamentó Ana Vela": a name behind is surer than a subject that is left out.
  const isNamedBehind = left?.mention === undefined && behind?.mention !== undefined;
  const right = isWoven && !isSurer && !isNamedBehind ? undefined : behind;
  // "Bei der Kammer ist man skeptisch: „…“, heißt es dort."
  const isThing = right?.mention && view.language.things.has(right.mention.text.toLowerCase());
  const agent = right?.mention ? undefined : agentBehind(view, at);
  if (agent) return { mention: agent, by: "verb", verb: at + 1, isBeside: true };
  return (isThing && left?.mention ? left : right) ?? left ?? cueFarBehind(view, at);
}

/**
 * `Las víctimas no lo creen: «Es humo», afirma Miguel Hurtado`: a verb and a name behind are surer than
 * a colon; so is a role where the colon stands behind no verb of saying.
 */
function toldBehind(view: SentenceView, at: number, left: Cue): Cue | undefined {
  const { tokens } = view;
  const isComma = isColon(tokens[at - 1]?.text) && tokens[at + 1]?.text === ",";
  const cue = isComma ? verbFirst(view, at + 2, nextQuote(view, at + 2)) : undefined;
  const isSurer = cue?.mention?.kind === "role" && left.by === "colon" && !left.mention?.isDocument;
  return cue?.mention?.kind === "name" || isSurer ? cue : undefined;
}

export function isColon(mark: string | undefined): boolean {
  return mark !== undefined && /^[:：]$/u.test(mark);
}

/** `“…,” said Smith`, `“…,” Smith said`, `« … », selon Dupont`. */
function cueBehind(view: SentenceView, at: number): Cue | undefined {
  const { tokens, to, language } = view;
  let next = at + 1;
  while (next < to && tokens[next]?.kind === "mark" && /^[,，、\-–—.…»(]$/u.test(tokens[next]?.text ?? ""))
    next += 1;
  const end = nextQuote(view, next);
  const first = tokens[next];
  if (next >= end || !first) return undefined;
  const source = sourceAt(view, next, end);
  if (source) return { mention: source, by: "source", verb: next, isBeside: true };
  // "como había alegado la defensa", "comme l'a dit le maire"
  const told =
    language.sources.has(first.lower) && !language.verbSecond ? verbFirst(view, next + 1, end) : undefined;
  if (told) return told;
  if (language.conjunctions.has(first.lower)) return undefined;
  if (language.relatives.has(first.lower) && !language.articles.has(first.lower)) return undefined;
  return (
    verbLast(view, at, end) ??
    verbFirst(view, next, end) ??
    subjectFirst(view, next, end, at) ??
    unknownVerbFirst(view, next, end, at)
  );
}

function verbFirst(view: SentenceView, next: number, end: number): Cue | undefined {
  const { tokens, language } = view;
  for (let verb = next; verb < Math.min(end, next + 7); verb += 1) {
    const token = tokens[verb];
    if (token?.kind !== "word") return undefined;
    const isJoined =
      language.joinedSubjects.has(tokens[verb + 1]?.lower ?? "") && tokens[verb + 1]?.isJoined === true;
    if (isVerbAt(view, verb) || isJoined) {
      const body = bodyBehind(view, verb, end);
      if (body) return { mention: body, by: "verb", verb, isBeside: true };
      if (language.participles.has(token.lower)) return undefined;
      const noun = nounAt(view, verb + 1, end);
      if (noun) return { mention: noun, by: "verb", verb, isBeside: true };
      if (language.quoting.has(token.lower)) {
        const quoted = subjectOf(view, verb, end);
        if (quoted) return { mention: quoted, by: "verb", verb, isBeside: true };
      }
      const inside = verb > next ? firstSubjectIn(view, next, verb) : undefined;
      const mention = inside ?? firstSubjectBehind(view, verb + 1, end);
      if (mention) return { mention, by: "verb", verb, isBeside: true };
      return language.dropsPronouns ? { by: "verb", verb, isBeside: true } : undefined;
    }
    if (!language.fillers.has(token.lower) && token.isJoined !== true) return undefined;
  }
  return undefined;
}

function subjectFirst(view: SentenceView, next: number, end: number, at: number): Cue | undefined {
  const { tokens, mentions, language } = view;
  const subject = mentions.find(
    (mention) =>
      mention.from >= next && mention.from <= next + 2 && mention.from < end && !mention.isGoverned,
  );
  if (!subject || !areFillers(view, next, subject.from)) {
    const noun = nounAt(view, next, end);
    const verb = noun?.to ?? end;
    return noun && verb < end && isVerbAt(view, verb)
      ? { mention: noun, by: "verb", verb, isBeside: true }
      : undefined;
  }
  if (isSourceBehind(view, subject.to))
    return { mention: subject, by: "source", verb: subject.to, isBeside: true };
  let verb = subject.to;
  while (
    verb < end &&
    (language.fillers.has(tokens[verb]?.lower ?? "") || language.adverbs.has(tokens[verb]?.lower ?? ""))
  )
    verb += 1;
  if (verb < end && isListener(view, subject.to, verb))
    return { by: "verb", verb, isBeside: true, isAgentless: true };
  if (isOpenEnded(view, at) && mayBeVerb(view, verb) && verb < end)
    return { mention: subject, by: "verb", verb, isBeside: true };
  for (verb = subject.to; verb < Math.min(end, subject.to + 30); verb += 1) {
    if (/^[;:]$/.test(tokens[verb]?.text ?? "")) return undefined;
    if (isVerbAt(view, verb)) {
      // "hatte Präsident Mönnig in der Mixed Zone erklärt": behind an auxiliary stands the subject.
      const isBehindAuxiliary =
        language.verbSecond && language.auxiliaries.has(tokens[subject.from - 1]?.lower ?? "");
      const mention =
        (isBehindAuxiliary ? undefined : subjectOf({ ...view, from: next }, verb, end)) ?? subject;
      return { mention, by: "verb", verb, isBeside: true };
    }
  }
  return undefined;
}

/** "a résumé ce que beaucoup pensaient : « … »": the verb is not the one that the quotation belongs to. */
function isWhatSomebodyDoes({ tokens, from, language }: SentenceView, verb: number): boolean {
  for (let at = verb - 1; at > from && tokens[at]?.kind === "word"; at -= 1)
    if (
      language.clauses.has(tokens[at]?.lower ?? "") &&
      language.demonstratives.has(tokens[at - 1]?.lower ?? "")
    )
      return true;
  return false;
}

/** "She told them, according to two who were there, that it was “…”": the words are still hers. */
function isInserted({ tokens, language }: SentenceView, source: number, quote: number): boolean {
  if (tokens[source - 1]?.text !== ",") return false;
  const comma = tokens.findIndex(({ text }, at) => at > source && at < quote && text === ",");
  return comma !== -1 && language.clauses.has(tokens[comma + 1]?.lower ?? "");
}

/** `Smith said “…”`, `According to Smith, “…”`, `Smith: “…”`. */
function cueBefore(view: SentenceView, at: number): Cue | undefined {
  const { tokens, mentions, from, language } = view;
  const isAnnounced = isColon(tokens[at - 1]?.text);
  const announced = isAnnounced ? announcedByNoun(view, at - 1) : undefined;
  if (announced) return announced;
  let agentless: Cue | undefined;
  let closed: Cue | undefined;
  /** Whether the clause that is looked at is what the words to the left of it say. */
  let isTold = true;
  for (let verb = at - 1; verb >= from; verb -= 1) {
    if (tokens[verb]?.kind !== "word") continue;
    const joined = verbOfJoinedClause(view, verb);
    if (joined !== undefined) verb = joined;
    const source = sourceAt(view, verb, at);
    if (source && !isInserted(view, verb, at))
      return { mention: source, by: "source", verb, isBeside: at - source.to <= 3 };
    // "Dem Bericht zufolge war das „gut“."
    const sourced = language.sourcesBehind.has(tokens[verb]?.lower ?? "")
      ? mentions.find(({ to }) => to === verb)
      : undefined;
    if (sourced) return { mention: sourced, by: "source", verb, isBeside: false };
    const claim = findClaim(view, verb, at);
    if (claim) return claim;
    isTold ||= language.clauses.has(tokens[verb]?.lower ?? "");
    // "Witnesses said they heard “…”": they tell it.
    const isTeller = language.nominatives.has(tokens[verb - 1]?.lower ?? "");
    if (isTold && !isTeller && language.hearing.has(tokens[verb]?.lower ?? ""))
      return { by: "verb", verb, isBeside: false, isAgentless: true };
    if (!isVerbAt(view, verb)) continue;
    // "Preguntado por el pacto, Gil fue tajante: …"
    if (tokens[verb]?.startsSentence && language.commonCapitals.has(tokens[verb]?.lower ?? "")) continue;
    const agent = agentOf(view, verb, at);
    if (agent) return { mention: agent, by: "verb", verb, isBeside: false };
    if (!isTold || isWhatSomebodyDoes(view, verb)) continue;
    if (isPassive(view, verb)) {
      // "asking that her remarks be regarded as “…”": whoever asks speaks.
      agentless ??= { by: "verb", verb, isBeside: false, isAgentless: true };
      isTold = false;
      continue;
    }
    const bearer = bearerOfImpersonal(view, verb);
    if (bearer) return { mention: bearer, by: "verb", verb, isBeside: at - verb <= 4 };
    const body = bodyBefore(view, verb) ?? (language.verbSecond ? bodyBehind(view, verb, at) : undefined);
    if (!body && isHearsay(view, verb)) return { by: "verb", verb, isBeside: false, isAgentless: true };
    // "informierte das Land Tirol, dass": whom no table knows.
    const mention =
      body ??
      subjectOf(view, verb, at) ??
      (language.capitalNouns && isSaying(tokens[verb], language) ? nounAt(view, verb + 1, at) : undefined) ??
      documentLeading(view, verb);
    if (isOnlyTold(view, verb, mention, at)) continue;
    if (mention && isClosedOff(view, verb, at)) {
      closed ??= { mention, by: "verb", verb, isBeside: false };
      continue;
    }
    if (mention) return { mention, by: "verb", verb, isBeside: at - verb <= 4 };
    const implied = language.dropsPronouns ? impliedBefore(view, verb) : undefined;
    if (implied || (language.dropsPronouns && language.saying.has(tokens[verb]?.lower ?? "")))
      return { ...(implied ? { mention: implied } : {}), by: "verb", verb, isBeside: at - verb <= 4 };
  }
  return agentless ?? closed ?? (isAnnounced ? subjectBeforeColon(view, at - 1) : undefined);
}
