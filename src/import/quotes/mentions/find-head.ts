import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Token } from "../words/read-tokens";
import {
  endsWithOneOf,
  isDeterminer,
  isFunctionWord,
  isGroup,
  isNameWord,
  isRole,
  isSaying,
  isTitle,
  isVerb,
} from "../words/word-kinds";
import { nounOfJoined } from "./joined-body";
import { isCompanyAhead } from "./name-among-nouns";
import { isNameStart, isTitleOfName, isVerbBehindName } from "./name-start";
import type { Reading } from "./read-name";

/** Nobody is described in more words before the noun. */
const LONGEST_DESCRIPTION = 9;

/** "Majority Whip", "Natural Resources Committee Chairman" */
const LONGEST_OFFICE = 5;

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
    // "Baker" alone, after "Lou Baker", bakes nothing.
    const isLastName =
      at === from &&
      !hasDeterminer &&
      token.isCapital &&
      reading.lastNames.has(token.text) &&
      (language.capitalNouns === true || !isTitle(token, language)) &&
      tokens[at + 1]?.text !== "’s" &&
      !isNameWord(tokens[at + 1], language) &&
      !isSideOfSomebody(tokens[at + 1], language);
    if (isLastName) break;
    if (language.capitalNouns && at > from && mayBeLastName(tokens, at, head, language)) break;
    // "der gebürtige Wiener": whatever noun follows.
    if (
      language.capitalNouns &&
      !token.isCapital &&
      language.epithets.has(token.lower) &&
      tokens[at + 1]?.isCapital
    )
      return { at: at + 1, to: at + 2, isGroup: false };
    const isFirst = at === from;
    // "de sa voix grave", but "lance une voix": how somebody speaks.
    const isManner =
      language.manners.has(token.lower) && !language.indefinites.has(tokens[from - 1]?.lower ?? "");
    const role =
      !isManner && isRole(token, language) && !(isOrigin(token, language) && !(isFirst && hasDeterminer));
    // "juge" alone is what somebody does, and not who.
    const isBareVerb = at === from && !hasDeterminer && !token.isCapital && isVerb(token, language);
    // "denuncia Lucía": a complaint, if anything stood before.
    // « … », juge Mme Binet: a judge would have an article.
    const needsArticle = language.adjectiveEndings.size > 0;
    // "He is minister for health": the verb is no part of what he is.
    if (isFirst && !hasDeterminer && !token.isCapital && language.copulas.has(token.lower)) break;
    if (isBareVerb && (needsArticle || !tokens[at + 1]?.isCapital || isGroup(token, language))) break;
    // "la Policía Nacional", and not "la policía" who was there.
    const isBody = token.isCapital && !language.capitalNouns && language.groups.has(token.lower);
    // "embraced Dean"
    const isName = !hasDeterminer && at > from && token.isCapital && tokens[at - 1]?.isCapital === false;
    if (role && isName && !language.capitalNouns && tokens[at - 1]?.text !== "’s") break;
    if (isVerbBehindName(tokens, at, language) || isVerbBehindNoun(tokens, at, from, language)) break;
    if (role || isGroup(token, language)) {
      if (isTitleOfName(tokens, at, reading)) {
        head = { at, to: at + 1, isGroup: false };
        break;
      }
      if (isBeforeAdjective(tokens, at, language) || isBodyOfOffice(tokens, at, language)) continue;
      head = { at, to: at + 1, isGroup: !role || isBody };
      const next = tokens[at + 1];
      // "un jeune employé", "la vieille boulangère"
      if (language.prenominals.has(token.lower) && next && !next.isCapital && isRole(next, language))
        continue;
      if (
        next?.text === "’s" ||
        (next &&
          (isRole(next, language) || isGroup(next, language)) &&
          !isBehindNoun(next, language) &&
          !isBodyOfThem(token, language))
      )
        continue;
      head.to = endOfOffice(tokens, at, language);
      break;
    }
    if (head && tokens[at - 1]?.text !== "’s" && !isAfterPossessive(tokens, head.to, at)) break;
    if (language.prepositions.has(token.lower) || language.conjunctions.has(token.lower)) break;
    if (language.relatives.has(token.lower) && !language.articles.has(token.lower)) break;
    if (language.clauses.has(token.lower) && !hasDeterminer) break;
    if ((!isFirst || hasDeterminer) && !token.isCapital && language.fillers.has(token.lower)) break;
    if (!token.isCapital && isVerb(token, language) && !(isFirst && hasDeterminer)) break;
    // "les 2 000 supporters"
    const isNumber = /^\d/u.test(token.text) && /^\d/u.test(tokens[at - 1]?.text ?? "");
    if (!isFirst && !isNumber && isDeterminer(token, language)) break;
    if (!hasDeterminer && isFirst && (!token.isCapital || token.startsSentence) && !language.adjectivesFirst)
      break;
    if (isNameStart(tokens, at, reading, at > from)) break;
    // "der an der Arbeit beteiligte Forscher": the inner noun has no part in him. "Die 30 Jahre alte Ärztin" has.
    const next = tokens[at + 1];
    if (language.ages.has(token.lower)) continue;
    if (language.capitalNouns && token.isCapital && next?.kind === "word" && !next.isCapital) break;
  }
  return head && (ownedBy(tokens, head, language) ?? head);
}

