import type { PlacedMention } from "../mentions/people";
import type { Scene } from "./resolve-speaker";

/** "la profesora de la Complutense" who begins a sentence, in words. */
const LONGEST_DESCRIPTION = 5;

/**
 * "la diputada", "l’éleveuse de 63 ans", of whom the article has not spoken:
 * whoever its paragraph names.
 */
export function isUnintroduced(mention: PlacedMention, { language, firstBodies }: Scene): boolean {
  const { kind, head, text, sex, isDefinite, position, isGoverned, isFirst, block } = mention;
  if (kind !== "role" || block < 0 || mention.isToldApart) return false;
  if (isDefinite === false || isGoverned || head === undefined) return false;
  if (sex === undefined && language.adjectiveEndings.size === 0) return false;
  const words = text.toLowerCase().split(/[\s’']+/u);
  const isAged = language.ages.has(words.at(-1) ?? "");
  const [first = "", ...described] = isAged ? words.slice(0, -3) : words;
  // "L’ancien premier ministre": what somebody was is told of whoever was named.
  const others = described.filter((word) => !language.formers.has(word));
  if (language.demonstratives.has(first)) return true;
  const fewest = sex === undefined || isAged ? 2 : 1;
  const most = isFirst && sex !== undefined ? LONGEST_DESCRIPTION : fewest;
  if (!language.articles.has(first) || others.length > most) return false;
  return (firstBodies.get(head) ?? position) >= position;
}
