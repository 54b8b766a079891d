import type { Language } from "../../languages/read-language";
import type { PlacedMention } from "../mentions/people";
import type { Token } from "../words/read-tokens";
import { endsWithOneOf, isFunctionWord, isVerb } from "../words/word-kinds";

/** A sentence around a quotation, as whoever looks for its speaker sees it. */
export interface SentenceView {
  tokens: readonly Token[];
  mentions: readonly PlacedMention[];
  /** The sentence's first token, and behind its last. */
  from: number;
  to: number;
  language: Language;
}

export function nextQuote({ tokens, to }: SentenceView, from: number): number {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === "quote") return at;
  return to;
}

/** "the claims", "his report": nouns that look like verbs. */
export function isNoun({ tokens, mentions, language }: SentenceView, at: number): boolean {
  if (mentions.some(({ from, to, kind }) => kind !== "pronoun" && from <= at && to > at)) return true;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.isCapital && !token.startsSentence) return true;
  if (before?.kind !== "word" || language.capitalNouns) return false;
  // "« sans condition » le poste": nobody stands before it to be its subject.
  const isArticle = language.articles.has(before.lower) && tokens[at - 2]?.kind === "quote";
  if (language.objectsBefore.has(before.lower) && !isArticle) return false;
  // "calling reports of an inside job premature", "rejected claims": what a verb is about.
  const isPlural = token !== undefined && language.pluralEndings.has(token.lower.slice(-1));
  if (isPlural && isVerb(before, language) && !before.isCapital) return true;
  // "in hopes that", "amid claims that"; "after reports said" begins a clause.
  const isGoverned = language.prepositions.has(before.lower) && !language.conjunctions.has(before.lower);
  if (isPlural && isGoverned) return true;
  const isBehindSomebody = mentions.some(({ to }) => to === at);
  // "This drew shouts of “Shame”"
  const isOfThem =
    isPlural && language.claims.has(token.lower) && language.partitives.has(tokens[at + 1]?.lower ?? "");
  if (isOfThem && !isBehindSomebody) return true;
  // "the water bill would": where an auxiliary follows, whoever stands before it is no subject.
  const hasOwnVerb = language.auxiliaries.has(tokens[at + 1]?.lower ?? "");
  if ((!isBehindSomebody || hasOwnVerb) && isCompound(before, token, language)) return true;
  // "esta quinta cita", "une vive critique"
  const isQualified =
    language.prenominals.has(before.lower) && language.determiners.has(tokens[at - 2]?.lower ?? "");
  if (isQualified) return true;
  if (isContractedInfinitive(before, token, tokens[at + 1], language)) return false;
  return (
    language.determiners.has(before.lower) || before.text === "’s" || language.partitives.has(before.lower)
  );
}

/** "al considerar que": a preposition that holds an article; but "al decir de la gente". */
function isContractedInfinitive(
  { lower }: Token,
  token: Token | undefined,
  next: Token | undefined,
  language: Language,
): boolean {
  const isContracted = language.prepositions.has(lower) && language.determiners.has(lower);
  if (!isContracted || language.partitives.has(lower) || language.sources.has(`${lower} ${token?.lower}`))
    return false;
  return (
    endsWithOneOf(token?.lower ?? "", language.infinitiveEndings) &&
    !language.partitives.has(next?.lower ?? "")
  );
}

/** "on a conference call", "in a joint report": a bare form behind a noun or an adjective. */
function isCompound(before: Token, token: Token | undefined, language: Language): boolean {
  const { saying, judging, pluralEndings, fillers, adverbs, adjectivesFirst } = language;
  const third = `${token?.lower ?? ""}s`;
  if (!adjectivesFirst || before.isCapital || !(saying.has(third) || judging.has(third))) return false;
  if (pluralEndings.has(before.lower.slice(-1)) || before.lower.endsWith("ly")) return false;
  return !fillers.has(before.lower) && !adverbs.has(before.lower) && !isFunctionWord(before, language);
}

export function isVerbAt(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (token?.kind !== "word" || view.language.infinitives.has(view.tokens[at - 1]?.lower ?? "")) return false;
  return (isVerb(token, view.language) || isParting(view, at)) && !isNoun(view, at);
}

/** "tat den Bericht als „Unsinn“ ab": a verb that speaks with the word that ends its clause. */
function isParting({ tokens, to, language }: SentenceView, at: number): boolean {
  const { lower = "" } = tokens[at] ?? {};
  if (!language.partingVerbs.has(lower)) return false;
  // Where a clause does not end with it, the word stands right behind the verb: "broke into".
  const end = language.verbSecond ? to : Math.min(to, at + 3);
  for (let behind = at + 1; behind < end; behind += 1)
    if (language.parting.has(`${lower} ${tokens[behind]?.lower}`)) return true;
  return false;
}

/** A small word that no table knows, where a verb is to be expected; "es brauche ein Jahr" only tells on. */
export function mayBeVerb({ tokens, language }: SentenceView, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.isCapital || /\d/.test(token.text)) return false;
  if (language.reporting.has(token.lower)) return false;
  if ([language.male, language.female, language.unknown].some((words) => words.has(token.lower)))
    return false;
  return !isFunctionWord(token, language) && !language.adverbs.has(token.lower) && token.text.length > 2;
}

export function areFillers({ tokens, language }: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!language.fillers.has(tokens[at]?.lower ?? "")) return false;
  return true;
}

/** "Janet Moss (Lab, Eastfield) said" */
export function isInBrackets({ tokens, from }: SentenceView, at: number): boolean {
  const opened = tokens.slice(from, at).findLast(({ text }) => text === "(" || text === ")");
  return opened?.text === "(";
}
