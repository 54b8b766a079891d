import type { PlacedMention } from "../mentions/people";
import { isInscriptionAt, isVerb } from "../words/word-kinds";
import type { SentenceView } from "./sentence-view";
import { thingAt } from "./thing-at";

/** "un papel de cuaderno pegado con", in words. */
const LONGEST_THING = 6;

/**
 * "found a banner on their railings with the words “Go home”": what bears the words, and not who
 * found it. Who writes "the letter with the words" is another matter.
 */
export function bearerWith(
  view: SentenceView,
  at: number,
): { mention: PlacedMention; verb: number } | undefined {
  const { tokens, mentions, from, language } = view;
  const noun = tokens[at - 1]?.text === ":" ? at - 2 : at - 1;
  if (!isInscriptionAt(tokens, noun, language)) return undefined;
  const preposition = language.articles.has(tokens[noun - 1]?.lower ?? "") ? noun - 2 : noun - 1;
  if (!language.prepositions.has(tokens[preposition]?.lower ?? "")) return undefined;
  const mention = mentions.findLast((one) => one.from >= from && one.to <= preposition && one.isDocument);
  const thing = thingBefore(view, preposition);
  if (thing && thing.from > (mention?.from ?? -1)) return { mention: thing, verb: noun };
  return mention && mention.isDefinite === false ? { mention, verb: noun } : undefined;
}

/** "un papel pegado con la leyenda": something new, whatever its noun. */
function thingBefore(view: SentenceView, preposition: number): PlacedMention | undefined {
  const { tokens, from, language } = view;
  if (!language.dropsPronouns) return undefined;
  for (let at = preposition - 2; at >= Math.max(from, preposition - LONGEST_THING); at -= 1) {
    const word = tokens[at];
    if (word?.kind !== "word" || isVerb(word, language)) return undefined;
    if (!language.indefinites.has(word.lower)) continue;
    return thingAt(view, at, preposition);
  }
  return undefined;
}

/** "Strangers left candles and a card, “Thank you for the rain”.": what ends the sentence says what stands on it. */
export function bearerBeside(
  { tokens, mentions, from, to, language }: SentenceView,
  at: number,
): PlacedMention | undefined {
  const isOpened = tokens[at - 1]?.text === "," || tokens[at - 1]?.text === "(";
  const isLast = tokens.slice(at + 1, to).every(({ kind }) => kind === "mark");
  if (!isOpened || !isLast) return undefined;
  const bearer = mentions.find((one) => one.to === at - 1 && one.from >= from);
  if (!bearer?.isDocument || bearer.isGoverned || bearer.isDefinite !== false) return undefined;
  return tokens.slice(from, at).some((token) => isVerb(token, language)) ? undefined : bearer;
}
