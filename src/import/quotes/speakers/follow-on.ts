import { cueBefore } from "../cues/cue-before";
import { documentBeside } from "../cues/document-mentions";
import { isColon } from "../cues/find-cue";
import { isNameInMarks } from "../judging/is-name";
import { isSurelyPerson } from "../mentions/people";
import type { Paragraph, Token } from "../words/read-tokens";
import { bearsWords, isSaying } from "../words/word-kinds";
import type { Attribution } from "./attribute";
import { mentionsNear } from "./mentions-near";
import type { Referents } from "./referents";
import { isReported, reporterBefore } from "./reported-speech";
import type { Scene, Speaker } from "./resolve-speaker";
import { anyoneIn, onlyPersonIn, subjectOf } from "./sentence-subject";
import { spokenToIn } from "./spoken-to";

/** Where a quotation stands, and which one came before it. */
export interface Place {
  paragraph: number;
  sentence: number;
  at: number;
  token: Token;
  last?: { token: Token; paragraph: number } | undefined;
}

/** What is known when a quotation is reached. */
export interface SoFar {
  scene: Scene;
  referents: Referents;
  /** Of every quotation before, in order. */
  past: readonly Attribution[];
}

/** Whose words they are where nothing in the sentence says so: by what the sentences around are about. */
export function followOn(soFar: SoFar, place: Place): Attribution {
  const nobody: Attribution = { confidence: "low", by: "nobody" };
  const { scene, past } = soFar;
  const { paragraph, sentence, at, token } = place;
  const own = scene.paragraphs[paragraph];
  if (!own) return nobody;
  const [from, to] = own.sentences[sentence] ?? [0, 0];
  const last = past.at(-1);
  if (own.tokens.slice(from, to).some(({ kind }) => kind === "word")) {
    const reporter = isReported(own, sentence, scene) ? reporterBefore(soFar, place) : undefined;
    if (reporter) return { ...reporter, confidence: "medium", by: "follow-on" };
    const who = subjectOf(soFar, paragraph, sentence, at) ?? subjectBehindColon(soFar, place);
    if (who) return { ...who, confidence: "low", by: "sentence" };
    const isBesideLast = place.last?.paragraph === paragraph && last?.speaker !== undefined;
    if (isBesideLast) return { ...pick(last), confidence: "low", by: "follow-on" };
    // "“…,” she told the radio. Before that, Katrin Vernau had defended the cuts.": the name comes later.
    const named = last?.speaker === undefined ? introducedBehind(soFar, place) : undefined;
    if (named) return { ...named, confidence: "low", by: "sentence" };
    // "“It is hard. Each school will set up” its own plan.": only the end is woven into a sentence.
    if (at !== from || !/[.!?…]\s+[¿¡]?\p{Lu}/u.test(token.text)) return nobody;
  }
  const announced = announcedBefore(soFar, place);
  if (announced) return { ...announced, confidence: "high", by: "sentence" };
  const explained =
    token.stretch?.shownBy === "blockquote" ? explainedBehind(soFar, paragraph + 1) : undefined;
  if (explained) return { ...explained, confidence: "medium", by: "sentence" };
  const asked = answererBefore(soFar, place);
  if (asked) return { ...asked, confidence: "low", by: "follow-on" };
  for (let back = sentence - 1; back >= 0 && !quotesIn(scene, paragraph, back); back -= 1) {
    // "And the children? “They fear nothing.”": whoever was asked answers.
    if (place.last?.paragraph === paragraph && endsInQuestion(own, back)) continue;
    const teller = isReported(own, back, scene)
      ? reporterBefore(soFar, { ...place, sentence: back + 1 })
      : undefined;
    if (teller) return { ...teller, confidence: "medium", by: "follow-on" };
    const before = subjectOf(soFar, paragraph, back) ?? onlyPersonIn(soFar, paragraph, back);
    if (before) return { ...before, confidence: back === sentence - 1 ? "medium" : "low", by: "sentence" };
  }
  const answering = answererOf(soFar, place);
  if (answering) return { ...answering, confidence: "low", by: "follow-on" };
  if (place.last?.paragraph === paragraph && last?.speaker !== undefined) {
    return { ...pick(last), confidence: "medium", by: "follow-on" };
  }
  const introduced = sentence === 0 ? introducedBehind(soFar, place) : undefined;
  if (introduced) return { ...introduced, confidence: "low", by: "sentence" };
  const topic = sentence === 0 ? topicOf(soFar, paragraph - 1) : undefined;
  if (topic) return { ...topic, confidence: "low", by: "sentence" };
  if (last?.speaker !== undefined) return { ...pick(last), confidence: "low", by: "follow-on" };
  const next =
    subjectOf(soFar, paragraph, sentence + 1) ?? (past.length === 0 ? ledIn(soFar, place) : undefined);
  return next ? { ...next, confidence: "low", by: "sentence" } : nobody;
}

