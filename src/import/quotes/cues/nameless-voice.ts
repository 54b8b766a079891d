import type { PlacedMention } from "../mentions/people";
import type { Cue } from "./find-cue";
import type { SentenceView } from "./sentence-view";

/** Words between "a voice" and the colon. */
const MOST_BETWEEN = 2;

/** "“Out!” cried a voice": nobody knows whose. A voice in the stalls is told apart by where it is. */
export function isNamelessVoice(
  { tokens, language }: Pick<SentenceView, "tokens" | "language">,
  { text, to, isDefinite }: PlacedMention,
): boolean {
  const words = text.toLowerCase().split(" ");
  const isVoice = words.length === 2 && language.voices.has(words[1] ?? "");
  return isVoice && isDefinite === false && !goesOnAbout({ tokens, language }, to);
}

/** "Du fond monte une voix caverneuse : « … »" */
export function voiceBeforeColon({ tokens, from, language }: SentenceView, quote: number): Cue | undefined {
  if (tokens[quote - 1]?.text !== ":") return undefined;
  for (let at = quote - 2; at >= Math.max(from, quote - 2 - MOST_BETWEEN); at -= 1) {
    if (!language.voices.has(tokens[at]?.lower ?? "")) continue;
    const article = [at - 1, at - 2].find((place) => language.indefinites.has(tokens[place]?.lower ?? ""));
    // "confirme d’une voix forte": somebody’s.
    const before = tokens[(article ?? at) - 1]?.lower ?? "";
    const isHow = language.prepositions.has(before) || language.partitives.has(before);
    const isNew = article !== undefined && !isHow;
    return isNew ? { by: "colon", verb: quote - 1, isBeside: true, isAgentless: true } : undefined;
  }
  return undefined;
}

/** "in the stalls", "de la bancada", "identified as Orr’s" */
function goesOnAbout({ tokens, language }: Pick<SentenceView, "tokens" | "language">, at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return [language.prepositions, language.partitives, language.naming, language.relatives].some((list) =>
    list.has(word),
  );
}
