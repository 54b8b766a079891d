import type { PlacedMention } from "../mentions/people";
import { isSaying } from "../words/word-kinds";
import type { Cue } from "./find-cue";
import type { SentenceView } from "./sentence-view";

/** From a verb of hearing to who is heard: "se oyó gritar entonces a un vecino". */
const FARTHEST = 5;

/**
 * "«¡Fuera!», se oyó desde el fondo": words that were heard, and nobody says from whom, if not in
 * "se oyó gritar a un vecino". Gives nobody for "se le oyó decir", which is of whoever was spoken of.
 */
export function heardBehind(view: SentenceView, at: number, end: number): Cue | undefined {
  const { tokens, language } = view;
  let verb = at;
  let isImpersonal = false;
  while (verb < end && language.objectsBefore.has(tokens[verb]?.lower ?? "")) {
    isImpersonal ||= language.impersonals.has(tokens[verb]?.lower ?? "");
    verb += 1;
  }
  if (!isImpersonal || verb >= end || !language.hearing.has(tokens[verb]?.lower ?? "")) return undefined;
  const cue = { by: "verb", verb, isBeside: true } as const;
  const isOfLast = language.addressees.has(tokens[verb - 1]?.lower ?? "");
  if (isOfLast && isSaying(tokens[verb + 1], language)) return cue;
  const heard = whoIsHeard(view, verb, end);
  return heard ? { ...cue, mention: heard } : { ...cue, isAgentless: true };
}

/** "le escuchaba a su abuelo", "se oye desde el público": who is heard, or where. */
export function whoIsHeard(view: SentenceView, verb: number, end: number): PlacedMention | undefined {
  const { tokens, mentions, from, language } = view;
  const isBehind = (words: ReadonlySet<string>, at: number) =>
    words.has(tokens[at - 1]?.lower ?? "") || words.has(tokens[at]?.lower ?? "");
  const last = Math.min(end, verb + FARTHEST);
  const heard = mentions.find(
    (one) =>
      one.from > verb && one.from <= last && one.to <= end && isBehind(language.beforeListeners, one.from),
  );
  if (heard) return heard;
  return mentions.find((one) => {
    const isNear =
      one.to <= verb ? one.from >= from && one.to >= verb - 2 : one.from > verb && one.from <= last;
    return isNear && one.kind === "group" && isBehind(language.spokenFrom, one.from);
  });
}