/** "House Majority Whip Ada Quill": the body stands before the office, and that before a first name. */
function isBodyOfOffice(tokens: readonly Token[], at: number, language: Language): boolean {
  if (!language.adjectivesFirst || language.capitalNouns || !tokens[at]?.isCapital) return false;
  for (let office = at + 1; office <= at + LONGEST_OFFICE; office += 1) {
    const [token, name] = [tokens[office], tokens[office + 1]];
    if (token?.kind !== "word" || !token.isCapital) return false;
    const isOffice = isTitle(token, language) && language.roles.has(token.lower);
    if (isOffice && sexOfFirstName(name?.text ?? "") !== undefined) return name?.isCapital === true;
  }
  return false;
}

/** "una lona proclama": behind a noun that no table has, what looks like another is its verb. */
function isVerbBehindNoun(tokens: readonly Token[], at: number, from: number, language: Language): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (language.adjectiveEndings.size === 0 || at <= from || !before || !token || token.isCapital)
    return false;
  const isQualifier =
    language.prenominals.has(before.lower) ||
    isDeterminer(before, language) ||
    isFunctionWord(before, language);
  return isSaying(token, language) && !isQualifier && !before.isCapital && before.text !== "’s";
}

/** Of each token how far the next noun for somebody is; asked for at every word, so it is kept. */
const nouns = new WeakMap<readonly Token[], Uint16Array>();

function isNounNear(tokens: readonly Token[], from: number, language: Language): boolean {
  let distances = nouns.get(tokens);
  if (!distances) {
    distances = new Uint16Array(tokens.length);
    let distance = LONGEST_DESCRIPTION;
    for (let at = tokens.length - 1; at >= 0; at -= 1) {
      const token = tokens[at];
      const isNoun =
        token !== undefined &&
        (isRole(token, language) || isGroup(token, language) || language.epithets.has(token.lower));
      distance = isNoun ? 0 : Math.min(distance + 1, LONGEST_DESCRIPTION);
      distances[at] = distance;
    }
    nouns.set(tokens, distances);
  }
  return (distances[from] ?? LONGEST_DESCRIPTION) < LONGEST_DESCRIPTION;
}

/** "movimiento socialista", "la droite juge": where adjectives stand behind, a small noun there is one, or a verb. */
function isBehindNoun(token: Token, language: Language): boolean {
  const isVerbOrAdjective = !isTitle(token, language) || isVerb(token, language);
  return language.adjectiveEndings.size > 0 && !token.isCapital && isVerbOrAdjective;
}

/** "die Vereinigung Zürcher Wirte": of two nouns written apart the first says what they are. */
function isBodyOfThem(token: Token, language: Language): boolean {
  return language.capitalNouns === true && isGroup(token, language) && !/^\p{Lu}{2,}$/u.test(token.text);
}

/** "the Republican presidential nominee", "the deputy foreign minister": what looks like somebody is what kind of nominee. */
function isBeforeAdjective(tokens: readonly Token[], at: number, language: Language): boolean {
  const [party, adjective, noun] = tokens.slice(at, at + 3);
  if (!language.adjectivesFirst || language.capitalNouns || !party || !adjective || !noun) return false;
  if (adjective.kind !== "word" || adjective.isCapital || noun.isCapital || isVerb(adjective, language))
    return false;
  if (isFunctionWord(adjective, language) || language.fillers.has(adjective.lower)) return false;
  // "the deputy foreign minister": behind a small noun no second stands without its article.
  return isRole(noun, language) || (party.isCapital && isGroup(noun, language));
}

/** "Trump lawyer Marc Hale", "the Clinton campaign": whose side somebody is on stands before what they do. */
function isSideOfSomebody(noun: Token | undefined, language: Language): boolean {
  if (!language.adjectivesFirst || language.capitalNouns || !noun || noun.isCapital) return false;
  return isRole(noun, language) || isGroup(noun, language);
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

/** "Anja Nahlmann", "Trainer Hoffmann": ends like a role, and is a German last name. */
function mayBeLastName(
  tokens: readonly Token[],
  at: number,
  head: Head | undefined,
  { roles, maleEndings }: Language,
): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before?.isCapital || !token?.isCapital) return false;
  if (sexOfFirstName(before.text) !== undefined && !roles.has(before.lower)) return true;
  const isListed = roles.has(token.lower);
  return head?.to === at && !head.isGroup && !isListed && endsWithOneOf(token.lower, maleEndings);
}

function isAfterPossessive(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === "’s");
}

/** "Secretary of State", "Minister of Foreign Affairs": an office in capitals goes on behind "of". */
function endOfOffice(tokens: readonly Token[], at: number, language: Language): number {
  const token = tokens[at];
  const preposition = tokens[at + 1];
  if (!token?.isCapital || language.capitalNouns || !language.complements.has(preposition?.lower ?? ""))
    return at + 1;
  let capitals = 0;
  while (isNameWord(tokens[at + 2 + capitals], language)) capitals += 1;
  if (capitals >= 3) return at + capitals;
  return capitals >= 1 && /^secretary$/i.test(token.text) ? at + 3 : at + 1;
}
