import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import {
  bearsWords,
  endsWithOneOf,
  isDeterminer,
  isFunctionWord,
  isGroup,
  isRole,
  isTitle,
  isVerb,
  isWork,
} from "../words/word-kinds";
import { endOfComplement } from "./end-of-complement";
import { settleEnd } from "./settle-end";

/** "with a very long grey beard": in words behind the preposition. */
const LONGEST = 5;

/**
 * "a man in a flat cap", "eine Frau im Rollstuhl", "un homme à lunettes": by what somebody whom the text
 * does not name is told from others. Not how, when or to whom they speak: "with a smile", "on Friday".
 */
export function endOfAttribute(
  tokens: readonly Token[],
  at: number,
  from: number,
  language: Language,
): number {
  const preposition = tokens[from]?.lower ?? "";
  const isBeforeVerb = tokens[at]?.startsSentence === true || tokens[at - 1]?.kind !== "word";
  if (!language.attributes.has(preposition) && !(isBeforeVerb && language.whereBefore.has(preposition)))
    return from;
  const thing = endOfThing(tokens, from + 1, language);
  if (thing === undefined) return from;
  // "con un niño en brazos": a bare noun behind the thing says where it is.
  const isHeld = thing > from + 2 && language.whereBefore.has(tokens[thing]?.lower ?? "");
  const place = tokens[thing + 1];
  const isPlace = isPlainNoun(place, language) && place && !tellsNobody(place, undefined, language);
  const to = isHeld && isPlace ? thing + 2 : thing;
  const end = endOfComplement(tokens, to, language);
  // Before the verb the word behind may be just that.
  return isBeforeVerb ? end : settleEnd(tokens, to, end, language);
}

function endOfThing(tokens: readonly Token[], start: number, language: Language): number | undefined {
  let noun: number | undefined;
  for (let at = start; at < Math.min(tokens.length, start + LONGEST); at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") break;
    const isFirst = at === start;
    if (isFirst && (isDeterminer(token, language) || language.articles.has(token.lower))) continue;
    // "in a hunting jacket called": behind the noun a verb, whatever else it may be.
    if (noun !== undefined && isVerb(token, language)) break;
    if (tellsNobody(token, tokens[start], language)) return undefined;
    // "un bleu de travail"
    const isWithin = noun !== undefined && language.partitives.has(token.lower) && !language.capitalNouns;
    if (isWithin && isPlainNoun(tokens[at + 1], language)) {
      noun = at + 1;
      at += 1;
      continue;
    }
    if (isFunctionWord(token, language) || language.fillers.has(token.lower)) break;
    // "con un carrito resopla": behind the noun an adjective, or a verb.
    const isBehind = noun !== undefined && language.adjectiveEndings.size > 0;
    if (isBehind && !isAdjective(tokens, at, language)) break;
    if (!isPlainNoun(token, language)) {
      // "in der dritten Reihe": behind small adjectives the noun has its capital.
      if (language.capitalNouns && !token.isCapital && noun === undefined) continue;
      if (noun === undefined) return undefined;
      break;
    }
    if (noun !== undefined && isVerbInstead(tokens[start], token, language)) break;
    noun = at;
    if (language.capitalNouns) break;
  }
  return noun === undefined ? undefined : noun + 1;
}

/** "a woman in a pickup leans out": nothing of which there is one ends like several. */
function isVerbInstead(
  first: Token | undefined,
  { lower }: Token,
  { indefinites, articles, adjectivesFirst, capitalNouns, pluralEndings }: Language,
): boolean {
  if (!adjectivesFirst || capitalNouns || !first) return false;
  const isOne = indefinites.has(first.lower) && articles.has(first.lower);
  return isOne && pluralEndings.has(lower.slice(-1)) && !lower.endsWith("ss");
}

/** A noun for a thing: small where only names have capitals. */
function isPlainNoun(token: Token | undefined, language: Language): boolean {
  if (token?.kind !== "word" || isFunctionWord(token, language) || isVerb(token, language)) return false;
  return token.isCapital === (language.capitalNouns === true) && !language.auxiliaries.has(token.lower);
}

/** By its ending, or because a verb follows: "un foulard rouge crie". */
function isAdjective(tokens: readonly Token[], at: number, language: Language): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (endsWithOneOf(word?.lower ?? "", language.adjectiveEndings)) return true;
  return next !== undefined && (isVerb(next, language) || language.relatives.has(next.lower));
}

function tellsNobody(token: Token, first: Token | undefined, language: Language): boolean {
  const { manners, deliveries, times, weekdays, press } = language;
  const lists = [manners, deliveries, times, weekdays, press];
  if (lists.some((list) => list.has(token.lower)) || /\d/u.test(token.text)) return true;
  // "in a letter", "in the programme"
  if (bearsWords(token, language) || isWork(token, language) || isTitle(token, language)) return true;
  // "au ministre" is a listener, "with two toddlers" tells her apart.
  const isSomebody = isRole(token, language) || isGroup(token, language);
  return isSomebody && !language.indefinites.has(first?.lower ?? "");
}
