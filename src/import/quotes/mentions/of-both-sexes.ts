import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";

/** As many first letters do both nouns have: "Köchinnen", "Köche". */
const SAME_NOUN = 3;

/**
 * Behind "Lehrerinnen und Lehrer", "Ärzte und Ärztinnen", whose first noun stands at a place: several people,
 * behind whom no name stands.
 */
export function endOfBothSexes(
  tokens: readonly Token[],
  at: number,
  { capitalNouns, joins, femaleEndings }: Language,
): number | undefined {
  const [noun, join, other] = tokens.slice(at, at + 3);
  if (!capitalNouns || !noun?.isCapital || !other?.isCapital || !joins.has(join?.lower ?? ""))
    return undefined;
  const isSameNoun = noun.lower.slice(0, SAME_NOUN) === other.lower.slice(0, SAME_NOUN);
  const areWomen = (word: string) => [...femaleEndings].some((ending) => word.endsWith(`${ending}nen`));
  return isSameNoun && areWomen(noun.lower) !== areWomen(other.lower) ? at + 3 : undefined;
}
