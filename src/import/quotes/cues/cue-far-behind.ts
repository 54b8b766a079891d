import type { Cue } from "./find-cue";
import { bodyBehind } from "./nobodys-verb";
import { isVerbAt, nextQuote, type SentenceView } from "./sentence-view";
import { sourceAt } from "./sources";
import { subjectOf } from "./subject-of";
import { subjectBehindComma } from "./subject-of-incise";

/** `“Tough” was how Smith described the talks`. */
export function cueFarBehind(view: SentenceView, at: number): Cue | undefined {
  const end = nextQuote(view, at + 1);
  for (let verb = at + 1; verb < end; verb += 1) {
    const source = sourceAt(view, verb, end);
    if (source) return { mention: source, by: "source", verb, isBeside: false };
    if (!isVerbAt(view, verb)) continue;
    // "…, heißt es aus der Direktion."
    const body = view.language.verbSecond ? bodyBehind(view, verb, end) : undefined;
    const mention = body ?? subjectBehindComma(view, verb, end) ?? subjectOf(view, verb, end);
    if (mention) return { mention, by: "verb", verb, isBeside: false };
  }
  return undefined;
}
