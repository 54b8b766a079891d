import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import { genderOf } from "../words/noun-forms";
import type { Token } from "../words/read-tokens";
import { sexOfName, sexOfRole } from "../words/sex-of";
import { endsWithOneOf, isFunctionWord, isGroup, isVerb } from "../words/word-kinds";
import { nameBehindAdjectives } from "./behind-adjectives";
import { endOfComplement } from "./end-of-complement";
import { ACRONYM } from "./name-among-nouns";
import type { Description } from "./read-description";
import { type Name, type Reading, readName } from "./read-name";
import { settleEnd } from "./settle-end";
import { skipAdjectives } from "./skip-adjectives";

/** A name without a word on what somebody is, or a body's. */
export function readBareName(
  tokens: readonly Token[],
  at: number,
  from: number,
  hasDeterminer: boolean,
  reading: Reading,
): Description | undefined {
  const { language } = reading;
  if (hasDeterminer && language.capitalNouns && !language.articles.has(tokens[at]?.lower ?? ""))
    return undefined;
  if (hasDeterminer && isObjectBeforeName(tokens, at, reading)) return undefined;
  const described = hasDeterminer ? nameBehindAdjectives(tokens, from, reading) : undefined;
  if (described) {
    const sex = sexOfName(described.titles, described.text, language);
    const named = { from: at, to: described.to, text: described.text };
    return { kind: "name", ...named, ...(sex ? { sex } : {}), isPlural: false };
  }
  const name = readName(tokens, hasDeterminer ? from : at, reading, false);
  if (!name || isTitleAlone(name, language) || (hasDeterminer && from !== at + 1)) return undefined;
  if (
    name.words === 1 &&
    !reading.lastNames.has(name.text) &&
    isCapitalAdjective(tokens[name.to - 1], tokens[name.to], language)
  )
    return undefined;
  const determiner = hasDeterminer ? (tokens[at]?.lower ?? "") : "";
  if (isOriginPointedAt(name, determiner, language)) {
    const own = sexOfRole(name.text.toLowerCase(), determiner, language);
    return {
      kind: "role",
      from: at,
      to: name.to,
      text: wordsOf(tokens, at, name.to, reading),
      head: name.text.toLowerCase(),
      ...(own ? { sex: own } : {}),
      isPlural: false,
      isEpithet: true,
      isDefinite: true,
    };
  }
  const sex = sexOfName(name.titles, name.text, language);
  // "la devise de Morel": no article.
  const isOfKnown = reading.lastNames.has(name.text) && !language.articles.has(determiner);
  const isBody =
    isOrganisation(tokens, name, hasDeterminer, reading) ||
    (hasDeterminer && !isOfKnown && isNobodysName(name, reading));
  const role = name.titles.join(" ");
  // "The Friends of Mill Lane", "the Center for Biological Diversity": what has an article and goes on in capitals is a body with all of them.
  const joins = tokens[name.to]?.lower ?? "";
  const isJoined =
    language.partitives.has(joins) || (language.weakSources.has(joins) && language.complements.has(joins));
  const ofName =
    isBody && hasDeterminer && !language.capitalNouns && isJoined
      ? readName(tokens, name.to + 1, reading, true)
      : undefined;
  if (ofName) {
    const whole = { from: at, to: ofName.to, text: wordsOf(tokens, at, ofName.to, reading) };
    return { kind: "group", ...whole, isPlural: false };
  }
  const next = tokens[name.to];
  // "Pelling’s insisted": the mark is the company's own. "Macron’s remarks" and "Macron’s view" are his.
  const marked = next?.text === "’s" ? tokens[name.to + 1] : undefined;
  const isOwnMark =
    marked !== undefined &&
    isVerb(marked, language) &&
    !language.pluralEndings.has(marked.lower.slice(-1)) &&
    !isVerb({ kind: "word", lower: `${marked.lower}s` }, language);
  // "le Crédit rural"
  const ofBody = isBody && hasDeterminer ? endOfBody(tokens, name, language) : name.to;
  const to = isOwnMark ? name.to + 1 : ofBody;
  return {
    kind: isBody || isOwnMark ? "group" : "name",
    from: at,
    to,
    text: to > name.to ? wordsOf(tokens, name.from, to, reading) : name.text,
    ...(isBody ? genderOf("", true, determiner, language) : {}),
    ...(role === "" ? {} : { role }),
    ...(sex ? { sex } : {}),
    isPlural: false,
    ...(next?.text === "’s" && !isOwnMark ? { isPossessor: true } : {}),
  };
}

