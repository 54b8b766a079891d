import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import type { Mention } from "./find-mentions";

/**
 * "The Lothian MSP", "the former accountant": where news takes up somebody whom it has named, it
 * tells where they are from, what they belong to or were. "The judge" may be anybody new, and "the
 * Herald’s critic" is.
 */
export function tellsMore(
  tokens: readonly Token[],
  { kind, from, to, head, isPlural, isDefinite }: Mention,
  { adjectivesFirst, capitalNouns, articles, formers }: Language,
): boolean {
  if (!adjectivesFirst || capitalNouns || kind !== "role" || isPlural || isDefinite === false) return false;
  if (!articles.has(tokens[from]?.lower ?? "")) return false;
  const noun = tokens.findIndex(({ lower }, at) => at > from && at < to && lower === head);
  const before = tokens.slice(from + 1, noun);
  if (noun === -1 || before.some(({ kind: own, text }) => own !== "word" || text === "’s")) return false;
  return before.some(({ isCapital, lower }) => isCapital || formers.has(lower));
}
