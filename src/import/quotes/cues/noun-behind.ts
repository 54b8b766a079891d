import type { Cue } from "./find-cue";
import { ownerOfNoun } from "./owner-of-words";
import type { SentenceView } from "./sentence-view";

/** Words from the verb to the noun: "was Ruiz’s only public answer". */
const LONGEST_OWNER = 6;

/** "“Shut the gate,” was her advice", "“No,” is how she sums it up", "«Resistir» es el lema de Ana Vela", "« Tenir » : tel est le credo de Luc Roy". */
export function nounBehind(view: SentenceView, quote: number, end: number): Cue | undefined {
  const { tokens, language } = view;
  let at = quote + 1;
  if (/^[,:–—]$/u.test(tokens[at]?.text ?? "")) at += 1;
  // "tel est", "ése es"
  const verb = [at, at + 1].find((place) => language.copulas.has(tokens[place]?.lower ?? ""));
  if (verb === undefined || verb >= end) return undefined;
  const told = language.questionWords.has(tokens[verb + 1]?.lower ?? "")
    ? view.mentions.find(({ from, isGoverned }) => from === verb + 2 && !isGoverned)
    : undefined;
  if (told && told.to < end) return { mention: told, by: "verb", verb: told.to, isBeside: true };
  for (let noun = verb + 1; noun < Math.min(end, verb + LONGEST_OWNER); noun += 1) {
    const token = tokens[noun];
    if (token?.kind !== "word") return undefined;
    if (!language.speechNouns.has(token.lower)) continue;
    const mention = ownerOfNoun(view, noun, [verb, end]);
    return mention && { mention, by: "source", verb: noun, isBeside: true };
  }
  return undefined;
}