/** "l’Ordre national des vétérinaires": behind a noun that bodies are called by go its adjectives, and whose it is. */
function endOfBody(tokens: readonly Token[], { from, to }: Name, language: Language): number {
  const behind = skipAdjectives(tokens, to, language);
  const isNoun = language.adjectiveEndings.size > 0 && language.bodyNames.has(tokens[from]?.lower ?? "");
  return isNoun && to === from + 1
    ? settleEnd(tokens, behind, endOfComplement(tokens, behind, language), language)
    : behind;
}

/** "M.", "Mr": where no name follows, nobody is meant. */
function isTitleAlone({ text, words }: Name, { maleTitles, femaleTitles }: Language): boolean {
  const title = words === 1 ? text.toLowerCase() : "";
  return (maleTitles.has(title) || femaleTitles.has(title)) && (title.length < 4 || title.endsWith("."));
}

/** "cette Lorraine de naissance", "ce Breton": somebody named before, by where they are from. */
function isOriginPointedAt({ words, titles, text }: Name, determiner: string, language: Language): boolean {
  const isOne = words === 1 && titles.length === 0 && !ACRONYM.test(text);
  return isOne && language.adjectiveEndings.size > 0 && language.demonstratives.has(determiner);
}

/** "Wie erklärt sich das Brandt?": nobody's last name is neuter, so that the article is a pronoun. */
function isObjectBeforeName(
  tokens: readonly Token[],
  at: number,
  { language: { capitalNouns, femaleDeterminers, maleDeterminers, objectDeterminers }, lastNames }: Reading,
): boolean {
  const determiner = tokens[at]?.lower ?? "";
  if (!capitalNouns || objectDeterminers.has(determiner) || !lastNames.has(tokens[at + 1]?.text ?? ""))
    return false;
  return !femaleDeterminers.has(determiner) && !maleDeterminers.has(determiner);
}

/** "le Grand Port", "la Cruz Roja": behind an article capitals without a first name are no person's. */
function isNobodysName({ words, text, titles }: Name, { language, lastNames }: Reading): boolean {
  if (titles.length > 0) return false;
  if (words === 1) return true;
  const [first = "", ...others] = text.split(" ");
  const isKnown = sexOfFirstName(first) !== undefined || lastNames.has(others.at(-1) ?? "");
  return language.adjectiveEndings.size > 0 && !isKnown;
}

/** "Korean counterparts". */
function isCapitalAdjective(token: Token | undefined, next: Token | undefined, language: Language): boolean {
  if (!token || token.startsSentence || next?.kind !== "word" || next.isCapital || next.text === "’s")
    return false;
  const isNoun =
    !isVerb(next, language) && !isFunctionWord(next, language) && !language.fillers.has(next.lower);
  return isNoun && endsWithOneOf(token.lower, language.capitalAdjectives);
}

function isOrganisation(
  tokens: readonly Token[],
  name: Name,
  hasArticle: boolean,
  { language, lastNames }: Reading,
): boolean {
  const words = tokens.slice(name.from, name.to);
  if (name.isCompany || (words.length === 1 && ACRONYM.test(words[0]?.text ?? ""))) return true;
  // "El Mercurio del Puerto"
  if (hasArticle && words.some(({ lower }) => language.bodyNames.has(lower))) return true;
  // "Pablo Iglesia": where adjectives stand behind, a body begins with its noun.
  const isPerson = language.adjectiveEndings.size > 0 && sexOfFirstName(words[0]?.text ?? "") !== undefined;
  // "Marine Le Roux", but "la Marine Nationale"
  const isBare = !hasArticle && words.length > 1;
  if (isPerson && words[0] && (isBare || !isGroup(words[0], language))) return false;
  const isKnownPerson = sexOfFirstName(words[0]?.text ?? "") !== undefined;
  const isLastName = lastNames.has(words.at(-1)?.text ?? "");
  if (!isKnownPerson && !isLastName && words.some(({ lower }) => language.bodyNames.has(lower))) return true;
  return words.some((token) => isGroup(token, language));
}

/** What the text has from one token to another. */
export function wordsOf(tokens: readonly Token[], from: number, to: number, { text }: Reading): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? text.slice(first.start, last.end) : "";
}
