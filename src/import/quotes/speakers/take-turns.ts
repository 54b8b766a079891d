import type { Cue } from "../cues/find-cue";
import type { Token } from "../words/read-tokens";
import type { Attribution } from "./attribute";
import { asks, readVoice, type Voice } from "./dialogue-voice";
import {
  addressedIn,
  calledByName,
  isTold,
  mostNamed,
  otherVoice,
  speakerIn,
  spokeLastBefore,
  spokeRightBefore,
  voicesBefore,
} from "./other-voice";
import type { Scene, Speaker } from "./resolve-speaker";

/** As many words may stand around the quotation of a dialogue's paragraph. */
const MOST_WORDS = 14;

/** Characters of a short sentence. */
const BRIEF = 60;

type Attributions = Map<Token, Attribution>;
type Cues = ReadonlyMap<Token, Cue>;

/**
 * Gives turns of dialogues that say nothing of their speaker to one of the two
 * voices: every second paragraph is the same one's, and what any of them says of
 * its speaker holds for its fellows.
 */
export function takeTurns(scene: Scene, attributions: Attributions, cues: Cues): void {
  let from = 0;
  while (from < scene.paragraphs.length) {
    let to = from;
    while (to < scene.paragraphs.length && isTurn(scene, to, to > from)) to += 1;
    // Where one paragraph has both, the dialogue goes on behind it.
    let start = from;
    while (start < to && hasBothVoices(scene, attributions, start)) start += 1;
    if (to - from > 1 && start < to) settleRun(scene, attributions, cues, start, to);
    from = Math.max(to, from + 1);
  }
}

/** A paragraph that begins with a quotation and has little else. */
function isTurn({ paragraphs }: Scene, index: number, isWithin: boolean): boolean {
  const paragraph = paragraphs[index];
  const first = paragraph?.tokens[0];
  if (!paragraph || first === undefined) return false;
  const opening = first.kind === "quote" ? first : paragraph.tokens[1];
  if (opening?.kind !== "quote" || opening.stretch?.isContinuation || opening.stretch?.goesOn) return false;
  if (/^(?:turn|blockquote)$/.test(opening.stretch?.shownBy ?? "")) return false;
  if (isWithin && (paragraphs[index - 1]?.block ?? 0) < paragraph.block - 1) return false;
  return paragraph.tokens.filter(({ kind }) => kind === "word").length <= MOST_WORDS;
}

function hasBothVoices({ paragraphs }: Scene, attributions: Attributions, index: number): boolean {
  const told = (paragraphs[index]?.tokens ?? []).map((token) => attributions.get(token)).filter(isTold);
  return new Set(told.map((one) => one?.speaker)).size > 1;
}

function settleRun(scene: Scene, attributions: Attributions, cues: Cues, from: number, to: number): void {
  const turns = scene.paragraphs
    .slice(from, to)
    .map(({ tokens }) => tokens.filter(({ kind }) => kind === "quote"));
  if (!isDialogue(turns, attributions)) return;
  const read = (voice: number) =>
    readVoice(
      turns.filter((_, index) => index % 2 === voice),
      attributions,
      cues,
    );
  const [one, other] = [read(0), read(1)];
  const both: Pair[] = [
    [one, other],
    [other, one],
  ];
  if (one.who && one.who.speaker === other.who?.speaker) {
    if (one.certainty === other.certainty) return;
    forget(one.certainty < other.certainty ? one : other);
  }
  if (!one.who && !other.who) introduce([one, other], scene, attributions, from);
  for (const [voice, fellow] of both) {
    // Whom the other one calls by name, unless the article names the voice itself.
    const isNamed = voice.turns.flat().some((token) => attributions.get(token)?.confidence === "high");
    const called = fellow.who && !isNamed ? calledByName(scene, fellow.turns, fellow.who) : undefined;
    if (!called) continue;
    forget(voice);
    voice.who = called;
  }
  const before = spokeRightBefore(scene, attributions, from);
  if (one.who && !other.who && !other.isStranger && before?.speaker !== one.who.speaker) other.who = before;
  for (const [voice, fellow] of both)
    if (!voice.who && fellow.who && !voice.isStranger && !isNewspaper(voice, fellow))
      voice.who = otherVoice(scene, from, fellow.who) ?? insteadOf(fellow.who, voice, scene, attributions);
  for (const [voice, fellow] of both) {
    const attribution = attributionOf(voice, fellow);
    for (const turn of voice.turns)
      if (attribution && !voice.told.has(turn))
        for (const token of turn) attributions.set(token, attribution);
  }
}

type Pair = [Voice, Voice];

/** What the words beside its turns say of a voice holds for nothing. */
function forget(voice: Voice): void {
  voice.who = undefined;
  voice.told = new Set();
}

/** Where no turn says whose it is, by what stands before the dialogue, and by whom the turns call by name. */
function introduce([one, other]: Pair, scene: Scene, attributions: Attributions, from: number): void {
  if (one.isStranger || other.isStranger) {
    (one.isStranger ? other : one).who = spokeLastBefore(scene, attributions, from);
    return;
  }
  [one.who, other.who] = voicesBefore(scene, attributions, from);
  if (one.who || other.who) return;
  other.who = addressedIn(scene, one.turns);
  one.who = addressedIn(scene, other.turns);
  if (one.who || other.who) return;
  const [first] = one.turns[0] ?? [];
  (isNewspaper(one, other) ? other : one).who = speakerIn(first && attributions.get(first));
}

/** Between dashes the newspaper's questions are set as the answers are, and nothing says whose they are. */
function isNewspaper(voice: Voice, fellow: Voice): boolean {
  const isDashed = voice.turns.flat().every(({ stretch }) => stretch?.shownBy === "dash");
  return isDashed && voice.isAsking && !fellow.turns.some(asks);
}

/** Turns that were taken for the other one's are those of whom the article names most. */
function insteadOf(
  fellow: Speaker,
  { turns }: Voice,
  scene: Scene,
  attributions: Attributions,
): Speaker | undefined {
  const isTaken = turns.flat().some((token) => attributions.get(token)?.speaker === fellow.speaker);
  return isTaken ? mostNamed(scene, fellow) : undefined;
}

function attributionOf(voice: Voice, fellow: Voice): Attribution | undefined {
  if (voice.who) return { ...voice.who, confidence: "medium", by: "follow-on" };
  if (voice.isStranger) return { confidence: "low", by: "follow-on" };
  return isNewspaper(voice, fellow) ? { confidence: "low", by: "nobody", isAsked: true } : undefined;
}

/** Dashes or a question; without either only short sentences to and fro, and never where all is told. */
function isDialogue(turns: readonly Token[][], attributions: Attributions): boolean {
  const silent = turns.filter((turn) => !turn.some((token) => isTold(attributions.get(token))));
  const isSet = turns
    .flat()
    .some(({ stretch, text }) => stretch?.shownBy === "dash" || /[?？]\s*["”»«“’」]*$/u.test(text));
  if (isSet) return true;
  return silent.length > 1 && turns.flat().every(({ text }) => text.length <= BRIEF);
}
