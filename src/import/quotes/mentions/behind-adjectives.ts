import { sexOfFirstName } from "../words/first-names";
import type { Token } from "../words/read-tokens";
import { isFunctionWord } from "../words/word-kinds";
import { type Name, type Reading, readName } from "./read-name";

/** Adverbs and adjectives between an article and the name. */
const LONGEST = 4;

/** "der sichtlich verärgerte Hans Moser": a known first name behind an article and adjectives, the last in the first case. */
export function nameBehindAdjectives(
  tokens: readonly Token[],
  from: number,
  reading: Reading,
): Name | undefined {
  const { language } = reading;
  if (!language.capitalNouns || !language.articles.has(tokens[from - 1]?.lower ?? "")) return undefined;
  let at = from;
  while (at < from + LONGEST && isSmall(tokens[at], reading)) at += 1;
  const [adjective, first] = [tokens[at - 1], tokens[at]];
  if (at === from || !adjective?.lower.endsWith("e") || !first?.isCapital) return undefined;
  const isKnown = sexOfFirstName(first.text) !== undefined || reading.lastNames.has(first.text);
  const name = isKnown ? readName(tokens, at, reading, true) : undefined;
  return name && (name.words > 1 || reading.lastNames.has(name.text)) ? name : undefined;
}

function isSmall(token: Token | undefined, { language }: Reading): boolean {
  return token?.kind === "word" && !token.isCapital && !isFunctionWord(token, language);
}
