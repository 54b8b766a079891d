import type { Language } from "../languages/read-language";
import type { Mention } from "./find-mentions";
import { isNameWord, type Name, type Reading, readName } from "./read-name";
import type { Token } from "./read-tokens";
import { sexOfName, sexOfRole } from "./sex-of";
import {
  endsWithOneOf,
  isDeterminer,
  isDocument,
  isFunctionWord,
  isGroup,
  isRole,
  isTitle,
  isVerb,
} from "./word-kinds";

/** Nobody is described in more words before the noun. */
const LONGEST_DESCRIPTION = 9;

type Description = Omit<Mention, "isGoverned">;

/** The longest description of somebody that begins at a token: determiner, adjectives, role or group, name. */
export function readDescription(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
): Description | undefined {
  const { language } = reading;
  const first = tokens[at];
  if (!first) return undefined;
  const second = tokens[at + 1];
  const hasDeterminer = isDeterminer(first, language);
  // "das dieser Agentur vorliegt": a relative pronoun.
  if (
    hasDeterminer &&
    language.verbSecond &&
    second &&
    isDeterminer(second, language) &&
    language.relatives.has(first.lower)
  )
    return undefined;
  const from = skipPartitive(tokens, hasDeterminer ? at + 1 : at, hasDeterminer, language);
  const head = findHead(tokens, from, hasDeterminer, reading);
  return head
    ? describe(tokens, at, from, head, hasDeterminer, reading)
    : readBareName(tokens, at, from, hasDeterminer, reading);
}

interface Head {
  /** Behind the noun; more behind "Secretary of State". */
  to: number;
  at: number;
  isGroup: boolean;
}

/** "one of the reports", "two of them": begins behind "of" and its article. */
function skipPartitive(
  tokens: readonly Token[],
  from: number,
  hasDeterminer: boolean,
  language: Language,
): number {
  if (!hasDeterminer || !language.partitives.has(tokens[from]?.lower ?? "")) return from;
  const article = tokens[from + 1];
  return article && (isDeterminer(article, language) || language.articles.has(article.lower))
    ? from + 2
    : from;
}

/** The noun that says what somebody is. */
function findHead(
  tokens: readonly Token[],
  from: number,
  hasDeterminer: boolean,
  reading: Reading,
): Head | undefined {
  const { language } = reading;
  let head: Head | undefined;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_DESCRIPTION); at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") break;
    if (token.text === "’s") {
      if (at === from) break;
      continue;
    }
    const role = isRole(token, language);
    if (role || isGroup(token, language)) {
      if (isTitleOfName(tokens, at, reading)) {
        head = { at, to: at + 1, isGroup: false };
        break;
      }
      head = { at, to: at + 1, isGroup: !role };
      const next = tokens[at + 1];
      if (next?.text === "’s" || (next && (isRole(next, language) || isGroup(next, language)))) continue;
      head.to = endOfOffice(tokens, at, language);
      break;
    }
    if (head && tokens[at - 1]?.text !== "’s" && !isAfterPossessive(tokens, head.to, at)) break;
    if (language.prepositions.has(token.lower) || language.conjunctions.has(token.lower)) break;
    if (language.relatives.has(token.lower) && !language.articles.has(token.lower)) break;
    const isFirst = at === from;
    if ((!isFirst || hasDeterminer) && !token.isCapital && language.fillers.has(token.lower)) break;
    if (!token.isCapital && isVerb(token, language) && !(isFirst && hasDeterminer)) break;
    if (!isFirst && isDeterminer(token, language)) break;
    if (!hasDeterminer && isFirst && (!token.isCapital || token.startsSentence) && !language.adjectivesFirst)
      break;
    if (isNameStart(tokens, at, reading)) break;
  }
  return head;
}

function isAfterPossessive(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === "’s");
}

