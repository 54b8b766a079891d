import { isSaying } from "../words/word-kinds";
import { agrees } from "./agrees";
import { bearerOfStranger } from "./bearer-of-stranger";
import { isClosedOff } from "./closed-clause";
import { announcedByNoun, subjectBeforeColon } from "./cue-of-colon";
import { documentLeading, documentToldOf } from "./document-mentions";
import { isOfEndedRelative } from "./ended-relative";
import { findClaim } from "./find-claim";
import type { Cue } from "./find-cue";
import { gappedCue } from "./gapped";
import { whoIsHeard } from "./heard";
import { bearerOfImpersonal, isImpersonal } from "./impersonal";
import { subjectOfNarration } from "./infinitive-of-narration";
import { bodyBefore, bodyBehind, impliedBefore, isHearsay } from "./nobodys-verb";
import { nounAt } from "./noun-at";
import { nounLeading } from "./noun-leading";
import { agentOf, isPassive } from "./passive";
import { isVerbAt, type SentenceView } from "./sentence-view";
import { sourceAt } from "./sources";
import { subjectOf } from "./subject-of";
import { isOnlyTold, verbOfJoinedClause, verbTellingBare } from "./told-clause";
import { isToldInMood } from "./told-in-mood";

/** `Smith said “…”`, `According to Smith, “…”`, `Smith: “…”`. */
export function cueBefore(view: SentenceView, at: number, isBehindColon: boolean): Cue | undefined {
  const { tokens, mentions, from, language } = view;
  const announced = isBehindColon ? announcedByNoun(view, at - 1) : undefined;
  if (announced) return announced;
  const gapped = gappedCue(view, at);
  if (gapped) return gapped;
  let agentless: Cue | undefined;
  let closed: Cue | undefined;
  /** Whether the clause that is looked at is what the words to the left of it say. */
  let isTold = true;
  for (let verb = at - 1; verb >= from; verb -= 1) {
    if (tokens[verb]?.kind !== "word") continue;
    const joined = verbOfJoinedClause(view, verb);
    if (joined !== undefined) verb = joined;
    const source = sourceAt(view, verb, at);
    const isTeller = source !== undefined && !isInserted(view, verb, at);
    const told = isTeller ? documentToldOf(view, verb) : undefined;
    if (told) return { mention: told, by: "verb", verb, isBeside: false };
    if (isTeller) return { mention: source, by: "source", verb, isBeside: at - source.to <= 3 };
    // "Dem Bericht zufolge war das „gut“."
    const sourced = language.sourcesBehind.has(tokens[verb]?.lower ?? "")
      ? mentions.find(({ to }) => to === verb)
      : undefined;
    if (sourced) return { mention: sourced, by: "source", verb, isBeside: false };
    const claim = findClaim(view, verb, at);
    if (claim) return claim;
    isTold ||= language.clauses.has(tokens[verb]?.lower ?? "");
    // "Witnesses said they heard “…”": they tell it.
    const isHearer = !language.nominatives.has(tokens[verb - 1]?.lower ?? "");
    if (isTold && isHearer && language.hearing.has(tokens[verb]?.lower ?? "")) {
      const heard = whoIsHeard(view, verb, at);
      return { by: "verb", verb, isBeside: false, ...(heard ? { mention: heard } : { isAgentless: true }) };
    }
    const narrated = subjectOfNarration(view, verb);
    if (narrated) return { mention: narrated, by: "verb", verb, isBeside: at - verb <= 4 };
    if (!isVerbAt(view, verb)) continue;
    // "Preguntado por el pacto, Gil fue tajante: …"
    if (tokens[verb]?.startsSentence && language.commonCapitals.has(tokens[verb]?.lower ?? "")) continue;
    const agent = agentOf(view, verb, at);
    if (agent) return { mention: agent, by: "verb", verb, isBeside: false };
    // "ce que la ministre a qualifié de « … »": of such a verb the words are what it judges by.
    const isBesideWords = verb === at - 1 || (verb === at - 2 && isJudgedBy(view, verb));
    if (!isTold || (!isBesideWords && isWhatSomebodyDoes(view, verb))) continue;
    if (isOfEndedRelative(view, verb, at)) continue;
    if (!isBehindColon && isToldInMood(view, verb)) continue;
    if (isPassive(view, verb)) {
      // "he said, and news could be expected “soon enough”": told as well.
      if (
        language.attitudes.has(tokens[verb]?.lower ?? "") &&
        language.unreal.has(tokens[verb - 2]?.lower ?? "")
      )
        continue;
      // "Quill said the families had been told that it was “…”": she tells what somebody told them.
      const teller = language.addressing.has(tokens[verb]?.lower ?? "")
        ? verbTellingBare(view, verb)
        : undefined;
      if (teller !== undefined) {
        verb = teller + 1;
        continue;
      }
      // "asking that her remarks be regarded as “…”": whoever asks speaks.
      agentless ??= { by: "verb", verb, isBeside: false, isAgentless: true };
      isTold = false;
      continue;
    }
    if (isIncise(view, verb)) return { by: "verb", verb, isBeside: false };
    const bearer = bearerOfImpersonal(view, verb);
    if (bearer) return { mention: bearer, by: "verb", verb, isBeside: at - verb <= 4 };
    // "se trata de", "se considera": nobody in particular judges.
    if (isImpersonal(view, verb) && !language.saying.has(tokens[verb]?.lower ?? "")) continue;
    const body = bodyBefore(view, verb) ?? (language.verbSecond ? bodyBehind(view, verb, at) : undefined);
    if (!body && isHearsay(view, verb)) return { by: "verb", verb, isBeside: false, isAgentless: true };
    // "informierte das Land Tirol, dass": whom no table knows.
    const subject = subjectOf(view, verb, at);
    const mention =
      body ??
      (subject && agrees(view, verb, subject) ? subject : undefined) ??
      nounLeading(view, verb) ??
      (language.capitalNouns && isSaying(tokens[verb], language) ? nounAt(view, verb + 1, at) : undefined) ??
      documentLeading(view, verb);
    if (isOnlyTold(view, verb, mention, at)) continue;
    const inscribed = mention && bearerOfStranger(view, verb, mention);
    if (inscribed) return { mention: inscribed, by: "verb", verb, isBeside: false };
    if (mention && isClosedOff(view, verb, at)) {
      closed ??= { mention, by: "verb", verb, isBeside: false };
      continue;
    }
    if (mention) return { mention, by: "verb", verb, isBeside: at - verb <= 4 };
    const implied = language.dropsPronouns
      ? (impliedBefore(view, verb) ?? sourceAt(view, from, verb))
      : undefined;
    if (implied || (language.dropsPronouns && maySpeakAlone(view, verb)))
      return { ...(implied ? { mention: implied } : {}), by: "verb", verb, isBeside: at - verb <= 4 };
  }
  return agentless ?? closed ?? (isBehindColon ? subjectBeforeColon(view, at - 1) : undefined);
}

