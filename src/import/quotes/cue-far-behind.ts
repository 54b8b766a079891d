import type { Cue } from "./find-cue";
import type { PlacedMention } from "./people";
import { isVerbAt, nextQuote, type SentenceView } from "./sentence-view";
import { sourceAt } from "./sources";
import { subjectOf } from "./subject-of";

/** `“Tough” was how Smith described the talks`. */
export function cueFarBehind(view: SentenceView, at: number): Cue | undefined {
  const end = nextQuote(view, at + 1);
  for (let verb = at + 1; verb < end; verb += 1) {
    const source = sourceAt(view, verb, end);
    if (source) return { mention: source, by: "source", verb, isBeside: false };
    if (!isVerbAt(view, verb)) continue;
    const mention = subjectBehindComma(view, verb, end) ?? subjectOf(view, verb, end);
    if (mention) return { mention, by: "verb", verb, isBeside: false };
  }
  return undefined;
}

/** "… de l’ancienne filature Dorval, a annoncé mardi la Direction": where no clause begins without a word for it. */
function subjectBehindComma(
  { tokens, mentions, language, from }: SentenceView,
  verb: number,
  end: number,
): PlacedMention | undefined {
  if (language.verbSecond || language.adjectivesFirst) return undefined;
  let before = verb - 1;
  while (before > from && language.fillers.has(tokens[before]?.lower ?? "")) before -= 1;
  if (tokens[before]?.text !== ",") return undefined;
  let behind = verb + 1;
  const isPassed = (word: string) => language.fillers.has(word) || language.weekdays.has(word);
  while (behind < end && isPassed(tokens[behind]?.lower ?? "")) behind += 1;
  return mentions.find((mention) => mention.from === behind && behind < end && !mention.isGoverned);
}