/** "That was how the union put it in a letter." below words set apart. */
function explainedBehind(soFar: SoFar, paragraph: number): Speaker | undefined {
  const { language, mentions, paragraphs } = soFar.scene;
  const { tokens, sentences } = paragraphs[paragraph] ?? { tokens: [], sentences: [] };
  const [from, to] = sentences[0] ?? [0, 0];
  const isTold = tokens.slice(from, to).some((one) => isSaying(one, language) || bearsWords(one, language));
  if (!isTold || !language.pointsBack.has(tokens[from]?.lower ?? "")) return undefined;
  // "So schrieb es der Betriebsrat": no pronoun, which means the words.
  const named = mentions[paragraph]?.find(
    ({ sentence, kind, isGoverned }) => sentence === 0 && kind !== "pronoun" && !isGoverned,
  );
  return named ? soFar.referents.of(named) : subjectOf(soFar, paragraph, 0);
}

/** `« On a survécu. » Adossé au mur, Karim Lahlou sourit.`: whom the sentence behind names for the first time. */
function introducedBehind(soFar: SoFar, { paragraph, sentence, token }: Place): Speaker | undefined {
  const who = subjectOf(soFar, paragraph, sentence + 1);
  const isNew = (who?.person?.mentionedAt[0] ?? -1) > token.start;
  return isNew && who?.person && isSurelyPerson(who.person) ? who : undefined;
}

/** "«No hay nada.»" and, in the next paragraph, "Ana Gil tiene 17 años.": many reports begin with words of whom they are about. */
function ledIn(soFar: SoFar, { paragraph, token }: Place): Speaker | undefined {
  const who = subjectOf(soFar, paragraph + 1, 0);
  const isNew = (who?.person?.mentionedAt[0] ?? -1) > token.start;
  return isNew && who?.person && isSurelyPerson(who.person) ? who : undefined;
}

/** "«¿Y los zapatos?», le preguntó un reportero. «Ahí se quedaron.»": whoever was asked, and spoken of before. */
function answererOf(soFar: SoFar, { last, paragraph, sentence, token }: Place): Partial<Speaker> | undefined {
  const { scene, past } = soFar;
  const asked = past.at(-1);
  if (last?.paragraph !== paragraph || asked?.verb === undefined || !asks(last.token) || asks(token))
    return undefined;
  const { tokens } = scene.paragraphs[paragraph] ?? { tokens: [] };
  const { addressees, firstPerson, ownSaying } = scene.language;
  const wordAt = (at: number) => tokens[at]?.lower ?? "";
  const before = wordAt(asked.verb - 1);
  const isWriters =
    ownSaying.has(wordAt(asked.verb)) ||
    [before, wordAt(asked.verb + 1)].some((word) => firstPerson.has(word));
  if (!isWriters && !addressees.has(before)) return undefined;
  return otherThan(soFar, asked.speaker, paragraph, sentence - 1);
}

function asks({ text }: Token): boolean {
  return /\?\P{L}*$/u.test(text);
}

/** Whoever else was spoken of before a sentence in its paragraph, or spoke last. */
function otherThan(
  soFar: SoFar,
  speaker: string | undefined,
  paragraph: number,
  sentence: number,
): Partial<Speaker> | undefined {
  for (let back = sentence - 1; back >= 0; back -= 1) {
    const who = subjectOf(soFar, paragraph, back);
    if (who && who.speaker !== speaker) return who;
  }
  const before = soFar.past.findLast((one) => one.speaker !== undefined && one.speaker !== speaker);
  return before && pick(before);
}

/**
 * "El fiscal le recordó las cámaras. «Se equivocan», contestó.": a verb of answering without a subject
 * is not of whoever spoke to somebody right before; behind a question no words are, with a verb or without.
 */
export function answererBefore(
  soFar: SoFar,
  { paragraph, sentence, token }: Place,
  verb?: number,
): Partial<Speaker> | undefined {
  const { language, paragraphs } = soFar.scene;
  const { tokens, sentences } = paragraphs[paragraph] ?? { tokens: [], sentences: [] };
  if (sentence === 0 || asks(token)) return undefined;
  const [begin, finish] = sentences[sentence - 1] ?? [0, 0];
  if (!language.answering.has(tokens[verb ?? -1]?.lower ?? "") && !isAskedIn(soFar, paragraph, sentence - 1))
    return undefined;
  const listener = spokenToIn(soFar.scene, paragraph, sentence - 1);
  if (listener) return soFar.referents.of(listener);
  const isSpokenTo = tokens
    .slice(begin, finish - 1)
    .some(
      ({ lower }, index) => language.addressees.has(lower) && isSaying(tokens[begin + index + 1], language),
    );
  if (!isSpokenTo) return undefined;
  return otherThan(soFar, subjectOf(soFar, paragraph, sentence - 1)?.speaker, paragraph, sentence - 1);
}

