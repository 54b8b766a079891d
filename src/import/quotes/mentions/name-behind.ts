import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Token } from "../words/read-tokens";
import {
  endsWithOneOf,
  isFunctionWord,
  isGroup,
  isNameWord,
  isRole,
  isTitle,
  isVerb,
} from "../words/word-kinds";
import { isCommaWithinName, skipSmall } from "./joined-body";
import { type Name, type Reading, readName } from "./read-name";

/** As far behind the noun a name may stand. */
const FARTHEST = 9;

/**
 * The name that ends a description without a comma: "le ministre de l'Intérieur
 * Gérald Darmanin", "el técnico argentino Lionel Bermúdez".
 */
export function nameBehind(tokens: readonly Token[], from: number, reading: Reading): Name | undefined {
  const { language } = reading;
  for (let at = from; at < Math.min(tokens.length, from + FARTHEST); at += 1) {
    const token = tokens[at];
    if (isCommaWithinName(tokens, at, language)) continue;
    if (token?.kind !== "word") return undefined;
    if (language.named.has(token.lower)) return readName(tokens, at + 1, reading, true);
    // "de Pesca y Acuicultura", "des Sports et de la Jeunesse"
    const goesOn = tokens[skipSmall(tokens, at + 1, language)]?.isCapital === true;
    if (language.joins.has(token.lower) && tokens[at - 1]?.isCapital !== undefined && goesOn) continue;
    if (isForSomebody(token, language) && !isForMatter(tokens, at, language)) return undefined;
    if (at > from && isOfSomebody(tokens, at, language)) return undefined;
    // "le maire de Londres Sadiq Khan": the text names him elsewhere as well.
    const isKnown =
      !language.complements.has(tokens[at - 1]?.lower ?? "") &&
      reading.lastNames.get(tokens[at + 1]?.text ?? "")?.has(token.text);
    // "dijo el jefe de prensa a Sadiq Khan": to whom.
    if (isKnown && language.seats.has(tokens[at - 1]?.lower ?? "")) return undefined;
    if (at > from && (isKnown || beginsName(tokens, at, language)))
      return isNamedBehind(tokens, at, reading) ? undefined : readName(tokens, at, reading, true);
    // "ante el juez el exgerente Saturnino Gil": a further article begins somebody else.
    const before = tokens[at - 1]?.lower ?? "";
    const isArticle =
      language.articles.has(token.lower) && (language.complements.has(before) || language.seats.has(before));
    if (token.isCapital || isArticle || language.complements.has(token.lower)) continue;
    // "la candidata a la alcaldía Ana Soto", but "el ministro a la periodista Ana Soto".
    if (language.seats.has(token.lower) && !isSomebodyAt(tokens, at + 1, language)) continue;
    if (isVerb(token, language) || isFunctionWord(token, language) || language.fillers.has(token.lower))
      return undefined;
  }
  return undefined;
}

/** "Minister for Textiles Dr. Kaur" has a matter and then a name, "a spokesperson for Care Minister Hale" somebody else's. */
function isForMatter(tokens: readonly Token[], at: number, language: Language): boolean {
  if (!tokens[at - 1]?.isCapital) return false;
  for (let next = at + 1; next < Math.min(tokens.length, at + FARTHEST); next += 1) {
    const token = tokens[next];
    if (!token || (!token.isCapital && !language.joins.has(token.lower))) return false;
    const isPerson = isHonorific(tokens, next, language) || sexOfFirstName(token.text) !== undefined;
    if (isPerson) return next > at + 1;
    if (isRole(token, language) || isTitle(token, language)) return false;
  }
  return false;
}

/** "Dr. Kaur", "Mr Kaur" */
function isHonorific(tokens: readonly Token[], at: number, language: Language): boolean {
  const [token, stop, name] = tokens.slice(at, at + 3);
  if (!token?.isCapital || !isTitle(token, language)) return false;
  if (stop?.text === "." && stop.start === token.end) return isNameWord(name, language);
  const isAddress = language.maleTitles.has(token.lower) || language.femaleTitles.has(token.lower);
  return isAddress && isNameWord(stop, language);
}

