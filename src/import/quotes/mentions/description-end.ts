import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import {
  endsWithOneOf,
  isDeterminer,
  isFunctionWord,
  isGroup,
  isNameWord,
  isVerb,
} from "../words/word-kinds";
import { isCommaWithinName, skipSmall } from "./joined-body";

/** "la directrice générale": in Romance languages what kind of director stands behind. */
export function skipAdjectives(tokens: readonly Token[], from: number, language: Language): number {
  let at = from;
  while (at < from + 2) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.isCapital) break;
    // "le kop visiteur"
    const isNoun = language.adjectiveEndings.size > 0 && language.roles.has(token.lower);
    if (!isNoun && (isFunctionWord(token, language) || !isAdjective(token.lower, language)))
      if (!language.epithets.has(token.lower)) break;
    if (isVerb(token, language) || language.fillers.has(token.lower)) break;
    at += 1;
  }
  return at;
}

/** "le président (LR) du conseil": a party between brackets, where the description goes on. */
export function skipBracket(tokens: readonly Token[], from: number, language: Language): number {
  const [open, , close, next] = tokens.slice(from, from + 4);
  const goesOn = open?.text === "(" && close?.text === ")" && language.partitives.has(next?.lower ?? "");
  return goesOn ? from + 3 : from;
}

/** "Air Marshal (Retd) Gill", "Gen. (ret.) Moss": a remark on the rank, before the name. */
export function skipRetired(tokens: readonly Token[], from: number, language: Language): number {
  if (tokens[from]?.text !== "(") return from;
  const close = tokens[from + 2]?.text === "." ? from + 3 : from + 2;
  const isName = isNameWord(tokens[close + 1], language);
  return tokens[close]?.text === ")" && isName ? close + 1 : from;
}

