import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import type { Mention } from "./find-mentions";

/** "Rosebury fire Chief Liam Cole": of what, and where, he is chief. The place is nobody of whom the text speaks. */
export function joinWards(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  language: Language,
): readonly Mention[] {
  if (!language.adjectivesFirst || language.capitalNouns) return mentions;
  return mentions.flatMap((mention, index) => {
    if (isWardOf(tokens, mention, mentions[index + 1], language)) return [];
    const place = mentions[index - 1];
    if (!place || !isWardOf(tokens, place, mention, language)) return [mention];
    const words = tokens.slice(place.from, mention.from).map(({ text }) => text);
    return [
      {
        ...mention,
        from: place.from,
        role: [...words, mention.role].join(" "),
        isGoverned: place.isGoverned || mention.isGoverned,
      },
    ];
  });
}

function isWardOf(
  tokens: readonly Token[],
  { kind, to, role }: Mention,
  next: Mention | undefined,
  { bodyNames }: Language,
): boolean {
  const ward = tokens[to];
  if (kind !== "name" || role !== undefined || next?.kind !== "name" || next.role === undefined) return false;
  return next.from === to + 1 && ward?.isCapital === false && bodyNames.has(ward.lower);
}
