import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Token } from "../words/read-tokens";
import { isNameWord, isSaying } from "../words/word-kinds";

/** The verb hardly stands farther before the place or the listener. */
const FARTHEST = 8;

/**
 * "relató a la puerta del Congreso Pilar Monforte", "dijo a Radio Nacional Ana Gil":
 * behind a verb of saying, capitals from `from` on are a place or a listener, and whoever
 * speaks begins at a first name. A hospital may have that name itself.
 */
export function isSpeakerBehindListener(
  tokens: readonly Token[],
  from: number,
  at: number,
  language: Language,
): boolean {
  const first = tokens[from];
  if (language.namesakes.size === 0 || !first || at <= from) return false;
  const next = tokens[at + 1];
  // "declaró en Roma Ursula von der Leyen"
  const goesOn = isNameWord(next, language) || language.particles.has(next?.lower ?? "");
  if (sexOfFirstName(tokens[at]?.text ?? "") === undefined || !goesOn) return false;
  const own = tokens.slice(from, at);
  if (own.some(({ text, lower }) => sexOfFirstName(text) !== undefined || language.namesakes.has(lower)))
    return false;
  let hasPreposition = language.prepositions.has(first.lower);
  for (let before = from - 1; before >= Math.max(0, from - FARTHEST); before -= 1) {
    const token = tokens[before];
    if (token?.kind !== "word") return false;
    if (isSaying(token, language) && !token.isCapital) return hasPreposition;
    hasPreposition ||= language.prepositions.has(token.lower);
  }
  return false;
}
