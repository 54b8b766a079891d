import type { Language } from "../../languages/read-language";
import { findCue } from "../cues/find-cue";
import type { Paragraph, Token } from "../words/read-tokens";
import type { Place, SoFar } from "./follow-on";
import { mentionsNear } from "./mentions-near";
import type { Scene, Speaker } from "./resolve-speaker";

/** Nobody's words are told in more sentences without a word on whose they are. */
const MOST_SENTENCES = 5;

/** Whether the verb alone says that the sentence tells somebody's words: "Man sei „auf der Zielgeraden“." */
export function isReported({ tokens, sentences }: Paragraph, sentence: number, { language }: Scene): boolean {
  const [from, to] = sentences[sentence] ?? [0, 0];
  return hasReporting(tokens, from, to, language);
}

function hasReporting(tokens: readonly Token[], from: number, to: number, language: Language): boolean {
  if (language.reporting.size === 0) return false;
  for (let at = from; at < to; at += 1) if (language.reporting.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** Whose words such a sentence tells: those of whoever speaks in the last sentence that says who does. */
export function reporterBefore({ scene, referents, past }: SoFar, place: Place): Speaker | undefined {
  const last = past.at(-1);
  let index = place.paragraph;
  let number = place.sentence;
  for (let left = MOST_SENTENCES; left > 0; left -= 1) {
    if (number === 0) {
      index -= 1;
      number = scene.paragraphs[index]?.sentences.length ?? 0;
    }
    number -= 1;
    const paragraph = scene.paragraphs[index];
    const [from, to] = paragraph?.sentences[number] ?? [0, 0];
    if (!paragraph || to === 0) return undefined;
    const { tokens } = paragraph;
    const mentions = mentionsNear(scene.mentions[index] ?? [], number);
    const cue = findCue({ tokens, mentions, from, to, language: scene.language }, to);
    // "Sie habe ihn gefragt": told as well.
    const isTold =
      cue !== undefined &&
      hasReporting(tokens, startOfClause(tokens, cue.verb), cue.verb + 1, scene.language);
    const who = isTold ? undefined : cue?.mention && referents.of(cue.mention, last?.speaker);
    if (who && cue?.by === "source") return who;
    if (place.last && tokens.slice(from, to).includes(place.last.token))
      return last?.speaker === undefined ? undefined : pick(last);
    if (who) return who;
    if (isReported(paragraph, number, scene)) continue;
    const subject = mentions.find(({ sentence, isGoverned }) => sentence === number && !isGoverned);
    return subject && referents.of(subject, last?.speaker);
  }
  return undefined;
}

function startOfClause(tokens: readonly Token[], at: number): number {
  let start = at;
  while (tokens[start - 1]?.kind === "word") start -= 1;
  return start;
}

function pick({ speaker = "", person }: Partial<Speaker>): Speaker {
  return { speaker, ...(person ? { person } : {}) };
}