/** "Mayor Maria Okafor": the role is the name's title. */
function isTitleOfName(tokens: readonly Token[], at: number, { language }: Reading): boolean {
  const token = tokens[at];
  return (
    token !== undefined && isTitle(token, language) && token.isCapital && isNameWord(tokens[at + 1], language)
  );
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

/** Whether a person's name begins here, rather than capitals that belong to an office: "Chinese Foreign Ministry spokesman". */
function isNameStart(tokens: readonly Token[], at: number, reading: Reading): boolean {
  const { language } = reading;
  const token = tokens[at];
  if (!token || !isNameWord(token, language)) return false;
  if (isTitle(token, language)) return true;
  const owned = tokens[at + 1];
  // "Brackums Trainerin"
  if (language.capitalNouns && owned && (isRole(owned, language) || isGroup(owned, language))) return false;
  if (language.capitalNouns)
    return readName(tokens, at, reading, false) !== undefined && isNameWord(tokens[at + 1], language);
  for (let next = at + 1; next < Math.min(tokens.length, at + 7); next += 1) {
    const later = tokens[next];
    if (later?.kind !== "word") return true;
    if (isRole(later, language) || isGroup(later, language)) return false;
    if (language.prepositions.has(later.lower) || language.conjunctions.has(later.lower)) return true;
    if (!later.isCapital && later.text !== "’s" && isVerb(later, language)) return true;
  }
  return true;
}

function describe(
  tokens: readonly Token[],
  at: number,
  from: number,
  head: Head,
  hasDeterminer: boolean,
  reading: Reading,
): Description | undefined {
  const { language } = reading;
  const noun = tokens[head.to - 1] ?? tokens[head.at];
  const determiner = hasDeterminer ? (tokens[at]?.lower ?? "") : "";
  const name = readName(tokens, head.to, reading, !head.isGroup);
  if (name && (!head.isGroup || name.titles.length > 0)) {
    const sex =
      sexOfRole(noun?.lower ?? "", determiner, language) ?? sexOfName(name.titles, name.text, language);
    const role = [wordsOf(tokens, from, head.to, reading), ...name.titles].join(" ");
    return {
      kind: "name",
      from: at,
      to: name.to,
      text: name.text,
      role,
      ...(sex ? { sex } : {}),
      isPlural: false,
    };
  }
  // A name right behind a body belongs to it: "Armor Marée", "the group Verhoeven NV".
  const ownTo = name && head.isGroup ? name.to : head.to;
  const to = endOfComplement(tokens, skipAdjectives(tokens, ownTo, language), language);
  const sex = head.isGroup ? undefined : sexOfRole(noun?.lower ?? "", determiner, language);
  const isDocumentHead = noun !== undefined && isDocument(noun, language);
  return {
    kind: head.isGroup ? "group" : "role",
    from: at,
    to,
    text:
      name && head.isGroup && hasDeterminer && !language.pluralEndings.has((noun?.lower ?? "").slice(-1))
        ? name.text
        : wordsOf(tokens, at, to, reading),
    head: noun?.lower ?? "",
    ...(sex ? { sex } : {}),
    isPlural: head.isGroup && language.pluralEndings.has((noun?.lower ?? "").slice(-1)),
    ...(isDocumentHead ? { isDocument: true } : {}),
    isDefinite: !hasDeterminer || !language.indefinites.has(determiner),
  };
}

function readBareName(
  tokens: readonly Token[],
  at: number,
  from: number,
  hasDeterminer: boolean,
  reading: Reading,
): Description | undefined {
  const { language } = reading;
  if (hasDeterminer && language.capitalNouns && !language.articles.has(tokens[at]?.lower ?? ""))
    return undefined;
  const name = readName(tokens, hasDeterminer ? from : at, reading, false);
  if (!name || (hasDeterminer && from !== at + 1)) return undefined;
  if (
    name.words === 1 &&
    !reading.lastNames.has(name.text) &&
    isCapitalAdjective(tokens[name.to - 1], tokens[name.to], language)
  )
    return undefined;
  const sex = sexOfName(name.titles, name.text, language);
  const isBody =
    isOrganisation(tokens, name, language) || (hasDeterminer && name.titles.length === 0 && name.words === 1);
  const role = name.titles.join(" ");
  const next = tokens[name.to];
  // "Pelling’s insisted": the mark is the company's own.
  const isOwnMark =
    next?.text === "’s" &&
    tokens[name.to + 1] !== undefined &&
    isVerb(tokens[name.to + 1] as Token, language);
  return {
    kind: isBody || isOwnMark ? "group" : "name",
    from: at,
    to: isOwnMark ? name.to + 1 : name.to,
    text: isOwnMark ? wordsOf(tokens, name.from, name.to + 1, reading) : name.text,
    ...(role === "" ? {} : { role }),
    ...(sex ? { sex } : {}),
    isPlural: false,
    ...(next?.text === "’s" && !isOwnMark ? { isPossessor: true } : {}),
  };
}

/** "Korean counterparts". */
function isCapitalAdjective(token: Token | undefined, next: Token | undefined, language: Language): boolean {
  if (!token || token.startsSentence || next?.kind !== "word" || next.isCapital || next.text === "’s")
    return false;
  const isNoun =
    !isVerb(next, language) && !isFunctionWord(next, language) && !language.fillers.has(next.lower);
  return isNoun && endsWithOneOf(token.lower, language.capitalAdjectives);
}

function isOrganisation(tokens: readonly Token[], name: Name, language: Language): boolean {
  const words = tokens.slice(name.from, name.to);
  if (name.isCompany || (words.length === 1 && /^\p{Lu}{2,6}$/u.test(words[0]?.text ?? ""))) return true;
  return words.some((token) => isGroup(token, language));
}

/** "la directrice générale": in Romance languages what kind of director stands behind. */
function skipAdjectives(tokens: readonly Token[], from: number, language: Language): number {
  let at = from;
  while (at < from + 2) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.isCapital || !endsWithOneOf(token.lower, language.adjectiveEndings))
      break;
    if (isVerb(token, language) || language.fillers.has(token.lower)) break;
    at += 1;
  }
  return at;
}