/** "Un reportero le preguntó si volvería": somebody new asks, right before the verb, and does not tell of it. */
function isAskedIn({ scene }: SoFar, paragraph: number, sentence: number): boolean {
  const { language, paragraphs, mentions } = scene;
  const { tokens, sentences } = paragraphs[paragraph] ?? { tokens: [], sentences: [] };
  if (quotesIn(scene, paragraph, sentence)) return false;
  const [from, to] = sentences[sentence] ?? [0, 0];
  for (let verb = from + 1; verb < to; verb += 1) {
    if (!language.asking.has(tokens[verb]?.lower ?? "")) continue;
    let at = verb;
    while (language.objectsBefore.has(tokens[at - 1]?.lower ?? "")) at -= 1;
    const asker = mentionsNear(mentions[paragraph] ?? [], sentence).find((mention) => mention.to === at);
    if (asker?.kind === "role" && asker.isDefinite === false) return true;
  }
  return false;
}

/** A sentence before that ends in a colon says who speaks. */
function announcedBefore(soFar: SoFar, { paragraph, sentence }: Place): Speaker | undefined {
  const { scene } = soFar;
  const index = sentence > 0 ? paragraph : paragraph - 1;
  const { tokens, sentences } = scene.paragraphs[index] ?? { tokens: [], sentences: [] };
  const number = sentence > 0 ? sentence - 1 : sentences.length - 1;
  const [from, to] = sentences[number] ?? [0, 0];
  if (!isColon(tokens[to - 1]?.text) || tokens.slice(from, to).some(({ kind }) => kind === "quote"))
    return undefined;
  const own = (scene.mentions[index] ?? []).filter((mention) => mention.sentence === number);
  const near = mentionsNear(scene.mentions[index] ?? [], number);
  const cue = cueBefore({ tokens, mentions: near, from, to, language: scene.language }, to, true);
  const told = cue?.mention && soFar.referents.of(cue.mention, soFar.past.at(-1)?.speaker);
  if (told) return told;
  const document = documentBeside(own, to - 1);
  if (document) return soFar.referents.of(document);
  return subjectOf(soFar, index, number) ?? anyoneIn(soFar, index, number);
}

/** "„Ein bisschen mehr Demut“: Mit diesem Satz hat Bedau Aufsehen erregt." */
function subjectBehindColon(soFar: SoFar, { paragraph, sentence, at }: Place): Speaker | undefined {
  const isColonBehind = isColon(soFar.scene.paragraphs[paragraph]?.tokens[at + 1]?.text);
  return isColonBehind ? subjectOf(soFar, paragraph, sentence) : undefined;
}

function endsInQuestion({ tokens, sentences }: Paragraph, sentence: number): boolean {
  return /^[?？]$/u.test(tokens[(sentences[sentence]?.[1] ?? 0) - 1]?.text ?? "");
}

function quotesIn({ paragraphs, language }: Scene, paragraph: number, sentence: number): boolean {
  const { tokens, sentences } = paragraphs[paragraph] ?? { tokens: [], sentences: [] };
  const [from, to] = sentences[sentence] ?? [0, 0];
  for (let at = from; at < to; at += 1)
    if (tokens[at]?.kind === "quote" && !isNameInMarks(tokens, at, language)) return true;
  return false;
}

/** Whom most sentences at the end of a paragraph, behind its last quotation, are about; the last one of equals. */
function topicOf(soFar: SoFar, paragraph: number): Speaker | undefined {
  const all = soFar.scene.paragraphs[paragraph]?.sentences ?? [];
  const behind = all.findLastIndex((_, sentence) => quotesIn(soFar.scene, paragraph, sentence)) + 1;
  const sentences = all.map((_, sentence) => sentence).slice(behind);
  const counts = new Map<string, { who: Speaker; count: number }>();
  sentences.forEach((sentence) => {
    const who = subjectOf(soFar, paragraph, sentence);
    if (!who) return;
    const count = (counts.get(who.speaker)?.count ?? 0) + 1;
    counts.delete(who.speaker);
    counts.set(who.speaker, { who, count });
  });
  return [...counts.values()].sort((a, b) => a.count - b.count).at(-1)?.who;
}

function pick({ speaker, person }: Attribution): Partial<Speaker> {
  return { ...(speaker === undefined ? {} : { speaker }), ...(person ? { person } : {}) };
}
