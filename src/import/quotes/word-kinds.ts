import type { Language } from "../languages/read-language";
import type { Token } from "./read-tokens";

/** What a word is to whoever looks for speakers. All go by the tables of a language. */

export function isRole({ kind, lower, isCapital }: Token, language: Language): boolean {
  if (kind !== "word") return false;
  if (language.roles.has(lower) || language.roles.has(lower.slice(lower.lastIndexOf("-") + 1))) return true;
  // "Tollman" and "Keeper" end like roles, and are names.
  const mayBeLastName = isCapital && language.capitalNouns !== true;
  return !mayBeLastName && endsWithOneOf(lower, language.roleEndings);
}

/** A body, several people, or a document: they speak without being a person. */
export function isGroup({ kind, lower, isCapital }: Token, language: Language): boolean {
  if (kind !== "word") return false;
  const singular = lower.endsWith("s") && !lower.endsWith("ss") ? lower.slice(0, -1) : undefined;
  return (
    language.groups.has(lower) ||
    language.documents.has(lower) ||
    endsWithOneOf(lower, language.groupEndings) ||
    (singular !== undefined &&
      !language.capitalNouns &&
      (language.documents.has(singular) || (language.roles.has(singular) && !isCapital)))
  );
}

export function isDocument({ lower }: Token, { documents }: Language): boolean {
  return documents.has(lower) || (lower.endsWith("s") && documents.has(lower.slice(0, -1)));
}

/** A verb whose subject speaks, or judges in somebody's few words. */
export function isVerb({ kind, lower }: Token, { saying, judging }: Language): boolean {
  return kind === "word" && (saying.has(lower) || judging.has(lower));
}

export function isSaying(token: Token | undefined, { saying }: Language): boolean {
  return token?.kind === "word" && saying.has(token.lower);
}

/** Words that can be no verb: what is left beside a quotation may be one that no table has. */
export function isFunctionWord({ lower }: Token, language: Language): boolean {
  return (
    language.prepositions.has(lower) ||
    language.conjunctions.has(lower) ||
    language.relatives.has(lower) ||
    language.determiners.has(lower) ||
    language.articles.has(lower)
  );
}

/** "Sen." is a title with its full stop; the stop is a token of its own. */
export function isTitle(
  { lower, isCapital }: Token,
  { titles, maleTitles, femaleTitles }: Language,
): boolean {
  const isKnown = (word: string) => titles.has(word) || maleTitles.has(word) || femaleTitles.has(word);
  return isKnown(lower) || (isCapital && isKnown(`${lower}.`));
}

/** Begins a description: an article, a possessive, a number. */
export function isDeterminer({ kind, lower, text }: Token, { determiners }: Language): boolean {
  return kind === "word" && (determiners.has(lower) || /^\d[\d.,]*$/.test(text));
}

export function endsWithOneOf(word: string, endings: ReadonlySet<string>): boolean {
  for (const ending of endings) {
    if (word.length > ending.length + 1 && word.endsWith(ending)) return true;
  }
  return false;
}