/** "the minister for health", "le maire de Lyon", "a voice in the stalls": the description goes on behind a preposition. */
export function endOfComplement(tokens: readonly Token[], from: number, language: Language): number {
  const first = tokens[from]?.lower ?? "";
  const pair = (at: number) => `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  // "a person familiar with the matter", "people briefed on the plans"
  if (language.complements.has(pair(from))) {
    const end = endOfComplement(tokens, from + 1, language);
    return end > from + 1 ? end : from;
  }
  const isPaired = language.complements.has(pair(from - 1));
  if (!language.complements.has(first) && !isPaired && !isWithinOfficialName(tokens, from, language))
    return from;
  // "la investigadora en videoconferencia": hardly where she is from.
  const noun = language.determiners.has(tokens[from + 1]?.lower ?? "") ? from + 2 : from + 1;
  const isPlace =
    language.beforePlaces.has(first) &&
    (language.dropsPronouns === true ||
      noun === from + 1 ||
      language.indefinites.has(tokens[from + 1]?.lower ?? ""));
  // "la asociación en Instagram": where it wrote.
  const behind = tokens[noun];
  const isNowhere =
    behind?.isCapital !== true || (language.dropsPronouns === true && !isNameWord(behind, language));
  if (isPlace && !language.capitalNouns && isNowhere) return from;
  let to = from;
  let at = from + 1;
  while (
    at < tokens.length &&
    (isDeterminer(tokens[at] as Token, language) || language.articles.has(tokens[at]?.lower ?? ""))
  )
    at += 1;
  const start = at;
  // "una auditoría de 2021 concluyó"
  const isYear = /^\d{4}$/u.test(tokens[start - 1]?.text ?? "");
  const goesOn =
    tokens[start]?.kind === "word" &&
    (language.capitalNouns ? tokens[start]?.isCapital : !isVerb(tokens[start], language));
  if (isYear && !goesOn) return start;
  // "le ministre à l’ouverture des débats": when he spoke, and no place that he is of.
  if (!language.capitalNouns && language.beforePlaces.has(first) && tokens[start]?.isCapital !== true)
    return from;
  // "a raconté l’élue aux journalistes", "a indiqué le parquet à l’AFP": whom it was told.
  const listener = tokens[start];
  const isListener =
    listener !== undefined &&
    (language.groups.has(listener.lower) || isGroup(listener, language)) &&
    !listener.isCapital;
  if (language.adjectiveEndings.size > 0 && !language.partitives.has(first) && isListener) return from;
  // "a confié le préfet au Dauphiné libéré"
  if (isTold(tokens, from, start, language)) return from;
  if (!language.partitives.has(tokens[from]?.lower ?? "") && /^\p{Lu}{2,6}$/u.test(tokens[start]?.text ?? ""))
    return from;
  for (; at < Math.min(tokens.length, start + 7); at += 1) {
    const token = tokens[at];
    // "analysts at Quill & Orr"
    if (token?.text === "&" && at > start && isNameWord(tokens[at + 1], language)) continue;
    // "a spokeswoman for Gov. Paul Dressler"
    if (token?.text === "." && language.abbreviations.has(tokens[at - 1]?.lower ?? "")) continue;
    // "la mère de l’accusé": who was accused, behind an article.
    const isRoleNoun =
      language.roles.has(token?.lower ?? "") && language.articles.has(tokens[at - 1]?.lower ?? "");
    // "familiar with its thinking"
    const isCounted = /^\d/u.test(tokens[at - 1]?.text ?? "");
    // "the court of appeal"
    const isBehindOf = language.adjectivesFirst && language.partitives.has(tokens[at - 1]?.lower ?? "");
    const isNoun =
      isRoleNoun ||
      isBehindOf ||
      (at === start && !isCounted && isDeterminer(tokens[at - 1] as Token, language));
    if (isCommaWithinName(tokens, at, language)) {
      at = skipSmall(tokens, at + 1, language) - 1;
      continue;
    }
    if (token?.kind !== "word" || (!token.isCapital && !isNoun && isVerb(token, language))) break;
    // "the Department for Health and Care"
    const isJoined = tokens[at - 1]?.isCapital && tokens[at + 1]?.isCapital;
    if (language.conjunctions.has(token.lower) && isJoined) continue;
    if (isBareNounJoined(tokens, at, language)) {
      to = at + 2;
      at += 1;
      continue;
    }
    // "la Fédération des transports et de la logistique"
    if (language.joins.has(token.lower) && isSamePreposition(tokens, from, at + 1, language)) {
      at = skipSmall(tokens, at + 1, language) - 1;
      continue;
    }
    if (language.conjunctions.has(token.lower)) break;
    if (language.relatives.has(token.lower) && !language.articles.has(token.lower)) break;
    const isSmall = !language.complements.has(token.lower) && !language.articles.has(token.lower);
    if (isSmall && language.fillers.has(token.lower)) break;
    // "Médicos Sin Fronteras"
    if (isSmall && language.prepositions.has(token.lower) && !token.isCapital) break;
    if (language.complements.has(token.lower)) {
      if (isAdjectiveAt(tokens, at + 1, language)) continue;
      if (language.beforePlaces.has(token.lower) && tokens[at + 1]?.isCapital !== true) break;
      const behind = tokens[at + 1];
      if (behind?.isCapital || language.articles.has(behind?.lower ?? "")) continue;
      // "le rapport du bureau d’enquêtes"
      const isNested =
        language.adjectiveEndings.size > 0 && language.partitives.has(token.lower) && at > start;
      if (!isNested || behind?.kind !== "word" || isVerb(behind, language) || isDeterminer(behind, language))
        break;
      to = at + 2;
      at += 1;
      continue;
    }
    // "el Ministerio de Trabajo provincial el secretario": somebody else begins.
    const mayGoOn =
      language.adjectiveEndings.size === 0 || language.complements.has(tokens[at - 1]?.lower ?? "");
    if (language.articles.has(token.lower) && !mayGoOn) break;
    if (language.articles.has(token.lower)) continue;
    if (isAdjectiveAt(tokens, at, language)) continue;
    // "ein Bericht von 2021 kam zu dem Schluss": where nouns have capitals, a small word ends the description.
    if (language.capitalNouns && !token.isCapital && !isDeterminer(token, language)) break;
    // "a spokesman for the Trump campaign"
    const isBody =
      !language.capitalNouns &&
      language.adjectivesFirst === true &&
      tokens[at - 1]?.isCapital === true &&
      !token.isCapital &&
      language.articles.has(tokens[start - 1]?.lower ?? "") &&
      isGroup(token, language);
    if (isBody) return at + 1;
    // A small word behind capitals, or a third small word, is hardly part of it any more.
    const small = tokens.slice(start, at).filter((word) => !word.isCapital).length;
    if (
      !token.isCapital &&
      (tokens[at - 1]?.isCapital || small > 0) &&
      !isAnotherAdjective(tokens, at, language)
    )
      break;
    to = at + 1;
  }
  // "el Ministerio de Defensa ruso"
  const isOrigin = to > from && tokens[to - 1]?.isCapital && language.epithets.has(tokens[to]?.lower ?? "");
  return isOrigin && language.adjectiveEndings.size > 0 ? to + 1 : to;
}

/** "le préfet au Dauphiné libéré", "la mairesse au Petit Journal": a newspaper, to which it was told. */
function isTold(tokens: readonly Token[], from: number, at: number, language: Language): boolean {
  if (language.adjectiveEndings.size === 0 || !language.beforePlaces.has(tokens[from]?.lower ?? ""))
    return false;
  for (let word = at; isNameWord(tokens[word], language); word += 1)
    if (language.press.has(tokens[word]?.lower ?? "")) return true;
  return false;
}

/** "des riverains et amis du canal": a noun without an article of its own has the one before. */
function isBareNounJoined(tokens: readonly Token[], at: number, language: Language): boolean {
  const [before, join, noun] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (language.adjectiveEndings.size === 0 || !before || noun?.kind !== "word") return false;
  if (!language.joins.has(join?.lower ?? "") || before.isCapital || noun.isCapital) return false;
  const areSeveral = [before, noun].every(({ lower }) => language.pluralEndings.has(lower.slice(-1)));
  return (
    areSeveral &&
    !isFunctionWord(noun, language) &&
    !isVerb(noun, language) &&
    !language.auxiliaries.has(noun.lower)
  );
}

/** "des transports et de la logistique": what is joined has a preposition of its own, the same as before. */
function isSamePreposition(
  tokens: readonly Token[],
  from: number,
  at: number,
  { partitives, adjectiveEndings }: Language,
): boolean {
  const [before, again] = [tokens[from], tokens[at]].map((token) => partitives.has(token?.lower ?? ""));
  return adjectiveEndings.size > 0 && before === true && again === true;
}

/** "Commission on Presidential Debates", "Council against Torture": a body's noun with a capital, and its matter with another. */
function isWithinOfficialName(tokens: readonly Token[], at: number, language: Language): boolean {
  const [noun, preposition, matter] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (language.capitalNouns || !noun?.isCapital || noun.startsSentence || !preposition) return false;
  return (
    language.groups.has(noun.lower) &&
    language.prepositions.has(preposition.lower) &&
    !language.agents.has(preposition.lower) &&
    isNameWord(matter, language) &&
    isNameWord(tokens[at + 2], language)
  );
}

/** A second small word: an adjective where those stand behind, else the noun, if the description ends there. */
function isAnotherAdjective(tokens: readonly Token[], at: number, language: Language): boolean {
  const word = tokens[at]?.lower ?? "";
  if (language.adjectiveEndings.size > 0 && language.epithets.has(word)) return true;
  if (language.adjectiveEndings.size > 0)
    return isAdjective(word, language) && !isVerb({ kind: "word", lower: word }, language);
  return !tokens[at - 1]?.isCapital && endsBehind(tokens, at, language);
}

function endsBehind(tokens: readonly Token[], at: number, language: Language): boolean {
  const next = tokens[at + 1];
  return next?.kind !== "word" || isVerb(next, language) || language.prepositions.has(next.lower);
}

/** "der Verband der kommunalen Arbeitgeber": an adjective right before its noun, which has a capital. */
function isAdjectiveAt(tokens: readonly Token[], at: number, { capitalNouns }: Language): boolean {
  return (
    capitalNouns === true && /^\p{Ll}+en$/u.test(tokens[at]?.text ?? "") && tokens[at + 1]?.isCapital === true
  );
}

/** "techniques" as well as "technique". */
function isAdjective(word: string, { adjectiveEndings, notAdjectives, pluralEndings }: Language): boolean {
  if (notAdjectives.has(word)) return false;
  const singular = pluralEndings.has(word.slice(-1)) ? word.slice(0, -1) : word;
  return endsWithOneOf(word, adjectiveEndings) || endsWithOneOf(singular, adjectiveEndings);
}
