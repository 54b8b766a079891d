import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import { isGroup, isRole } from "../words/word-kinds";

/** Nobody is described in more words before the noun. */
export const LONGEST_DESCRIPTION = 9;

/** Of each token how far the next noun for somebody is; asked for at every word, so it is kept. */
const nouns = new WeakMap<readonly Token[], Uint16Array>();

/** Whether a noun for somebody stands at a word or soon behind it. */
export function isNounNear(tokens: readonly Token[], from: number, language: Language): boolean {
  let distances = nouns.get(tokens);
  if (!distances) {
    distances = new Uint16Array(tokens.length);
    let distance = LONGEST_DESCRIPTION;
    for (let at = tokens.length - 1; at >= 0; at -= 1) {
      const token = tokens[at];
      const isNoun =
        token !== undefined &&
        (isRole(token, language) || isGroup(token, language) || language.epithets.has(token.lower));
      distance = isNoun ? 0 : Math.min(distance + 1, LONGEST_DESCRIPTION);
      distances[at] = distance;
    }
    nouns.set(tokens, distances);
  }
  return (distances[from] ?? LONGEST_DESCRIPTION) < LONGEST_DESCRIPTION;
}
