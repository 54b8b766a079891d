import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Token } from "../words/read-tokens";
import { isDeterminer, isNameWord } from "../words/word-kinds";
import { skipAdjectives } from "./skip-adjectives";

/**
 * "la compagnie aérienne Nordavia": where adjectives stand behind, a body's name stands behind those.
 * Not "au Courrier économique Aude Roy".
 */
export function behindKind(
  tokens: readonly Token[],
  to: number,
  hasDeterminer: boolean,
  language: Language,
): number {
  if (!hasDeterminer || language.adjectiveEndings.size === 0 || tokens[to - 1]?.isCapital) return to;
  const behind = behindWares(tokens, to, language) ?? skipAdjectives(tokens, to, language);
  const isPerson = sexOfFirstName(tokens[behind]?.text ?? "") !== undefined;
  return isNameWord(tokens[behind], language) && !isPerson ? behind : to;
}

/** "le fabricant de cadrans Lorvan", "la cadena de supermercados Lorvan": past what a company makes or sells. */
function behindWares(tokens: readonly Token[], to: number, language: Language): number | undefined {
  const [of, wares] = tokens.slice(to, to + 2);
  if (!language.partitives.has(of?.lower ?? "") || language.articles.has(of?.lower ?? "")) return undefined;
  if (wares?.kind !== "word" || wares.isCapital || isDeterminer(wares, language)) return undefined;
  return skipAdjectives(tokens, to + 2, language);
}

/** "British chocolate maker Lorvan": without an article only of companies. */
export function isMakerBefore(noun: Token | undefined, { companies, adjectivesFirst }: Language): boolean {
  return adjectivesFirst === true && noun?.isCapital === false && companies.has(noun.lower);
}
