import type { Cue } from "../cues/find-cue";
import type { Token } from "../words/read-tokens";
import type { Attribution } from "./attribute";
import { isTold, speakerIn } from "./other-voice";
import type { Speaker } from "./resolve-speaker";

/** One of the two who speak in a dialogue. */
export interface Voice {
  /** The quotations of every second paragraph. */
  turns: readonly Token[][];
  who: Speaker | undefined;
  /** How surely words beside the turns say whose they are, 0 where none do. */
  certainty: number;
  /** "—gritó alguien": the article says that nobody knows who it is. */
  isStranger: boolean;
  /** It does nothing but ask. */
  isAsking: boolean;
  /** Turns beside which words tell the speaker, and nowhere more surely: they keep theirs. */
  told: ReadonlySet<readonly Token[]>;
}

/** Whose turns they are, by the surest words beside any of them. */
export function readVoice(
  turns: readonly Token[][],
  attributions: ReadonlyMap<Token, Attribution>,
  cues: ReadonlyMap<Token, Cue>,
): Voice {
  const isSure = (token: Token) => isTold(attributions.get(token));
  const certaintyOf = (turn: readonly Token[]) =>
    Math.max(0, ...turn.filter(isSure).map((token) => certaintyBy(cues.get(token))));
  const certainty = Math.max(0, ...turns.map(certaintyOf));
  const told = certainty === 0 ? [] : turns.filter((turn) => certaintyOf(turn) === certainty);
  const surest = told.flat().filter(isSure);
  const speakers = new Set(surest.map((token) => attributions.get(token)?.speaker));
  const [first] = surest;
  return {
    turns,
    who: first && speakers.size === 1 ? speakerIn(attributions.get(first)) : undefined,
    certainty,
    isStranger: speakers.size === 1 && speakers.has(undefined),
    isAsking: turns.every(asks) && !turns.flat().some((token) => cues.has(token)),
    told: new Set(told),
  };
}

/** By a name, a pronoun, or a verb's ending alone. */
function certaintyBy(cue: Cue | undefined): number {
  if (cue?.by === "verb" && cue.mention === undefined && !cue.isAgentless) return 1;
  return cue?.mention?.kind === "pronoun" ? 2 : 3;
}

export function asks(turn: readonly Token[]): boolean {
  return turn.some(({ text }) => /[?？](?:\P{L}|$)/u.test(text));
}
