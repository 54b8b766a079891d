import type { Language } from "../../languages/read-language";
import { isFemaleNoun } from "../words/noun-forms";
import type { Token } from "../words/read-tokens";
import type { Sex } from "../words/sex-of";
import { endsWithOneOf, isDeterminer, isFunctionWord, isNameWord, isVerb } from "../words/word-kinds";
import { isListedWith } from "./is-listed-with";
import { markLeadingRoles } from "./leading-role";
import { isNameOfChannel } from "./name-of-channel";
import { readParticleName } from "./particle-name";
import { readDescription } from "./read-description";
import type { Reading } from "./read-name";
import { addUnlisted } from "./unlisted-speakers";

/** A place where the text speaks of somebody: by name, by a pronoun, by what they are, or as a group. */
export interface Mention {
  kind: "name" | "pronoun" | "role" | "group";
  /** Token indices, `to` excluded, titles and roles included. */
  from: number;
  to: number;
  /** The name alone, or the article's words for the role or group. */
  text: string;
  /** What the article calls the person beside the name: "Foreign Minister". */
  role?: string;
  /** The noun of a role or group, in small letters. */
  head?: string;
  sex?: Sex;
  /** Of a body, where the determiner tells: "la CGT" is "elle". */
  gender?: Sex;
  /** Behind a preposition, or an owner: hardly the subject of a sentence. */
  isGoverned: boolean;
  /** Stands in a clause on somebody whom no table knows, and hardly speaks. */
  isWithinClause?: boolean;
  /** Whom a clause on this one is about, and who is therefore somebody else. */
  about?: string;
  isPlural: boolean;
  /** "the minister", and not "a minister": may be somebody named before. */
  isDefinite?: boolean;
  isDocument?: boolean;
  /** Where something is, and nobody. */
  isPlace?: boolean;
  /** A noun that no table has: perhaps nobody. */
  isUnlisted?: boolean;
  /** Stands for somebody who was named before: "the 41-year-old". */
  isEpithet?: boolean;
  /** The nearest of those who may be meant, and not the subject: "ce dernier". */
  isLatter?: boolean;
  /** "elle est la dernière souffleuse", "sans pilote": what somebody is, and nobody of whom more is said. */
  isPredicate?: boolean;
  /** Stands before "’s". */
  isPossessor?: boolean;
}

/** Every mention among a block's tokens, in order, without overlaps. */
export function findMentions(tokens: readonly Token[], reading: Reading): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention = readMention(tokens, at, reading);
    if (mention) {
      const before = mentions.at(-1);
      if (before && isListedWith(tokens, mention, before, reading.language)) mention.isGoverned = true;
      mentions.push(withOwner(tokens, mention, before, reading));
    }
    at = mention ? Math.max(mention.to, at + 1) : at + 1;
  }
  return addUnlisted(tokens, markLeadingRoles(tokens, mentions, reading.language), reading.language);
}

/** "Mr. Diaz’s office": whose it is belongs to what it is called. */
function withOwner(
  tokens: readonly Token[],
  mention: Mention,
  owner: Mention | undefined,
  { text }: Reading,
): Mention {
  const isOwned =
    owner?.isPossessor === true && owner.to === mention.from - 1 && tokens[owner.to]?.text === "’s";
  const [first, last] = [tokens[owner?.from ?? 0], tokens[mention.to - 1]];
  if (!isOwned || !first || !last || (mention.kind !== "role" && mention.kind !== "group")) return mention;
  return { ...mention, text: text.slice(first.start, last.end) };
}

function readMention(tokens: readonly Token[], at: number, reading: Reading): Mention | undefined {
  const { language } = reading;
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const alone = readParticleName(tokens, at, reading);
  if (alone)
    return {
      kind: "name",
      from: at,
      ...alone,
      isGoverned: isBehindPreposition(tokens, at, language),
      isPlural: false,
    };
  // "du ministère": the preposition is in the article.
  const isContracted = language.prepositions.has(token.lower) && !language.indefinites.has(token.lower);
  const isGoverned =
    isContracted ||
    isBehindPreposition(tokens, at, language) ||
    isNameOfChannel(tokens, at, language) ||
    isListener(tokens, at, language) ||
    language.objectDeterminers.has(token.lower);
  const pair = readPair(token, tokens[at + 1], language);
  if (pair) return { kind: "pronoun", from: at, to: at + 2, isGoverned, ...pair };
  // "her lawyer" is a role, "her" alone a pronoun.
  const described = readDescription(tokens, at, reading);
  if (described?.kind === "role" && isToldOfPronoun(tokens, at, language))
    return { ...described, isGoverned: true, isPredicate: true };
  // "una es enfermera": what she is, and nobody else.
  const isPredicate =
    language.dropsPronouns === true &&
    described?.kind === "role" &&
    !language.determiners.has(token.lower) &&
    language.copulas.has(tokens[at - 1]?.lower ?? "");
  const isKindOnly = isGoverned && described?.kind === "role" && isWithoutArticle(token, language);
  // "der Bundesregierung": no subject, for a female noun has "die" there.
  const isOblique =
    language.capitalNouns === true &&
    language.maleDeterminers.has(token.lower) &&
    described?.head !== undefined &&
    isFemaleNoun(described.head, described.kind === "group", language);
  if (described)
    return {
      ...described,
      isGoverned: isGoverned || isPredicate || isOblique || described.isPossessor === true,
      ...(isKindOnly ? { isPredicate: true } : {}),
    };
  const one = readOneOfThem(tokens, at, language);
  if (one) return { ...one, isGoverned };
  // "lui a dit": an object, but "selon lui" is him.
  // "Lui a vu": nothing but the subject stands at a sentence's start.
  const isStressed = token.startsSentence && language.male.has(token.lower);
  if (language.objectsBefore.has(token.lower) && !isGoverned && !isStressed) return undefined;
  const isDeterminer =
    isBeforeDay(token, tokens[at + 1], language) || isBeforeNoun(token, tokens[at + 1], language);
  const pronoun = isDeterminer ? undefined : readPronoun(tokens, at, language);
  return (
    pronoun && {
      kind: "pronoun",
      from: at,
      to: at + 1,
      text: token.text,
      isGoverned: isGoverned && !language.nominatives.has(token.lower),
      ...(language.latter.has(token.lower) ? { isLatter: true } : {}),
      ...pronoun,
    }
  );
}

