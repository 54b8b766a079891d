import type { Cue } from "./find-cue";
import type { SentenceView } from "./sentence-view";
import { firstSubjectBehind, firstSubjectIn } from "./subject-of";

/** Between "mit" and its noun: "mit den folgenden Worten". */
const LONGEST = 2;

/** "Mit den Worten „…“ verließ Kern den Saal", "„…“ – mit diesen Worten ging sie": whoever does something so speaks. */
export function cueOfIntroduction(view: SentenceView, quote: number): Cue | undefined {
  const { tokens, from, to, language } = view;
  if (!language.verbSecond) return undefined;
  const before = prepositionOf(view, quote - 1, from);
  let next = quote + 1;
  while (next < to && tokens[next]?.kind === "mark") next += 1;
  const behind = [next + 1, next + 2, next + 3].find((noun) => prepositionOf(view, noun, next) === next);
  if (before === undefined && behind === undefined) return undefined;
  const verb = behind ?? quote - 1;
  const leading = before === undefined ? undefined : firstSubjectIn(view, from, before);
  const mention = leading ?? firstSubjectBehind(view, behind === undefined ? next : behind + 1, to);
  return mention && { mention, by: "source", verb, isBeside: false };
}

/** Where "mit" stands, if at a place stands "Worten" of "mit den Worten". */
function prepositionOf({ tokens, language }: SentenceView, noun: number, from: number): number | undefined {
  if (!language.introductions.has(tokens[noun]?.lower ?? "")) return undefined;
  for (let at = noun - 1; at >= Math.max(from, noun - 1 - LONGEST); at -= 1) {
    if (tokens[at]?.kind !== "word") return undefined;
    if (language.attributes.has(tokens[at]?.lower ?? "")) return at;
  }
  return undefined;
}
