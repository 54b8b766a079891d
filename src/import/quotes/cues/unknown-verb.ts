import type { Cue } from "./find-cue";
import { isNeuterObject } from "./neuter-object";
import { nounAt } from "./noun-at";
import { areFillers, mayBeVerb, type SentenceView } from "./sentence-view";
import { spokenAt } from "./spoken-at";

/** `“…,” marvelled Poole`: a verb of which no table knows that it speaks, by where it stands. */
export function unknownVerbFirst(view: SentenceView, next: number, end: number, at: number): Cue | undefined {
  while (next < end && view.language.fillers.has(view.tokens[next]?.lower ?? "")) next += 1;
  if (view.language.participles.has(view.tokens[next]?.lower ?? "")) return undefined;
  if (!isOpenEnded(view, at) || !mayBeVerb(view, next)) return undefined;
  const mention = view.mentions.find(
    (one) =>
      one.from > next &&
      one.from <= next + 5 &&
      one.from < end &&
      !one.isGoverned &&
      !isNeuterObject(view, one),
  );
  const isNear =
    mention &&
    (mention.from === next + 1 ||
      areFillers(view, next + 1, mention.from) ||
      !hasMark(view, next, mention.from));
  if (isNear) return { mention, by: "verb", verb: next, isBeside: true };
  // « … », coupe l’assesseur: and somebody of whom no table knows either.
  const noun = mention ? undefined : nounAt(view, next + 1, end);
  if (noun && isSetOff(view, noun.to)) return { mention: noun, by: "verb", verb: next, isBeside: true };
  if (mention || !view.language.dropsPronouns) return undefined;
  const place = spokenAt(view, next, end);
  return { ...(place ? { mention: place } : {}), by: "verb", verb: next, isBeside: true };
}

function isSetOff({ tokens, to }: SentenceView, at: number): boolean {
  return at >= to || /^[.,;:!?(–—]$/u.test(tokens[at]?.text ?? "");
}

function hasMark({ tokens }: SentenceView, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === "mark");
}

/** Whether the article's sentence goes on behind the quotation, and is about it. */
export function isOpenEnded({ tokens, from }: SentenceView, at: number): boolean {
  const quote = tokens[at];
  const isFirst = at === from || (at === from + 1 && tokens[from]?.kind === "mark");
  if (/^[,，–—-]$/u.test(tokens[at + 1]?.text ?? "")) return true;
  if (/[,，?!？！…—–-]["”»“’'」『』‹›«]*$/u.test(quote?.text ?? "")) return true;
  return isFirst && quote?.stretch?.shownBy !== "double" && quote?.stretch?.shownBy !== "single";
}
