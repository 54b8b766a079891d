import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Paragraph, Token } from "../words/read-tokens";
import { isDocument, isFunctionWord, isGroup, isNameWord, isRole } from "../words/word-kinds";
import { ACRONYM } from "./name-among-nouns";
import type { Reading } from "./read-name";

/*
 * Where nouns have capitals, where a body sits stands right behind its noun, as an object would:
 * "die Staatsanwaltschaft Köln", but "forderte die Polizei Verstärkung an".
 */

/** "Bad Homburg", "Sankt Gallen": in words. */
const LONGEST_PLACE = 2;

/** Words right behind "in", "aus" or "nach", without an article: places, and a few nouns. */
export function gatherPlaces(paragraphs: readonly Paragraph[], language: Language): ReadonlySet<string> {
  const places = new Set<string>();
  if (!language.capitalNouns) return places;
  const { beforePlaces, whereabouts } = language;
  for (const { tokens } of paragraphs)
    tokens.forEach((token, at) => {
      const before = tokens[at - 1]?.lower ?? "";
      const isPlace = beforePlaces.has(before) || whereabouts.has(before);
      if (isPlace && token.isCapital && token.kind === "word") places.add(token.text);
    });
  return places;
}

/** Behind where the body sits, and what else its short name in brackets stands for; `to` where no more belongs to it. */
export function endOfSeat(
  tokens: readonly Token[],
  at: number,
  to: number,
  { language, places }: Reading,
): number {
  if (!language.capitalNouns) return to;
  const isSubject = isSubjectOfQuote(tokens, at, language);
  const from = isOfMatter(tokens[to], language) ? to + 1 : to;
  let end = from;
  while (end < from + LONGEST_PLACE && mayBeSeat(tokens[end], language)) end += 1;
  const isSeat = end > from && (isSubject || places.has(tokens[end - 1]?.text ?? ""));
  return endOfAcronym(tokens, isSeat ? end : from, language);
}

/** `„…“, teilte die Polizei Bonn mit`: the words are what the verb says, so that no other noun can be. */
function isSubjectOfQuote(tokens: readonly Token[], at: number, language: Language): boolean {
  const [quote, comma, verb] = tokens.slice(Math.max(0, at - 3), at);
  const isBehindQuote = comma?.text === "," && quote?.kind === "quote";
  const isSource = language.weakSources.has(verb?.lower ?? "");
  const mayBeVerb = verb?.kind === "word" && !verb.isCapital && !isFunctionWord(verb, language);
  return isBehindQuote && (isSource || mayBeVerb);
}

/** "die Direktion Staatsschutz": one body's noun behind another, without an article, says what it is for. */
function isOfMatter(token: Token | undefined, language: Language): boolean {
  if (!token?.isCapital || !isGroup(token, language) || isDocument(token, language)) return false;
  return !isRole(token, language) && !language.pluralEndings.has(token.lower.slice(-1));
}

function mayBeSeat(token: Token | undefined, language: Language): boolean {
  if (!token || !isNameWord(token, language) || isRole(token, language) || isGroup(token, language))
    return false;
  const isTime = language.weekdays.has(token.lower) || language.times.has(token.lower);
  return !isTime && sexOfFirstName(token.text) === undefined;
}

/** "die Direktion Staatsschutz und Nachrichtendienst (DSN)": the letters stand for all of it. */
function endOfAcronym(tokens: readonly Token[], to: number, language: Language): number {
  const [join, noun, open, letters] = tokens.slice(to, to + 4);
  const isJoined = language.joins.has(join?.lower ?? "") && noun?.isCapital === true;
  return isJoined && open?.text === "(" && ACRONYM.test(letters?.text ?? "") ? to + 2 : to;
}
