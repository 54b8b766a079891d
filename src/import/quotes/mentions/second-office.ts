import type { Token } from "../words/read-tokens";
import { isRole } from "../words/word-kinds";
import { endOfComplement } from "./end-of-complement";
import type { Head } from "./find-head";
import { nameBehind } from "./name-behind";
import { type Name, type Reading, readName } from "./read-name";
import { skipAdjectives } from "./skip-adjectives";

/** "la vicepresidenta y ministra de Hacienda": two offices of one person, for the second has no article. */
export function readSecondOffice(
  tokens: readonly Token[],
  { to: from }: Head,
  reading: Reading,
): { to: number; name?: Name } | undefined {
  const { language } = reading;
  const end = endOfComplement(tokens, skipAdjectives(tokens, from, language), language);
  const second = tokens[end + 1];
  if (
    !language.conjunctions.has(tokens[end]?.lower ?? "") ||
    !second ||
    second.isCapital !== (language.capitalNouns === true)
  )
    return undefined;
  if (!isRole(second, language)) return undefined;
  const name = readName(tokens, end + 2, reading, true) ?? nameBehind(tokens, end + 2, reading);
  return {
    to: endOfComplement(tokens, skipAdjectives(tokens, end + 2, language), language),
    ...(name ? { name } : {}),
  };
}
