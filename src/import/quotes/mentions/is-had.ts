import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";

/** In words, from the verb to the last of what somebody has. */
const LONGEST_LIST = 16;

/** "Tiene 66 años, una hija y un perro": where whoever has it all is left out, it is no subject. */
export function isHad(tokens: readonly Token[], at: number, language: Language): boolean {
  if (language.having.size === 0 || !language.indefinites.has(tokens[at]?.lower ?? "")) return false;
  for (let verb = at - 1; verb >= Math.max(0, at - LONGEST_LIST); verb -= 1) {
    const token = tokens[verb];
    if (!token || (token.kind !== "word" && token.text !== ",")) return false;
    // "… que espera, y un vecino gritó": a clause of its own has begun.
    if (language.relatives.has(token.lower)) return false;
    if (token.startsSentence) return language.having.has(token.lower);
  }
  return false;
}
