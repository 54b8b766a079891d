import type { Attribution } from "./attribute";
import { isColon } from "./find-cue";
import type { PlacedMention } from "./people";
import type { Token } from "./read-tokens";
import { resolveMention, type Scene, type Speaker } from "./resolve-speaker";
import { whoIsMeant } from "./who-is-meant";

/** Where a quotation stands, and which one came before it. */
export interface Place {
  paragraph: number;
  sentence: number;
  at: number;
  token: Token;
  last?: { token: Token; paragraph: number } | undefined;
}

/** Whose words they are where nothing in the sentence says so: by what comes before, and by taking turns. */
export function followOn(scene: Scene, place: Place, past: readonly Attribution[]): Attribution {
  const nobody: Attribution = { confidence: "low", by: "nobody" };
  const { paragraph, sentence, at } = place;
  const own = scene.paragraphs[paragraph];
  if (!own) return nobody;
  const [from, to] = own.sentences[sentence] ?? [0, 0];
  const isAlone = !own.tokens.slice(from, to).some(({ kind }) => kind === "word");
  if (!isAlone) {
    const who = subjectOfSentence(scene, paragraph, sentence, at, past);
    return who ? { ...who, confidence: "low", by: "sentence" } : nobody;
  }
  const inParagraph = place.last?.paragraph === paragraph ? past.at(-1) : undefined;
  const before = sentence > 0 ? { paragraph, sentence: sentence - 1 } : lastSentence(scene, paragraph - 1);
  const introduced = before && introducedBy(scene, before, past);
  if (introduced && (sentence > 0 || introduced.isAnnounced)) {
    return { ...introduced.who, confidence: introduced.isAnnounced ? "high" : "medium", by: "sentence" };
  }
  if (inParagraph?.speaker !== undefined)
    return { ...pick(inParagraph), confidence: "medium", by: "follow-on" };
  const other = takesTurns(scene, place, past);
  if (other) return { ...other, confidence: "medium", by: "follow-on" };
  if (introduced) return { ...introduced.who, confidence: "low", by: "sentence" };
  const last = past.at(-1);
  return last?.speaker === undefined ? nobody : { ...pick(last), confidence: "low", by: "follow-on" };
}

/** A sentence without quotations about somebody who speaks next; for sure, if it ends in a colon. */
function introducedBy(
  scene: Scene,
  place: { paragraph: number; sentence: number },
  past: readonly Attribution[],
): { who: Speaker; isAnnounced: boolean } | undefined {
  const { tokens, sentences } = scene.paragraphs[place.paragraph] ?? { tokens: [], sentences: [] };
  const [from, to] = sentences[place.sentence] ?? [0, 0];
  const words = tokens.slice(from, to);
  if (words.some(({ kind }) => kind === "quote")) return undefined;
  const isAnnounced = isColon(words.at(-1)?.text);
  const who =
    subjectOfSentence(scene, place.paragraph, place.sentence, to, past) ??
    (isAnnounced ? anyoneIn(scene, place.paragraph, place.sentence) : undefined);
  return who && { who, isAnnounced };
}

/** Whom a sentence is about: its first mention that may be a subject. */
function subjectOfSentence(
  scene: Scene,
  paragraph: number,
  sentence: number,
  until: number,
  past: readonly Attribution[],
): Speaker | undefined {
  const mentions = (scene.mentions[paragraph] ?? []).filter(
    (mention) => mention.sentence === sentence && mention.from < until && !mention.isGoverned,
  );
  const subject = mentions.find(isSomebody) ?? mentions[0];
  if (!subject) return undefined;
  return subject.kind === "pronoun"
    ? whoIsMeant(scene, subject, { paragraph, sentence }, past)
    : resolveMention(scene, subject);
}

/** "El interrogatorio del fiscal duró poco:" is about nobody, but names who speaks. */
function anyoneIn(scene: Scene, paragraph: number, sentence: number): Speaker | undefined {
  const person = (scene.mentions[paragraph] ?? []).find(
    (mention) => mention.sentence === sentence && (mention.kind === "name" || mention.kind === "role"),
  );
  return person && resolveMention(scene, person);
}

function isSomebody({ kind, text }: PlacedMention): boolean {
  return kind !== "group" || /^\p{Lu}/u.test(text);
}

/** In a dialogue of short paragraphs the other one speaks next: whoever asked, or was asked. */
function takesTurns(scene: Scene, place: Place, past: readonly Attribution[]): Speaker | undefined {
  const { last, token, paragraph } = place;
  const before = past.at(-1);
  if (!last || before?.speaker === undefined || paragraph - last.paragraph !== 1) return undefined;
  const isDialogue = token.stretch?.shownBy === "dash" || last.token.stretch?.shownBy === "dash";
  const other = past
    .slice(-4)
    .reverse()
    .find(({ speaker }) => speaker !== undefined && speaker !== before.speaker);
  const isAnswer = /[?？]["”»“’'」]*$/u.test(last.token.text.trim());
  const wasTurn =
    past.at(-2)?.speaker !== undefined &&
    past.at(-2)?.speaker !== before.speaker &&
    isShort(scene, paragraph - 1);
  if (other && (isDialogue || isAnswer || wasTurn)) return pick(other);
  if (!isDialogue && !isAnswer) return undefined;
  // The dialogue's second voice has not spoken yet: the last one named beside the first.
  const named = [paragraph - 1, paragraph - 2]
    .flatMap((index) => [...(scene.mentions[index] ?? [])].reverse())
    .map((mention) => (mention.kind === "group" ? undefined : resolveMention(scene, mention)))
    .find((who) => who?.person !== undefined && who.speaker !== before.speaker);
  return named;
}

/** Little more than a quotation and who said it. */
function isShort({ paragraphs }: Scene, paragraph: number): boolean {
  const { tokens, sentences } = paragraphs[paragraph] ?? { tokens: [], sentences: [] };
  return sentences.length <= 2 && tokens.filter(({ kind }) => kind === "word").length <= 12;
}

function lastSentence(
  { paragraphs }: Scene,
  paragraph: number,
): { paragraph: number; sentence: number } | undefined {
  const count = paragraphs[paragraph]?.sentences.length ?? 0;
  return count > 0 ? { paragraph, sentence: count - 1 } : undefined;
}

function pick({ speaker, person }: Attribution): Speaker | undefined {
  return speaker === undefined ? undefined : { speaker, ...(person ? { person } : {}) };
}
