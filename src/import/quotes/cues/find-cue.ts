import type { PlacedMention } from "../mentions/people";
import { isSaying } from "../words/word-kinds";
import { bearerBeside, bearerWith } from "./borne-words";
import { cryAround } from "./cry";
import { cryBehind } from "./cry-behind";
import { cueBefore } from "./cue-before";
import { cueBehind, verbFirst } from "./cue-behind";
import { cueFarBehind } from "./cue-far-behind";
import { cueOfIntroduction } from "./cue-of-introduction";
import { cueOfLast } from "./cue-of-last";
import { voiceBeforeColon } from "./nameless-voice";
import { bearerOf } from "./nobodys-verb";
import { agentBehind } from "./passive";
import { nextQuote, type SentenceView } from "./sentence-view";

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
  /** "Came the reply": whoever was spoken to answers. */
  isReply?: boolean;
}

/** Looks for a verb or words of attribution in the quotation's own sentence, nearest and surest first. */
export function findCue(view: SentenceView, at: number): Cue | undefined {
  const { tokens, from, language } = view;
  const bearer = language.standing.size > 0 ? bearerOf(view, at, nextQuote(view, at + 1)) : undefined;
  if (bearer) return { ...bearer, by: "verb", isBeside: false };
  const borne = bearerWith(view, at);
  if (borne) return { ...borne, by: "source", isBeside: false };
  const apposed = bearerBeside(view, at);
  if (apposed) return { mention: apposed, by: "source", verb: apposed.from, isBeside: true };
  const cry = cryAround(view, at) ?? cryBehind(view, at) ?? voiceBeforeColon(view, at);
  if (cry) return cry;
  const before = tokens[at - 1];
  const isAnnounced =
    at > from &&
    (isColon(before?.text) ||
      isSaying(before, view.language) ||
      (/^[,，]$/u.test(before?.text ?? "") && isSaying(tokens[at - 2], view.language)));
  const left = cueBefore(view, at, isColon(before?.text));
  // A few words woven into a sentence belong to what stands before them.
  const isWoven =
    /^["“„«»‘‚']*\s*\p{Ll}/u.test(tokens[at]?.text ?? "") &&
    left?.by === "verb" &&
    (isSaying(tokens[left.verb], view.language) || (left.mention !== undefined && at - left.verb <= 2));
  const behind = isAnnounced && left ? toldBehind(view, at, left) : cueBehind(view, at);
  // "Sie fanden „…“, wie es in der Arbeit heißt": what stands behind says so itself.
  // "Sie sah zu, wie er das als „Kartenhaus“ beschrieb": so does a verb that ends the clause.
  const isSource =
    behind?.by === "source" &&
    (language.verbSecond || isOwnWords(view, behind.verb) || !isToldBy(view, left, at));
  const isSurer = isSource || (language.verbSecond && behind?.verb === at + 1);
  // "supone «un insulto», lamentó Ana Vela": a name behind is surer than a subject that is left out.
  const isNamedBehind = left?.mention === undefined && behind?.mention !== undefined;
  const right = isWoven && !isSurer && !isNamedBehind ? undefined : behind;
  // "Bei der Kammer ist man skeptisch: „…“, heißt es dort."
  const isThing = right?.mention && view.language.things.has(right.mention.text.toLowerCase());
  const agent = right?.mention ? undefined : agentBehind(view, at);
  if (agent) return { mention: agent, by: "verb", verb: at + 1, isBeside: true };
  return (
    (isThing && left?.mention ? left : right) ??
    left ??
    cueFarBehind(view, at) ??
    cueOfLast(view, at) ??
    cueOfIntroduction(view, at)
  );
}

/** "the firm was fined for “sleeping”, in the words of the judge": whoever else stands beside them. */
function isOwnWords({ tokens, language }: SentenceView, source: number): boolean {
  return tokens.slice(source, source + 4).some(({ lower }) => language.speechNouns.has(lower));
}

/**
 * "said it was “a shame”, according to the paper": the words are hers, whoever tells of them. Not so in "snapped
 * masts “like carrots”, in the words of a fisherman".
 */
function isToldBy(
  { tokens, mentions, language }: SentenceView,
  left: Cue | undefined,
  quote: number,
): boolean {
  if (!left) return false;
  const isNear = quote - left.verb <= 2 || language.judging.has(tokens[left.verb]?.lower ?? "");
  const between = tokens.slice(left.verb + 1, quote);
  return (
    isNear ||
    mentions.some(({ from, to, isGoverned }) => from > left.verb && to < quote && !isGoverned) ||
    between.some(({ lower }) => language.clauses.has(lower))
  );
}

/**
 * `Las víctimas no lo creen: «Es humo», afirma Miguel Hurtado`: a verb and a name behind are surer than
 * a colon; so is a role where the colon stands behind no verb of saying.
 */
function toldBehind(view: SentenceView, at: number, left: Cue): Cue | undefined {
  const { tokens } = view;
  if (!isColon(tokens[at - 1]?.text)) return undefined;
  const behind = isToldFar(view, at, left) ? cueBehind(view, at) : undefined;
  if (behind?.by === "verb" && behind.isBeside && behind.mention && behind.mention.kind !== "pronoun")
    return behind;
  const isComma = tokens[at + 1]?.text === ",";
  const cue = isComma ? verbFirst(view, at + 2, nextQuote(view, at + 2)) : undefined;
  const isSurer = cue?.mention?.kind === "role" && left.by === "colon" && !left.mention?.isDocument;
  return cue?.mention?.kind === "name" || isSurer ? cue : undefined;
}

/**
 * "It notes the harm it says Quill has done: “The dam leaks,” the union wrote.": the words end in a
 * comma, as they do before whoever speaks, and the verb before them stands far away.
 */
function isToldFar({ tokens, language }: SentenceView, at: number, left: Cue): boolean {
  const isOpen = /,[”"’»]*$/u.test(tokens[at]?.text ?? "");
  return language.adjectivesFirst === true && isOpen && !left.isBeside;
}

export function isColon(mark: string | undefined): boolean {
  return mark !== undefined && /^[:：]$/u.test(mark);
}