/** "La empresa, agregó, tenía lista una ampliación": between commas the subject of "agregó" is left out. */
function isIncise({ tokens, language }: SentenceView, verb: number): boolean {
  if (!language.dropsPronouns || !isSaying(tokens[verb], language)) return false;
  if (tokens[verb - 1]?.text !== "," || tokens[verb + 1]?.text !== ",") return false;
  // "afirmó, entre otras cosas, que"
  const comma = tokens.findIndex(({ text }, at) => at > verb + 1 && text === ",");
  return comma === -1 || !language.clauses.has(tokens[comma + 1]?.lower ?? "");
}

/** "dijo"; "Ante la prensa, calificó": a verb that judges where its clause begins. */
function maySpeakAlone({ tokens, language }: SentenceView, verb: number): boolean {
  const token = tokens[verb];
  const before = tokens[verb - 1];
  // "una suma que tildó de «rescate»"
  const isOfNoun = before !== undefined && language.relatives.has(before.lower);
  const isFirst = token?.startsSentence === true || before?.text === "," || isOfNoun;
  return isFirst || language.saying.has(token?.lower ?? "");
}

/** "qualifié de", "taxé de" */
function isJudgedBy({ tokens, language }: SentenceView, verb: number): boolean {
  return (
    language.judging.has(tokens[verb]?.lower ?? "") && language.partitives.has(tokens[verb + 1]?.lower ?? "")
  );
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
