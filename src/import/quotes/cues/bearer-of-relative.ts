import type { PlacedMention } from "../mentions/people";
import { isDeterminer } from "../words/word-kinds";
import type { SentenceView } from "./sentence-view";
import { thingAt } from "./thing-at";

/** "auf dem in verblichenem Filzstift": in words, from the comma to what stands there. */
const LONGEST = 8;

/** "hat einen Karton befestigt, auf dem „Nicht füttern“ steht": the thing before the comma, whatever it is. */
export function bearerOfRelative(view: SentenceView, quote: number): PlacedMention | undefined {
  const { tokens, from, language } = view;
  if (!language.verbSecond) return undefined;
  let comma = quote - 1;
  while (comma > Math.max(from, quote - LONGEST) && tokens[comma]?.kind === "word") comma -= 1;
  const [preposition, relative] = tokens.slice(comma + 1, comma + 3).map(({ lower }) => lower);
  if (tokens[comma]?.text !== "," || !language.prepositions.has(preposition ?? "")) return undefined;
  if (!language.relatives.has(relative ?? "")) return undefined;
  for (let at = comma - 2; at >= from && tokens[at]?.kind === "word"; at -= 1) {
    const token = tokens[at];
    if (!token || !isDeterminer(token, language)) continue;
    const thing = thingAt(view, at, comma);
    // Behind it at most what was done with it.
    if (thing && thing.to >= comma - 1) return thing;
  }
  return undefined;
}
