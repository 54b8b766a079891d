import { isSurelyPerson } from "../mentions/people";
import type { Token } from "../words/read-tokens";
import type { Attribution } from "./attribute";
import type { Scene, Speaker } from "./resolve-speaker";
import { resolveMention } from "./resolve-speaker";

/** As many words may stand around the quotation of a dialogue's paragraph. */
const MOST_WORDS = 14;

/** Characters of a short sentence. */
const BRIEF = 60;

/** Paragraphs before a dialogue that may name who takes part. */
const PARAGRAPHS_BEFORE = 2;

/**
 * Gives turns of dialogues that say nothing of their speaker to one of the two
 * voices: every second paragraph is the same one's, and what any of them says of
 * its speaker holds for its fellows.
 */
export function takeTurns(scene: Scene, attributions: Map<Token, Attribution>): void {
  let from = 0;
  while (from < scene.paragraphs.length) {
    let to = from;
    while (to < scene.paragraphs.length && isTurn(scene, to, to > from)) to += 1;
    // Where one paragraph has both, the dialogue goes on behind it.
    let start = from;
    while (start < to && hasBothVoices(scene, attributions, start)) start += 1;
    if (to - from > 1 && start < to) settleRun(scene, attributions, start, to);
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

function hasBothVoices(
  { paragraphs }: Scene,
  attributions: ReadonlyMap<Token, Attribution>,
  index: number,
): boolean {
  const told = (paragraphs[index]?.tokens ?? []).map((token) => attributions.get(token)).filter(isTold);
  return new Set(told.map((one) => one?.speaker)).size > 1;
}

/** The article says who speaks, in words; or a sentence before that ends in a colon. */
function isTold(attribution: Attribution | undefined): boolean {
  const { by, confidence } = attribution ?? {};
  return /^(?:verb|source|colon)$/.test(by ?? "") || (by === "sentence" && confidence === "high");
}

function settleRun(scene: Scene, attributions: Map<Token, Attribution>, from: number, to: number): void {
  const turns = scene.paragraphs
    .slice(from, to)
    .map(({ tokens }) => tokens.filter(({ kind }) => kind === "quote"));
  const isSure = (token: Token) => isTold(attributions.get(token));
  const silent = turns.filter((tokens) => !tokens.some(isSure));
  const isDialogue = turns.some((tokens) =>
    tokens.some(({ stretch, text }) => stretch?.shownBy === "dash" || /[?？]\s*["”»«“’」]*$/u.test(text)),
  );
  // Without a question, only short sentences to and fro are a dialogue.
  const isBrief =
    silent.length > 1 && turns.every((tokens) => tokens.every(({ text }) => text.length <= BRIEF));
  if (silent.length === 0 || !(isDialogue || isBrief)) return;
  const voices = [0, 1].map((voice) => {
    const said = turns.filter((_, index) => index % 2 === voice).flatMap((tokens) => tokens.filter(isSure));
    const speakers = new Set(said.map((token) => attributions.get(token)?.speaker));
    return speakers.size === 1 ? pick(attributions.get(said[0] as Token)) : undefined;
  });
  if (voices[0] && voices[0].speaker === voices[1]?.speaker) return;
  if (!voices[0] && !voices[1]) [voices[0], voices[1]] = voicesBefore(scene, attributions, from);
  // Between dashes the newspaper's questions are set as the answers are, and nothing says whose they are.
  const asks = [0, 1].map((voice) => voices[voice] === undefined && isAsker(turns, voice));
  if (!voices[0] && !voices[1]) voices[asks[0] ? 1 : 0] = pick(attributions.get(turns[0]?.[0] as Token));
  const isNamed = (voice: number) =>
    turns.some(
      (tokens, index) =>
        index % 2 === voice && tokens.some((token) => attributions.get(token)?.confidence === "high"),
    );
  for (const voice of [0, 1]) {
    // Whom the other one calls by name, unless the article names the voice itself.
    const other = voices[1 - voice];
    const called =
      other && !isNamed(voice)
        ? calledByName(
            scene,
            turns.filter((_, index) => index % 2 !== voice),
            other,
          )
        : undefined;
    voices[voice] = called ?? voices[voice];
    if (!called) continue;
    turns.forEach((tokens, index) => {
      if (index % 2 !== voice) return;
      for (const token of tokens)
        attributions.set(token, { ...called, confidence: "medium", by: "follow-on" });
    });
  }
  for (const voice of [0, 1]) {
    const other = voices[1 - voice];
    if (!asks[voice]) voices[voice] ??= other && otherVoice(scene, from, other);
  }
  turns.forEach((tokens, index) => {
    const voice = voices[index % 2];
    if (asks[index % 2] && !voice)
      for (const token of tokens) attributions.set(token, { confidence: "low", by: "nobody", isAsked: true });
    if (!voice || tokens.some(isSure)) return;
    for (const token of tokens) attributions.set(token, { ...voice, confidence: "medium", by: "follow-on" });
  });
}

/** A voice without a name, between dashes, that asks: the newspaper's. */
function isAsker(turns: readonly Token[][], voice: number): boolean {
  const asks = ({ text }: Token) => /[?？](?:\P{L}|$)/u.test(text);
  const own = turns.filter((_, index) => index % 2 === voice).flat();
  const other = turns.filter((_, index) => index % 2 !== voice).flat();
  return own.every(({ stretch }) => stretch?.shownBy === "dash") && own.some(asks) && !other.some(asks);
}

/** "¿Y usted, señora Quintanar?" names who answers. */
function calledByName({ people }: Scene, turns: readonly Token[][], one: Speaker): Speaker | undefined {
  const said = new Set(turns.flat().flatMap(({ text }) => text.match(/\p{Lu}[\p{L}\p{M}-]{3,}/gu) ?? []));
  const person = people.all.find(
    (candidate) =>
      isSurelyPerson(candidate) &&
      candidate.name !== one.speaker &&
      candidate.name.split(" ").some((part) => said.has(part)),
  );
  return person && { speaker: person.name, person };
}

/** Of the people named right before a dialogue, the last one who is not the other. */
function otherVoice(scene: Scene, from: number, one: Speaker): Speaker | undefined {
  for (let index = from + 1; index >= from - PARAGRAPHS_BEFORE; index -= 1) {
    const people = (scene.mentions[index] ?? [])
      .filter(({ kind }) => kind === "name" || kind === "role")
      .map((mention) => resolveMention(scene, mention))
      .filter(
        (who) => who?.person !== undefined && isSurelyPerson(who.person) && who.speaker !== one.speaker,
      );
    if (people.length > 0) return people.at(-1);
  }
  return undefined;
}

function pick(attribution: Attribution | undefined): Speaker | undefined {
  const { speaker, person } = attribution ?? {};
  return speaker === undefined ? undefined : { speaker, ...(person ? { person } : {}) };
}

/** "“Why?” Orr asked. “Because,” Quill said.": then Orr asks again. */
function voicesBefore(
  scene: Scene,
  attributions: ReadonlyMap<Token, Attribution>,
  from: number,
): (Speaker | undefined)[] {
  const said = (scene.paragraphs[from - 1]?.tokens ?? []).filter(({ kind }) => kind === "quote").slice(-2);
  const [asked, answered] = said;
  const isAsked = asked !== undefined && endsInQuestion(asked);
  const isAnswered = answered !== undefined && !endsInQuestion(answered);
  const [one, other] = said.map((token) => pick(attributions.get(token)));
  if (isAsked && isAnswered && one && other && one.speaker !== other.speaker) return [one, other];
  // "—¿Y usted? —le preguntó el párroco en la fiesta, delante de todos.": too long for a turn, and yet the first.
  const last = said.at(-1);
  const isAsking =
    last?.stretch?.shownBy === "dash" && isTold(attributions.get(last)) && endsInQuestion(last);
  const asker = isAsking ? pick(attributions.get(last)) : undefined;
  if (asker) return [mostNamed(scene, asker), asker];
  // "“Don’t wash them,” Ramón told him." and below it "“Not even in water?”": the other one asks.
  const first = scene.paragraphs[from]?.tokens.find(({ kind }) => kind === "quote");
  const told = last && isTold(attributions.get(last)) ? pick(attributions.get(last)) : undefined;
  const isAskedBack = last && first && endsInQuestion(first) && !endsInQuestion(last);
  return told && isAskedBack && endsParagraph(scene, from - 1, last)
    ? [otherVoice(scene, from - 1, told), told]
    : [];
}

/** Behind the words stands only who spoke them. */
function endsParagraph({ paragraphs }: Scene, index: number, { end }: Token): boolean {
  const behind = (paragraphs[index]?.tokens ?? []).filter(
    ({ start, kind }) => start >= end && kind === "word",
  );
  return behind.length <= MOST_WORDS;
}

/** Whom the article names most, beside one. */
function mostNamed({ people }: Scene, one: Speaker): Speaker | undefined {
  const person = people.all
    .filter((candidate) => isSurelyPerson(candidate) && candidate.name !== one.speaker)
    .toSorted((a, b) => b.mentionedAt.length - a.mentionedAt.length)[0];
  return person && { speaker: person.name, person };
}

function endsInQuestion({ text }: Token): boolean {
  return /[?？]\P{L}*$/u.test(text);
}