/** "told the Herald": nobody who speaks stands behind such a verb, if not right behind the words: “Why?” asked Ada. */
function isListener(tokens: readonly Token[], at: number, language: Language): boolean {
  if (tokens[at - 2]?.kind !== "word") return false;
  return tokens[at - 1]?.isCapital === false && language.addressing.has(tokens[at - 1]?.lower ?? "");
}

/** "con Todo Noticias": a small word with a capital belongs to the name behind it. */
function isBehindPreposition(tokens: readonly Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1];
  if (language.prepositions.has(before?.lower ?? "")) return true;
  const isPartOfName =
    language.adjectiveEndings.size > 0 &&
    before?.isCapital === true &&
    !before.startsSentence &&
    language.commonCapitals.has(before.lower) &&
    isNameWord(tokens[at], language);
  return isPartOfName && language.prepositions.has(tokens[at - 2]?.lower ?? "");
}

/** "sans pilote", "de médecin": behind a preposition a noun without its article is what kind of somebody. */
function isWithoutArticle(token: Token, language: Language): boolean {
  return language.adjectiveEndings.size > 0 && !token.isCapital && !isDeterminer(token, language);
}

/** "elle est la dernière souffleuse": what she is, and nobody else. */
function isToldOfPronoun(
  tokens: readonly Token[],
  at: number,
  { copulas, male, female, verbSecond }: Language,
): boolean {
  const [pronoun, copula] = tokens.slice(Math.max(0, at - 2), at);
  const isPronoun = male.has(pronoun?.lower ?? "") || female.has(pronoun?.lower ?? "");
  return !verbSecond && isPronoun && copulas.has(copula?.lower ?? "");
}

/** "ce dernier": two words that stand for somebody. */
function readPair(
  { lower, text }: Token,
  next: Token | undefined,
  language: Language,
): Pick<Mention, "text" | "sex" | "isPlural" | "isLatter"> | undefined {
  if (!next || !language.determiners.has(lower)) return undefined;
  const words = `${lower} ${next.lower}`;
  const isMale = language.male.has(words);
  if (!isMale && !language.female.has(words)) return undefined;
  return {
    text: `${text} ${next.text}`,
    sex: isMale ? "male" : "female",
    isPlural: false,
    isLatter: language.latter.has(words),
  };
}

/** "uno de ellos", "l'un d'eux": somebody of whom no more is said. */
function readOneOfThem(
  tokens: readonly Token[],
  at: number,
  { unknown, several, partitives }: Language,
): Omit<Mention, "isGoverned"> | undefined {
  const one = tokens[at];
  if (!one || !unknown.has(one.lower)) return undefined;
  const [preposition, them] = [tokens[at + 1], tokens[at + 2]];
  if (!preposition || !them || !partitives.has(preposition.lower) || !several.has(them.lower))
    return undefined;
  const text = `${one.text} ${preposition.text} ${them.text}`;
  return { kind: "role", from: at, to: at + 3, text, head: one.lower, isPlural: false, isDefinite: false };
}

/** "sagten sie", "sie fordern": the verb tells one from several. */
function isPluralBesideVerb(tokens: readonly Token[], at: number, language: Language): boolean {
  const verb = [tokens[at - 1], tokens[at + 1]].find(
    (token) => token && (isVerb(token, language) || language.auxiliaries.has(token.lower)),
  );
  return verb !== undefined && !verb.isCapital && endsWithOneOf(verb.lower, language.pluralVerbEndings);
}

/** "una tarde", "eine „Katastrophe“": a determiner, where "una" and "eine" alone are somebody. */
function isBeforeNoun({ lower }: Token, next: Token | undefined, language: Language): boolean {
  if (language.capitalNouns && language.articles.has(lower))
    return (
      next?.kind === "quote" ||
      (next?.kind === "word" && !isVerb(next, language) && !isFunctionWord(next, language))
    );
  if (!language.dropsPronouns || next?.kind !== "word" || !language.determiners.has(lower)) return false;
  return (
    !next.isCapital &&
    !isVerb(next, language) &&
    !isFunctionWord(next, language) &&
    (language.indefinites.has(lower) || language.times.has(next.lower) || !language.fillers.has(next.lower))
  );
}

/** "este martes": a determiner, though "este" alone is somebody. */
function isBeforeDay({ lower }: Token, next: Token | undefined, language: Language): boolean {
  return next !== undefined && language.determiners.has(lower) && language.weekdays.has(next.lower);
}

function readPronoun(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { sex?: Sex; isPlural: boolean } | undefined {
  const token = tokens[at];
  if (!token || (token.isCapital && !token.startsSentence)) return undefined;
  if (language.male.has(token.lower)) return { sex: "male", isPlural: false };
  if (language.several.has(token.lower) && isPluralBesideVerb(tokens, at, language))
    return { isPlural: true };
  if (language.female.has(token.lower)) return { sex: "female", isPlural: false };
  return language.unknown.has(token.lower) ? { isPlural: true } : undefined;
}
