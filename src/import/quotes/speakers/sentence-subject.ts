import type { Language } from "../../languages/read-language";
import { documentFirst } from "../cues/document-mentions";
import { nounAt } from "../cues/noun-at";
import { isVerbAt, type SentenceView } from "../cues/sentence-view";
import { sourceAt } from "../cues/sources";
import { firstSubjectBehind, subjectOf as subjectOfVerb } from "../cues/subject-of";
import type { PlacedMention } from "../mentions/people";
import { endOfLead } from "../words/lead-clause";
import { endsWithOneOf } from "../words/word-kinds";
import type { SoFar } from "./follow-on";
import { impliedIn } from "./implied-subject";
import { mentionsNear } from "./mentions-near";
import type { Scene, Speaker } from "./resolve-speaker";

/* Whom a sentence of the article is about, where it does not hold the quotation itself. */

/** Whom a sentence is about: its first mention that may be a subject. */
export function subjectOf(
  { scene, referents, past }: SoFar,
  paragraph: number,
  sentence: number,
  until?: number,
): Speaker | undefined {
  const all = mentionsNear(scene.mentions[paragraph] ?? [], sentence).filter(
    (mention) => mention.sentence === sentence,
  );
  const lead = endOfParticiple(scene, paragraph, sentence);
  const mentions = all.filter(
    ({ from, isGoverned }) => (until === undefined || from < until) && !isGoverned && from >= lead,
  );
  const subject =
    (until === undefined ? undefined : documentFirst(all)) ??
    sourceIn(scene, paragraph, sentence) ??
    (until === undefined
      ? (impliedIn(scene, paragraph, sentence) ?? tellerIn(scene, paragraph, sentence))
      : undefined) ??
    mentions.find((mention) => isSomebody(mention) && !isNobody(mention, scene.language)) ??
    (until === undefined && mentions[0] && isVague(mentions[0]) ? undefined : mentions[0]);
  return subject && referents.of(subject, past.at(-1)?.speaker);
}

/** "Having heard Orr, Quill left": whom the words before the comma are about is an object. */
function endOfParticiple(
  { paragraphs, mentions, language }: Scene,
  paragraph: number,
  sentence: number,
): number {
  const { tokens, sentences } = paragraphs[paragraph] ?? { tokens: [], sentences: [] };
  const [from, to] = sentences[sentence] ?? [0, 0];
  // "Asked whether he was sorry, Orr paused."
  if (language.addressing.has(tokens[from]?.lower ?? "")) return endOfLead(tokens, [from, to], language);
  const isNamed = mentions[paragraph]?.some((mention) => mention.from === from) === true;
  if (isNamed || !endsWithOneOf(tokens[from]?.lower ?? "", language.objectVerbEndings)) return from;
  const comma = tokens.findIndex(({ text }, at) => at > from && at < to && text === ",");
  return comma === -1 ? from : comma;
}

/**
 * Who speaks in a sentence without a quotation: "Among her singers was Morag Bain, who remembered
 * an evening in a caravan", "I thought of what Nwosu says about the last scene".
 */
function tellerIn({ paragraphs, mentions, language }: Scene, paragraph: number, sentence: number) {
  const { tokens, sentences } = paragraphs[paragraph] ?? { tokens: [], sentences: [] };
  const [from, to] = sentences[sentence] ?? [0, 0];
  const view = { tokens, mentions: mentionsNear(mentions[paragraph] ?? [], sentence), from, to, language };
  for (let at = to - 1; at >= from; at -= 1) {
    if (!language.saying.has(tokens[at]?.lower ?? "") || !isVerbAt(view, at)) continue;
    const teller = language.verbSecond ? tellerBesideComma(view, at) : subjectOfVerb(view, at, to);
    if (teller && (teller.kind === "name" || teller.kind === "role" || teller.sex !== undefined))
      return teller;
  }
  return undefined;
}

/**
 * Where verbs stand at the end, an object may stand right before them, and only a comma tells:
 * "Jeder zahle drauf, warnte sie.", "Es war voll, wie eine Dame berichtet."
 */
function tellerBesideComma(view: SentenceView, verb: number): PlacedMention | undefined {
  const { tokens, mentions, language, from } = view;
  if (tokens[verb - 1]?.text === ",") return firstSubjectBehind(view, verb + 1, view.to);
  let start = verb;
  while (start > from && tokens[start - 1]?.kind === "word") start -= 1;
  const isSource = language.weakSources.has(tokens[start]?.lower ?? "") && tokens[verb + 1]?.kind !== "word";
  if (!isSource) return undefined;
  return (
    mentions.find((mention) => mention.from === start + 1 && mention.to <= verb) ??
    nounAt(view, start + 1, verb)
  );
}

/** "According to Smith, …": it is Smith's view, whatever the sentence is about. */
function sourceIn(
  { paragraphs, mentions, language }: Scene,
  paragraph: number,
  sentence: number,
): PlacedMention | undefined {
  const { tokens, sentences } = paragraphs[paragraph] ?? { tokens: [], sentences: [] };
  const [from, to] = sentences[sentence] ?? [0, 0];
  return sourceAt(
    { tokens, mentions: mentionsNear(mentions[paragraph] ?? [], sentence), from, to, language },
    from,
    to,
  );
}

/** "El interrogatorio del fiscal duró poco:" is about nobody, but names who speaks. */
export function anyoneIn(
  { scene, referents }: SoFar,
  paragraph: number,
  sentence: number,
): Speaker | undefined {
  const person = mentionsNear(scene.mentions[paragraph] ?? [], sentence).find(
    (mention) =>
      mention.sentence === sentence &&
      !mention.isPlace &&
      (mention.kind === "name" || mention.kind === "role"),
  );
  return person && referents.of(person);
}

/** "Für Trainer Hasselmann war der Abend ein Erfolg.": is about the only person whom it names. */
export function onlyPersonIn(
  { scene, referents }: SoFar,
  paragraph: number,
  sentence: number,
): Speaker | undefined {
  const [person, another] = mentionsNear(scene.mentions[paragraph] ?? [], sentence).filter(
    (mention) =>
      mention.sentence === sentence &&
      !mention.isPlace &&
      (mention.kind === "name" || mention.sex !== undefined),
  );
  return person && !another ? referents.of(person) : undefined;
}

/** "nobody", "somebody": whoever it is, the words are not theirs to go on with. */
function isNobody({ text }: PlacedMention, { nobodies, strangers }: Language): boolean {
  return nobodies.has(text.toLowerCase()) || strangers.has(text.toLowerCase());
}

function isSomebody(mention: PlacedMention): boolean {
  return !isVague(mention) && (mention.kind !== "group" || /^\p{Lu}/u.test(mention.text));
}

/** "Leute", "viele Zuschauer": people of a kind, of whom a sentence speaks without their speaking. */
function isVague({ kind, isPlural, isDefinite, text }: PlacedMention): boolean {
  if (kind === "pronoun") return isPlural && text.toLowerCase() === "sie";
  return (kind === "role" || kind === "group") && isPlural && (isDefinite === false || !text.includes(" "));
}
