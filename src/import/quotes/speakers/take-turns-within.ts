import { isSurelyPerson } from "../mentions/people";
import type { Paragraph, Token } from "../words/read-tokens";
import type { Attribution } from "./attribute";
import { mentionsNear } from "./mentions-near";
import { resolveMention, type Scene, type Speaker } from "./resolve-speaker";

/** As far back is looked for who else spoke. */
const MOST_TURNS = 12;

/** A quotation of the paragraph that is looked at, with its place among the tokens. */
interface Said {
  at: number;
  token: Token;
  attribution: Attribution;
}

/**
 * Where two people speak to and fro within a paragraph, quotations that say nothing of their speaker:
 * marks right behind marks are the other one's, an answerer is asked by who asked before, and
 * a question is answered by who answered.
 */
export function takeTurnsWithin(scene: Scene, attributions: Map<Token, Attribution>): void {
  scene.paragraphs.forEach((paragraph, index) => {
    const said: Said[] = paragraph.tokens.flatMap((token, at) => {
      const attribution = token.kind === "quote" ? attributions.get(token) : undefined;
      return attribution ? [{ at, token, attribution }] : [];
    });
    said.forEach((one, place) => {
      const before = said[place - 1];
      if (!before || isTold(one.attribution) || !isSpeech(before) || !isSpeech(one)) return;
      if (!isRightBehind(paragraph, before, one)) return;
      const other = otherVoice(scene, index, said.slice(Math.max(0, place - MOST_TURNS), place), before);
      if (!other || !isOthers(paragraph, said, place, other.hasSpoken)) return;
      one.attribution = { ...other.who, confidence: "medium", by: "follow-on" };
      attributions.set(one.token, one.attribution);
    });
  });
}

/** Whether the words are of whoever did not speak right before. */
function isOthers(paragraph: Paragraph, said: readonly Said[], place: number, hasSpoken: boolean): boolean {
  const [before, one, behind] = [said[place - 1], said[place], said[place + 1]];
  if (!before || !one) return false;
  if (isAdjacent(paragraph, before, one)) return true;
  const isChain = behind !== undefined && isAdjacent(paragraph, one, behind);
  if (!hasSpoken) return isChain && asks(one);
  // Whoever answers a question is asked the next one.
  const asked = said[place - 2];
  return isChain || (asks(one) ? !asks(before) && asked !== undefined && asks(asked) : asks(before));
}

/** Nothing but the words on who spoke before stands between. */
function isRightBehind(paragraph: Paragraph, before: Said, one: Said): boolean {
  if (isAdjacent(paragraph, before, one)) return true;
  const { verb } = before.attribution;
  const between = paragraph.tokens.slice(before.at + 1, one.at);
  if (verb === undefined) return false;
  if (verb < before.at) return between.every(({ kind }) => kind === "mark");
  const ends = between.flatMap(({ text }, index) => (/^[.…!?]$/u.test(text) ? [index] : []));
  return verb < one.at && ends.length === 1 && ends[0] === between.length - 1;
}

/** No word of the article between them: marks right behind marks, or behind a full stop or a dash. */
function isAdjacent({ tokens }: Paragraph, before: Said, one: Said): boolean {
  if (before.token.stretch?.goesOn || one.token.stretch?.isContinuation) return false;
  return tokens.slice(before.at + 1, one.at).every(({ text }) => /^[.…!?–—-]$/u.test(text));
}

/** The other one of the two who speak; or who was spoken of last. */
function otherVoice(
  scene: Scene,
  index: number,
  past: readonly Said[],
  { attribution: { speaker }, at }: Said,
): { who: Speaker; hasSpoken: boolean } | undefined {
  if (speaker === undefined) return undefined;
  const spoke = past.findLast(
    ({ attribution }) => attribution.speaker !== undefined && attribution.speaker !== speaker,
  );
  if (spoke?.attribution.speaker !== undefined) {
    const { person } = spoke.attribution;
    return { who: { speaker: spoke.attribution.speaker, ...(person ? { person } : {}) }, hasSpoken: true };
  }
  const isAnother = (who: Speaker | undefined) =>
    who?.person !== undefined && isSurelyPerson(who.person) && who.speaker !== speaker;
  const sentence = scene.paragraphs[index]?.sentences.findIndex(([, to]) => to > at) ?? 0;
  const who = mentionsNear(scene.mentions[index] ?? [], sentence)
    .filter(({ from, kind }) => from < at && kind !== "group")
    .map((mention) => resolveMention(scene, mention))
    .findLast(isAnother);
  return who && { who, hasSpoken: false };
}

/** The article says who speaks, in words, or that it was somebody. */
function isTold({ by, verb }: Attribution): boolean {
  return verb !== undefined || by === "source" || by === "turn";
}

/** Whole sentences, and no words woven into one of the article's. */
function isSpeech({ token: { text, stretch } }: Said): boolean {
  return stretch?.shownBy === "double" && /^["“„«»”]+\s?[\p{Lu}\p{N}¿¡…]/u.test(text);
}

function asks({ token: { text } }: Said): boolean {
  return /[?？]\P{L}*$/u.test(text);
}