/** "the minister for health", "le maire de Lyon", "a voice in the stalls": the description goes on behind a preposition. */
function endOfComplement(tokens: readonly Token[], from: number, language: Language): number {
  if (!language.complements.has(tokens[from]?.lower ?? "")) return from;
  let to = from;
  let at = from + 1;
  while (
    at < tokens.length &&
    (isDeterminer(tokens[at] as Token, language) || language.articles.has(tokens[at]?.lower ?? ""))
  )
    at += 1;
  const start = at;
  for (; at < Math.min(tokens.length, start + 7); at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || (!token.isCapital && isVerb(token, language))) break;
    if (language.conjunctions.has(token.lower) && !(tokens[at - 1]?.isCapital && tokens[at + 1]?.isCapital))
      break;
    if (language.relatives.has(token.lower) && !language.articles.has(token.lower)) break;
    if (language.fillers.has(token.lower) && !language.complements.has(token.lower)) break;
    if (language.prepositions.has(token.lower) && !language.complements.has(token.lower)) break;
    if (language.complements.has(token.lower)) {
      if (tokens[at + 1]?.isCapital || language.articles.has(tokens[at + 1]?.lower ?? "")) continue;
      break;
    }
    if (language.articles.has(token.lower)) continue;
    // A small word behind capitals, or a third small word, is hardly part of it any more.
    const small = tokens.slice(start, at).filter((word) => !word.isCapital).length;
    if (
      !token.isCapital &&
      (tokens[at - 1]?.isCapital || (small > 0 && !isAnotherAdjective(tokens, at, language)))
    )
      break;
    to = at + 1;
  }
  return to;
}

/** A second small word: an adjective where those stand behind, else the noun, if the description ends there. */
function isAnotherAdjective(tokens: readonly Token[], at: number, language: Language): boolean {
  const word = tokens[at]?.lower ?? "";
  return language.adjectiveEndings.size > 0
    ? endsWithOneOf(word, language.adjectiveEndings)
    : endsBehind(tokens, at, language);
}

function endsBehind(tokens: readonly Token[], at: number, language: Language): boolean {
  const next = tokens[at + 1];
  return next?.kind !== "word" || isVerb(next, language) || language.prepositions.has(next.lower);
}

function wordsOf(tokens: readonly Token[], from: number, to: number, { text }: Reading): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? text.slice(first.start, last.end) : "";
}
