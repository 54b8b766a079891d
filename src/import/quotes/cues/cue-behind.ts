import type { PlacedMention } from "../mentions/people";
import { isSaying } from "../words/word-kinds";
import { agrees } from "./agrees";
import type { Cue } from "./find-cue";
import { heardBehind } from "./heard";
import { bodyBehind } from "./nobodys-verb";
import { nounAt } from "./noun-at";
import { nounBehind } from "./noun-behind";
import { agentOf, isListener } from "./passive";
import { rememberedBehind } from "./remembered";
import { areFillers, isVerbAt, mayBeVerb, nextQuote, type SentenceView } from "./sentence-view";
import { isSourceBehind, sourceAt } from "./sources";
import { spokenAt } from "./spoken-at";
import { firstSubjectBehind, firstSubjectIn, subjectOf } from "./subject-of";
import { isOpenEnded, unknownVerbFirst } from "./unknown-verb";
import { verbLast } from "./verb-last";

/** `“…,” said Smith`, `“…,” Smith said`, `« … », selon Dupont`. */
export function cueBehind(view: SentenceView, at: number): Cue | undefined {
  const { tokens, to, language } = view;
  let next = at + 1;
  while (next < to && tokens[next]?.kind === "mark" && /^[,，、\-–—.…»(]$/u.test(tokens[next]?.text ?? ""))
    next += 1;
  const end = nextQuote(view, next);
  const first = tokens[next];
  if (next >= end || !first) return undefined;
  const source = sourceAt(view, next, end);
  if (source) return { mention: source, by: "source", verb: next, isBeside: true };
  const heard = heardBehind(view, next, end);
  if (heard) return heard;
  const owned = nounBehind(view, at, end);
  if (owned) return owned;
  // "como había alegado la defensa", "comme l'a dit le maire"
  const told =
    language.sources.has(first.lower) && !language.verbSecond ? verbFirst(view, next + 1, end) : undefined;
  if (told) return told;
  if (language.conjunctions.has(first.lower)) return undefined;
  if (language.relatives.has(first.lower) && !language.articles.has(first.lower)) return undefined;
  return (
    verbLast(view, at, end) ??
    verbFirst(view, next, end) ??
    subjectFirst(view, next, endBehindClause(view, next, end), at) ??
    unknownVerbFirst(view, next, end, at)
  );
}

/** "said Smith", "a-t-elle dit": the verb, with its subject behind it. */
export function verbFirst(view: SentenceView, next: number, end: number): Cue | undefined {
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
      if (noun) return { mention: nameOfNoun(view, noun) ?? noun, by: "verb", verb, isBeside: true };
      if (language.quoting.has(token.lower)) {
        const quoted = subjectOf(view, verb, end);
        if (quoted) return { mention: quoted, by: "verb", verb, isBeside: true };
      }
      const inside = verb > next ? firstSubjectIn(view, next, verb) : undefined;
      const mention = inside ?? firstSubjectBehind(view, verb + 1, end);
      if (mention && agrees(view, verb, mention)) return { mention, by: "verb", verb, isBeside: true };
      if (!language.dropsPronouns) return undefined;
      const place = spokenAt(view, verb, end);
      return { ...(place ? { mention: place } : {}), by: "verb", verb, isBeside: true };
    }
    const infinitive = verbBehindFirst(view, verb, end);
    if (infinitive !== undefined) {
      const mention =
        nounAt(view, infinitive + 1, end) ??
        firstSubjectBehind(view, infinitive + 1, end) ??
        spokenAt(view, verb, end);
      return { ...(mention ? { mention } : {}), by: "verb", verb, isBeside: true };
    }
    if (!language.fillers.has(token.lower) && token.isJoined !== true) return undefined;
  }
  return undefined;
}

/** "empezaron a corear", "acabó por admitir", "quiso aclarar": the verb of saying behind one that begins it. */
function verbBehindFirst({ tokens, language }: SentenceView, verb: number, end: number): number | undefined {
  if (!language.beginning.has(tokens[verb]?.lower ?? "")) return undefined;
  const at = language.prepositions.has(tokens[verb + 1]?.lower ?? "") ? verb + 2 : verb + 1;
  return at < end && isSaying(tokens[at], language) ? at : undefined;
}

/** "raconte un de ses avocats, Luc Roy.": the name between marks is that of whom no table knows. */
function nameOfNoun({ tokens, mentions }: SentenceView, { to }: PlacedMention): PlacedMention | undefined {
  const name = mentions.find(
    ({ from, kind, isGoverned }) => from === to + 1 && kind === "name" && !isGoverned,
  );
  const isSetOff = tokens[to]?.text === "," && tokens[name?.to ?? -1]?.kind === "mark";
  return isSetOff && name?.text.includes(" ") ? name : undefined;
}

/** "Tolliver, known to all as “Fred,” told me": what a clause on somebody quotes does not end the words on them. */
function endBehindClause({ tokens, mentions, to }: SentenceView, next: number, end: number): number {
  const subject = mentions.find(({ from, isGoverned }) => from === next && !isGoverned);
  const isClause = end < to && subject !== undefined && tokens[subject.to]?.text === ",";
  return isClause && /^[,.]$|,\P{L}*$/u.test(`${tokens[end]?.text.slice(-2)}`) ? to : end;
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
  // "“No,” Orr was told by the clerk."
  const isPassive = language.copulas.has(tokens[subject.to]?.lower ?? "");
  const agent = verb < end && isPassive && isVerbAt(view, verb) ? agentOf(view, verb, end) : undefined;
  if (agent && language.adjectivesFirst) return { mention: agent, by: "verb", verb, isBeside: true };
  if (verb < end && isListener(view, subject.to, verb))
    return { by: "verb", verb, isBeside: true, isAgentless: true };
  const recalled = verb < end ? rememberedBehind(view, verb, end) : undefined;
  if (recalled) return recalled;
  if (isOpenEnded(view, at) && mayBeVerb(view, verb) && verb < end)
    return { mention: subject, by: "verb", verb, isBeside: true };
  for (verb = subject.to; verb < Math.min(end, subject.to + 30); verb += 1) {
    if (/^[;:]$/.test(tokens[verb]?.text ?? "")) return undefined;
    const remembered = rememberedBehind(view, verb, end);
    if (remembered) return remembered;
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
