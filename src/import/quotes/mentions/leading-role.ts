import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import { isDeterminer, isSaying, isVerb } from "../words/word-kinds";
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
    if (start === undefined || mention.isGoverned || tokens[mention.from - 1]?.text !== ",") continue;
    const [from, comma] = [start, mention.from - 1];
    start = undefined;
    const first = tokens[from];
    if (!first || !isOneClause(tokens, from, comma) || isIncise(tokens, mention, language)) continue;
    if (hasVerb(tokens, from, comma, language)) continue;
    if (
      !(mention.kind === "pronoun"
        ? isDescription(first, language)
        : isBareRole(tokens, from, mention, language))
    )
      continue;
    for (const role of mentions)
      if (role.kind === "role" && role.from >= from && role.to <= comma) setAside(role);
  }
  return mentions;
}

/** "A clerk came on Monday, she said, and told him": whoever tells that is not the clerk. */
function isIncise(tokens: readonly Token[], { to }: Mention, language: Language): boolean {
  return isSaying(tokens[to], language) && tokens[to + 1]?.text === ",";
}

/** Nothing but words up to the comma. */
function isOneClause(tokens: readonly Token[], from: number, comma: number): boolean {
  return tokens
    .slice(from, comma)
    .every(({ kind, startsSentence }, at) => kind === "word" && (at === 0 || !startsSentence));
}

/** "Ein Nachbar hat ihr vorgeworfen, sie": no comma divides what a German sentence begins with from its verb. */
function hasVerb(tokens: readonly Token[], from: number, comma: number, language: Language): boolean {
  if (!language.verbSecond) return false;
  const isOne = (token: Token) => isVerb(token, language) || language.auxiliaries.has(token.lower);
  return tokens.slice(from + 1, comma).some((token) => !token.isCapital && isOne(token));
}

/** "Prévenu à midi, le centre a cru à une blague": without its article a noun there is a participle. */
function isBareRole(tokens: readonly Token[], from: number, { kind }: Mention, language: Language): boolean {
  const [first, next] = tokens.slice(from, from + 2);
  if (kind === "name" || language.adjectiveEndings.size === 0 || !first || !next) return false;
  return !isDeterminer(first, language) && language.prepositions.has(next.lower);
}

/** "A former nurse", "Ancien maire"; "the nurse" is somebody. */
function isDescription(first: Token, { indefinites, articles }: Language): boolean {
  return indefinites.has(first.lower) || !articles.has(first.lower);
}

function setAside(role: Mention): void {
  role.isPredicate = true;
  role.isGoverned = true;
}
