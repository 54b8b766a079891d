import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import { isDeterminer } from "../words/word-kinds";
import type { Mention } from "./find-mentions";

/** "los vecinos y comerciantes del barrio", "the nurses and porters": two kinds of people behind one determiner. */
export function joinCrowds(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  text: string,
  language: Language,
): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    if (before && areOneCrowd(tokens, before, mention, language)) {
      const [first, last] = [tokens[before.from], tokens[mention.to - 1]];
      joined[joined.length - 1] = { ...before, to: mention.to, text: text.slice(first?.start, last?.end) };
    } else joined.push(mention);
  }
  return joined;
}

function areOneCrowd(tokens: readonly Token[], a: Mention, b: Mention, language: Language): boolean {
  const [first, second] = [tokens[a.from], tokens[b.from]];
  if (!first || !second || a.to !== b.from - 1 || !language.joins.has(tokens[a.to]?.lower ?? ""))
    return false;
  const isCrowd = ({ kind, isPlural }: Mention) => isPlural && (kind === "role" || kind === "group");
  return isCrowd(a) && isCrowd(b) && isDeterminer(first, language) && !isDeterminer(second, language);
}
