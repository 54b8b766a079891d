import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Token } from "../words/read-tokens";
import {
  isDocument,
  isFunctionWord,
  isGroup,
  isNameWord,
  isRole,
  isTitle,
  isVerb,
} from "../words/word-kinds";
import { endsDescription, isLastName, isNoNoun } from "./ends-description";
import { isNounNear, LONGEST_DESCRIPTION } from "./is-noun-near";
import { nounOfJoined } from "./joined-body";
import { isCompanyAhead } from "./name-among-nouns";
import { isTitleOfName } from "./name-start";
import { endOfOffice, isBeforeNoun, isOfNextNoun } from "./noun-of-noun";
import type { Reading } from "./read-name";
import { isOfficeAlone } from "./read-titles";

export interface Head {
  /** Behind the noun; more behind "Secretary of State". */
  to: number;
  at: number;
  isGroup: boolean;
  /** The noun's token, where `to` is behind more than it. */
  noun?: Token | undefined;
}

/** The noun that says what somebody is. */
export function findHead(
  tokens: readonly Token[],
  from: number,
  hasDeterminer: boolean,
  reading: Reading,
): Head | undefined {
  const { language } = reading;
  if (!isNounNear(tokens, from, language)) return undefined;
  const joined =
    hasDeterminer || tokens[from]?.startsSentence ? nounOfJoined(tokens, from, language) : undefined;
  if (joined !== undefined) {
    const noun = tokens[joined];
    return { at: joined, to: joined + 1, isGroup: noun !== undefined && isGroup(noun, language) };
  }
  if (language.capitalNouns && isCompanyAhead(tokens, from)) return undefined;
  let head: Head | undefined;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_DESCRIPTION); at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") break;
    if (token.text === "’s") {
      if (at === from) break;
      continue;
    }
    const place = { from, at, hasDeterminer, head };
    if (isLastName(tokens, place, reading) || isFirstNameAt(tokens, at, language)) break;
    if (isOriginOfNoun(tokens, at, reading)) continue;
    if (isOriginBeforeNoun(tokens, at, language)) return { at: at + 1, to: at + 2, isGroup: false };
    const mayBeRole = isRoleAt(tokens, place, language);
    if (isNoNoun(tokens, place, mayBeRole, language)) break;
    if (mayBeRole || isGroup(token, language)) {
      if (isTitleOfName(tokens, at, reading)) {
        head = { at, to: at + 1, isGroup: false };
        break;
      }
      if (isOfNextNoun(tokens, at, language) || isBeforeKind(tokens, at, language)) continue;
      // "la Policía Nacional", and not "la policía" who was there.
      const isBody = token.isCapital && !language.capitalNouns && language.groups.has(token.lower);
      head = { at, to: at + 1, isGroup: !mayBeRole || isBody };
      if (isBeforeNoun(tokens, at, language)) continue;
      head.to = endOfOffice(tokens, at, language);
      break;
    }
    if (endsDescription(tokens, place, reading)) break;
  }
  return head && (ownedBy(tokens, head, language) ?? head);
}

/** "the Chief Press Secretary": one office. */
function isBeforeKind(tokens: readonly Token[], at: number, language: Language): boolean {
  const kind = tokens[at + 1];
  if (!tokens[at]?.isCapital || !kind?.isCapital || !language.officeKinds.has(kind.lower)) return false;
  return isOfficeAlone(tokens, at + 1, language);
}

/** "how Bill Orr put it": no draft of a law. "Benjamin Roux", "Marine Le Roux": no youngest, and no navy. */
function isFirstNameAt(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  if (!token?.isCapital || language.capitalNouns) return false;
  const { adjectivesFirst, articles, roles, groups } = language;
  const isNoun = adjectivesFirst ? isDocument(token, language) : roles.has(token.lower);
  const next = tokens[at + 1];
  // "la Marine Nationale"
  const isBody = !adjectivesFirst && groups.has(token.lower) && !articles.has(tokens[at - 1]?.lower ?? "");
  if ((!isNoun && !isBody) || isTitle(token, language) || sexOfFirstName(token.text) === undefined)
    return false;
  return isNameWord(next, language) || (isBody && next?.isCapital === true);
}

/** "der gebürtige Wiener": whatever noun follows. */
function isOriginBeforeNoun(
  tokens: readonly Token[],
  at: number,
  { capitalNouns, epithets }: Language,
): boolean {
  const token = tokens[at];
  if (!capitalNouns || !token || token.isCapital || !epithets.has(token.lower)) return false;
  return tokens[at + 1]?.isCapital === true;
}

/** "die Wiener Linien", "der Basler Zoo": of a noun that no table has, and not a Viennese. */
function isOriginOfNoun(tokens: readonly Token[], at: number, { language, lastNames }: Reading): boolean {
  const [origin, noun] = tokens.slice(at, at + 2);
  if (!language.capitalNouns || !origin?.text.endsWith("er") || !language.epithets.has(origin.lower))
    return false;
  if (noun?.kind !== "word" || !noun.isCapital || noun.startsSentence) return false;
  return sexOfFirstName(noun.text) === undefined && !lastNames.has(noun.text) && !isRole(noun, language);
}

function isRoleAt(
  tokens: readonly Token[],
  { from, at, hasDeterminer }: { from: number; at: number; hasDeterminer: boolean },
  language: Language,
): boolean {
  const token = tokens[at];
  if (!token || !isRole(token, language)) return false;
  // "de sa voix grave", but "lance une voix": how somebody speaks.
  const isManner =
    language.manners.has(token.lower) && !language.indefinites.has(tokens[from - 1]?.lower ?? "");
  return !isManner && !(isOrigin(token, language) && !(at === from && hasDeterminer));
}

/** "el chileno" is somebody, "el técnico chileno" a coach. */
function isOrigin({ lower }: Token, { epithets, roles, adjectiveEndings }: Language): boolean {
  return adjectiveEndings.size > 0 && epithets.has(lower) && !roles.has(lower);
}

/** "the club’s kitman says": a noun that no table has, between its owner and a verb of saying. */
function ownedBy(tokens: readonly Token[], { to }: Head, language: Language): Head | undefined {
  const [mark, noun, verb] = tokens.slice(to, to + 3);
  if (mark?.text !== "’s" || noun?.kind !== "word" || noun.isCapital || !verb) return undefined;
  if (isFunctionWord(noun, language) || !isVerb(verb, language)) return undefined;
  return { at: to + 1, to: to + 2, isGroup: false };
}