/** "l’avocate du maire sortant Luc Roy", "el asesor del presidente chileno Juan Ruiz": the name is whose office stands last. */
function isOfSomebody(tokens: readonly Token[], at: number, language: Language): boolean {
  const { partitives, articles, pluralEndings, adjectiveEndings } = language;
  const preposition = tokens[at];
  if (adjectiveEndings.size === 0 || !preposition || !partitives.has(preposition.lower)) return false;
  const isArticle = articles.has(tokens[at + 1]?.lower ?? "");
  const noun = tokens[isArticle ? at + 2 : at + 1];
  const isOne = noun !== undefined && !noun.isCapital && !pluralEndings.has(noun.lower.slice(-1));
  return isOne && (isArticle || articles.has(preposition.lower)) && isRole(noun, language);
}

function isForSomebody({ lower }: Token, language: Language): boolean {
  return (
    language.adjectivesFirst === true &&
    !language.capitalNouns &&
    language.complements.has(lower) &&
    !language.partitives.has(lower)
  );
}

/** "la conseillère Ecolo Nathalie Servais", "le député Rassemblement national Luc Roy": behind the party's. */
export function nameBehindParty(tokens: readonly Token[], name: Name, reading: Reading): Name | undefined {
  const { from, to, titles, words } = name;
  const { language } = reading;
  if (language.adjectiveEndings.size === 0 || titles.length > 0) return undefined;
  if (sexOfFirstName(tokens[from]?.text ?? "") !== undefined) return undefined;
  for (let at = from + 1; at < to - 1; at += 1)
    if (sexOfFirstName(tokens[at]?.text ?? "") !== undefined) return readName(tokens, at, reading, true);
  const adjective = tokens[to];
  const isAdjective =
    words === 1 &&
    adjective?.isCapital === false &&
    endsWithOneOf(adjective.lower, language.adjectiveEndings);
  const isFirstName = sexOfFirstName(tokens[to + 1]?.text ?? "") !== undefined;
  return isAdjective && isFirstName ? readName(tokens, to + 1, reading, true) : undefined;
}

/** Behind an article stands what somebody is. */
function isSomebodyAt(tokens: readonly Token[], at: number, language: Language): boolean {
  const noun = tokens[at + 1];
  return language.articles.has(tokens[at]?.lower ?? "") && noun !== undefined && isRole(noun, language);
}

/** "le capitaine du navire Étoile du Nord, Jean Ruiz,": what he is captain of, and a person's name between commas. */
function isNamedBehind(tokens: readonly Token[], at: number, reading: Reading): boolean {
  const name = readName(tokens, at, reading, true);
  if (!name || sexOfFirstName(tokens[at]?.text ?? "") !== undefined || tokens[name.to]?.text !== ",")
    return false;
  const next = readName(tokens, name.to + 1, reading, true);
  const isPerson = sexOfFirstName(tokens[name.to + 1]?.text ?? "") !== undefined;
  return next !== undefined && next.words > 1 && isPerson && tokens[next.to]?.text === ",";
}

/** A first name that is known, or any two capitals right behind a small word that is no body's. */
function beginsName(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  // "Grégoire d’Hennezel"
  const goesOn =
    isNameWord(next, language) ||
    (language.particles.has(next?.lower ?? "") && isNameWord(tokens[at + 2], language));
  if (isHonorific(tokens, at, language)) return true;
  if (!token || !before || !isNameWord(token, language) || !goesOn) return false;
  const { complements } = language;
  const isOfOffice =
    complements.has(before.lower) || complements.has(`${tokens[at - 2]?.lower} ${before.lower}`);
  if (isFunctionWord(before, language) || isOfOffice) return false;
  // "de José María Olmos"
  if (before.isCapital && sexOfFirstName(before.text) !== undefined) return false;
  // "la dueña del almacén de San Isidro": a saint's name is a place's.
  if (before.isCapital && language.particles.has(before.lower)) return false;
  if (sexOfFirstName(token.text) !== undefined) return true;
  return !before.isCapital && !language.capitalNouns && !isGroup(before, language);
}
