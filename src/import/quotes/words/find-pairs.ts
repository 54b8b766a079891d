import type { Language } from "../../languages/read-language";
import type { Paragraph } from "./read-tokens";
import { isDeterminer, isGroup, isNameWord, isRole, isTitle } from "./word-kinds";

/** "Jukka Saarelainen", where "sagt Saarelainen" stands elsewhere: so a first name that no list has is told from nouns. */
export function findPairs(
  paragraphs: readonly Paragraph[],
  alone: ReadonlySet<string>,
  language: Language,
): [firstName: string, lastName: string][] {
  const pairs: [string, string][] = [];
  for (const { tokens } of paragraphs) {
    tokens.forEach((token, index) => {
      if (!alone.has(token.text)) return;
      const first = tokens[index - 1];
      const before = tokens[index - 2];
      if (!first || !isNameWord(first, language) || token.start - first.end !== 1 || alone.has(first.text))
        return;
      if (isRole(first, language) || isGroup(first, language) || isTitle(first, language)) return;
      if (before && isDeterminer(before, language)) return;
      pairs.push([first.text, token.text]);
    });
  }
  return pairs;
}
