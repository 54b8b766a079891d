import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import type { Mention } from "./find-mentions";

/**
 * "Fille d’un boucher de Lens, elle a grandi", "A former nurse, she": what a sentence begins with
 * is what the pronoun behind the comma is, and nobody of their own.
 */
export function markLeadingRoles(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  language: Language,
): readonly Mention[] {
  let start: number | undefined;
  for (const mention of mentions) {
    if (tokens[mention.from]?.startsSentence) start = mention.from;
    const isBehindComma = tokens[mention.from - 1]?.text === ",";
    if (mention.kind !== "pronoun" || mention.isGoverned || !isBehindComma || start === undefined) continue;
    const comma = mention.from - 1;
    const [from, first] = [start, tokens[start]];
    start = undefined;
    if (!first || !isDescription(first, language)) continue;
    if (
      tokens
        .slice(from, comma)
        .some(({ kind, startsSentence }, at) => kind !== "word" || (at > 0 && startsSentence))
    )
      continue;
    for (const role of mentions)
      if (role.kind === "role" && role.from >= from && role.to <= comma) setAside(role);
  }
  return mentions;
}

/** "A former nurse", "Ancien maire"; "the nurse" is somebody. */
function isDescription(first: Token, { indefinites, articles }: Language): boolean {
  return indefinites.has(first.lower) || !articles.has(first.lower);
}

function setAside(role: Mention): void {
  role.isPredicate = true;
  role.isGoverned = true;
}
