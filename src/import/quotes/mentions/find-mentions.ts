import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import { isFemaleNoun } from "../words/noun-forms";
import type { Token } from "../words/read-tokens";
import type { Sex } from "../words/sex-of";
import { isDeterminer, isNameWord } from "../words/word-kinds";
import { isBehindAttribute } from "./behind-attribute";
import { isHad } from "./is-had";
import { isListedWith } from "./is-listed-with";
import { joinCrowds } from "./join-crowds";
import { joinWards } from "./join-wards";
import { markLeadingRoles } from "./leading-role";
import { isNameOfChannel } from "./name-of-channel";
import { isObjectOfInfinitive } from "./object-of-infinitive";
import { readParticleName } from "./particle-name";
import { type Description, readDescription } from "./read-description";
import type { Reading } from "./read-name";
import { readOneOfThem, readPair, readPronoun } from "./read-pronoun";
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
  /** Of these, what tells more of them: "the Lothian MSP". */
  isRetold?: boolean;
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
      // "del grupo surcoreano Haneul": its name stands behind the same preposition.
      if (before?.isGoverned && isItsName(tokens, mention, before, reading.language))
        mention.isGoverned = true;
      if (before && isListedWith(tokens, mention, before, reading.language)) mention.isGoverned = true;
      mentions.push(withOwner(tokens, mention, before, reading));
    }
    at = mention ? Math.max(mention.to, at + 1) : at + 1;
  }
  const crowds = joinCrowds(tokens, mentions, reading.text, reading.language);
  const joined = joinWards(tokens, crowds, reading.language);
  return addUnlisted(tokens, markLeadingRoles(tokens, joined, reading.language), reading.language);
}

function isItsName(
  tokens: readonly Token[],
  { kind, from, role }: Mention,
  body: Mention,
  { adjectiveEndings, epithets }: Language,
): boolean {
  if (adjectiveEndings.size === 0 || kind !== "name" || role !== undefined) return false;
  return body.kind === "group" && body.to === from && epithets.has(tokens[from - 1]?.lower ?? "");
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

/** The mention that begins at a token, if one does. */
export function readMention(tokens: readonly Token[], at: number, reading: Reading): Mention | undefined {
  const { language } = reading;
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  // "font état de": no state.
  const before = tokens[at - 1]?.lower ?? "";
  if (language.partingVerbs.has(before) && language.parting.has(`${before} ${token.lower}`)) return undefined;
  const alone = readParticleName(tokens, at, reading);
  if (alone)
    return {
      kind: "name",
      from: at,
      ...alone,
      isGoverned: isBehindPreposition(tokens, at, language),
      isPlural: false,
    };
  // Asked for where somebody is mentioned: few words do.
  const isGoverned = () => isGovernedAt(tokens, at, language);
  const pair = readPair(token, tokens[at + 1], language);
  if (pair) return { kind: "pronoun", from: at, to: at + 2, isGoverned: isGoverned(), ...pair };
  // "her lawyer" is a role, "her" alone a pronoun.
  const described = readDescription(tokens, at, reading);
  if (described?.kind === "role" && isToldOfPronoun(tokens, described, language))
    return { ...described, isGoverned: true, isPredicate: true };
  if (described) return placeDescription(tokens, described, isGoverned(), language);
  const one = readOneOfThem(tokens, at, language);
  if (one) return { ...one, isGoverned: isGoverned() };
  const pronoun = readPronoun(tokens, at, isGoverned, language);
  // "ruft einer", "said another": somebody new, and nobody who was named.
  if (pronoun && language.singles.has(token.lower))
    return {
      ...pronoun,
      kind: "role",
      head: token.lower,
      isPlural: language.several.has(token.lower),
      isDefinite: false,
    };
  return pronoun;
}

/** Whether what begins at a token is hardly the subject: behind a preposition, heard, told, had. */
function isGovernedAt(tokens: readonly Token[], at: number, language: Language): boolean {
  const { lower = "" } = tokens[at] ?? {};
  // "du ministère": the preposition is in the article.
  const isContracted = language.prepositions.has(lower) && !language.indefinites.has(lower);
  return (
    isContracted ||
    isBehindPreposition(tokens, at, language) ||
    isNameOfChannel(tokens, at, language) ||
    isHad(tokens, at, language) ||
    isListener(tokens, at, language) ||
    isObjectOfInfinitive(tokens, at, language) ||
    language.objectDeterminers.has(lower)
  );
}

/** A description where it stands: as a subject, governed, or only as what somebody is. */
function placeDescription(
  tokens: readonly Token[],
  described: Description,
  isGoverned: boolean,
  language: Language,
): Mention {
  const { from, kind, head } = described;
  const lower = tokens[from]?.lower ?? "";
  // "una es enfermera", "was to be best man": what somebody is, and nobody else.
  const isPredicate =
    (language.dropsPronouns === true || (language.adjectivesFirst === true && !language.capitalNouns)) &&
    kind === "role" &&
    !language.determiners.has(lower) &&
    language.copulas.has(tokens[from - 1]?.lower ?? "");
  // "le groupe, propriétaire du site, demande": behind a comma as well.
  const isKindOnly =
    (isGoverned || tokens[from - 1]?.text === ",") &&
    kind === "role" &&
    isWithoutArticle(tokens[from], language);
  // "der Bundesregierung": no subject, for a female noun has "die" there.
  const isOblique =
    language.capitalNouns === true &&
    language.maleDeterminers.has(lower) &&
    head !== undefined &&
    isFemaleNoun(head, kind === "group", language);
  return {
    ...described,
    isGoverned: isGoverned || isPredicate || isOblique || described.isPossessor === true,
    ...(isKindOnly ? { isPredicate: true } : {}),
  };
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
  if (isBehindAttribute(tokens, at, language)) return true;
  const isPartOfName =
    language.adjectiveEndings.size > 0 &&
    before?.isCapital === true &&
    !before.startsSentence &&
    language.commonCapitals.has(before.lower) &&
    // "en su cuenta de X Ana Vela"
    sexOfFirstName(tokens[at]?.text ?? "") === undefined &&
    isNameWord(tokens[at], language);
  return isPartOfName && language.prepositions.has(tokens[at - 2]?.lower ?? "");
}

/** "sans pilote", "de médecin": behind a preposition a noun without its article is what kind of somebody. */
function isWithoutArticle(token: Token | undefined, language: Language): boolean {
  if (!token) return false;
  return language.adjectiveEndings.size > 0 && !token.isCapital && !isDeterminer(token, language);
}

/**
 * "elle est la dernière souffleuse", "C’était un homme sec": what somebody is, and nobody else. Not
 * "C’est un voisin qui a appelé".
 */
function isToldOfPronoun(
  tokens: readonly Token[],
  { from, to, isDefinite }: Description,
  { copulas, male, female, verbSecond, pointsBack, elisions, relatives }: Language,
): boolean {
  const [pronoun, copula] = tokens.slice(Math.max(0, from - 2), from);
  if (verbSecond || !pronoun || !copulas.has(copula?.lower ?? "")) return false;
  if (male.has(pronoun.lower) || female.has(pronoun.lower)) return true;
  const pointsToOne = pointsBack.has(pronoun.lower) && elisions.has(pronoun.lower);
  return pointsToOne && isDefinite === false && !relatives.has(tokens[to]?.lower ?? "");
}
