import type { Language } from "../languages/read-language";
import { sexOfFirstName } from "./first-names";
import type { Token } from "./read-tokens";

export type Sex = "male" | "female";

/** A place where the text speaks of somebody: by name, by a pronoun, by what they are, or as a group. */
export interface Mention {
  kind: "name" | "pronoun" | "role" | "group";
  /** Token indices, `to` excluded, titles and roles included. */
  from: number;
  to: number;
  /** The name alone, or the words for the role or group, without article. */
  text: string;
  /** What the article calls the person beside the name: "Foreign Minister". */
  role?: string;
  sex?: Sex;
  /** Behind a preposition: hardly the subject of a sentence. */
  isGoverned: boolean;
  isPlural: boolean;
}

/** What is known while an article is read. */
export interface Reading {
  text: string;
  language: Language;
  /** Single words that are names of people in this article. */
  lastNames: ReadonlySet<string>;
}

/** Every mention among a block's tokens, in order, without overlaps. */
export function findMentions(tokens: readonly Token[], reading: Reading): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention = readMention(tokens, at, reading);
    if (mention) mentions.push(mention);
    at = mention ? Math.max(mention.to, at + 1) : at + 1;
  }
  return mentions;
}

/** Whether a token may be part of a name. */
export function isNameWord(token: Token | undefined, language: Language): token is Token {
  if (!token || token.kind !== "word" || !token.isCapital) return false;
  if (language.commonCapitals.has(token.lower)) return false;
  return true;
}

function readMention(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
): Mention | undefined {
  const { language } = reading;
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const isGoverned = language.prepositions.has(tokens[at - 1]?.lower ?? "");
  const pronoun = readPronoun(token, language);
  // "her lawyer" is a role, "her" alone a pronoun.
  const described = readDescription(tokens, at, reading);
  if (described) return { ...described, isGoverned };
  if (pronoun)
    return { kind: "pronoun", from: at, to: at + 1, text: token.text, isGoverned, isPlural: false, ...pronoun };
  return undefined;
}

function readPronoun(token: Token, language: Language): { sex?: Sex; isPlural: boolean } | undefined {
  if (token.isCapital && !token.startsSentence) return undefined;
  if (language.male.has(token.lower)) return { sex: "male", isPlural: false };
  if (language.female.has(token.lower)) return { sex: "female", isPlural: false };
  if (language.unknown.has(token.lower)) return { isPlural: true };
  return undefined;
}

/** The longest description of somebody that begins here: determiner, adjectives, role or group, name. */
function readDescription(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
): Omit<Mention, "isGoverned"> | undefined {
  const { language, text } = reading;
  let next = at;
  const first = tokens[at];
  if (!first) return undefined;
  const hasDeterminer =
    language.determiners.has(first.lower) && (!first.isCapital || first.startsSentence || language.articles.has(first.lower));
  if (hasDeterminer) next += 1;
  // German contracts preposition and article; "im" hides one.
  const limit = Math.min(tokens.length, next + 9);
  let roleAt: number | undefined;
  let roleTo: number | undefined;
  let isGroup = false;
  let scan = next;
  for (; scan < limit; scan += 1) {
    const token = tokens[scan];
    if (token?.kind !== "word") {
      // "China’s top diplomat": the possessive goes on; a comma or stop ends it.
      break;
    }
    if (token.text === "’s") continue;
    const role = isRole(token, language);
    const group = isGroupWord(token, language);
    if (role || group) {
      roleAt ??= scan;
      roleTo = scan + 1;
      isGroup = group && !role;
      const following = tokens[scan + 1];
      if (following && (isRole(following, language) || isGroupWord(following, language))) continue;
      // "Secretary of State Antony Blinken", "Minister of Health Jane Roe".
      if (token.isCapital && following?.kind === "word" && language.prepositions.has(following.lower)) {
        const caps = countNameWords(tokens, scan + 2, language);
        if (caps >= 3) {
          roleTo = scan + caps;
          scan = roleTo - 1;
        } else if (caps >= 1 && language.tag === "en" && /^secretary$/i.test(token.text)) {
          roleTo = scan + 3;
          scan = roleTo - 1;
        }
      }
      scan += 1;
      break;
    }
    if (language.prepositions.has(token.lower) || language.conjunctions.has(token.lower)) break;
    if (language.relatives.has(token.lower) && !language.articles.has(token.lower)) break;
    if (isVerb(token, language) && !token.isCapital) break;
    if (scan > next && language.determiners.has(token.lower)) break;
    if (isNameStart(tokens, scan, language)) break;
  }
  const nameFrom = roleTo ?? (hasDeterminer && !language.capitalNouns ? next : at);
  const name = readName(tokens, roleTo ?? nameFrom, reading, roleTo !== undefined);
  if (roleTo === undefined || roleAt === undefined) {
    if (!name) return undefined;
    // "the Guardian", "der Spiegel": with an article it is a body, or a thing; still, it may speak.
    const isWithArticle = hasDeterminer && name.from === next;
    if (!isWithArticle && name.from !== at) return undefined;
    const title = name.titles.join(" ");
    return {
      kind: isWithArticle && name.words === 1 ? "group" : isOrganisation(tokens, name, language) ? "group" : "name",
      from: at,
      to: name.to,
      text: name.text,
      ...(title === "" ? {} : { role: title }),
      ...sexOf(name.titles, name.text, language),
      isPlural: false,
    };
  }
  const roleWords = joinTokens(tokens, next, roleTo, text);
  const determiner = first.lower;
  const head = tokens[roleTo - 1]?.lower ?? "";
  if (name && !isGroup) {
    return {
      kind: "name",
      from: at,
      to: name.to,
      text: name.text,
      role: [roleWords, ...name.titles].join(" "),
      ...(sexOfRole(head, hasDeterminer ? determiner : "", language) ?? sexOf(name.titles, name.text, language)),
      isPlural: false,
    };
  }
  // A role alone: with its determiner, or at least an adjective, or in the plural.
  const isBare = !hasDeterminer && roleAt === at;
  if (isBare && !isGroup && !first.startsSentence && !language.capitalNouns && first.isCapital && name === undefined)
    return { kind: "role", from: at, to: roleTo, text: roleWords, isPlural: false };
  const withComplement = extendComplement(tokens, roleTo, language);
  return {
    kind: isGroup ? "group" : "role",
    from: at,
    to: withComplement,
    text: joinTokens(tokens, hasDeterminer ? at : next, withComplement, text),
    ...(sexOfRole(head, hasDeterminer ? determiner : "", language) ?? {}),
    isPlural: isGroup,
  };
}

/** "the minister for health", "le maire de Lyon": the description goes on behind a preposition. */
function extendComplement(tokens: readonly Token[], from: number, language: Language): number {
  let to = from;
  for (let at = from; at < Math.min(tokens.length, from + 8); at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") break;
    if (isVerb(token, language) && !token.isCapital) break;
    if (at === from && !COMPLEMENT.has(token.lower)) break;
    if (language.relatives.has(token.lower) && !language.articles.has(token.lower)) break;
    if (language.fillers.has(token.lower) && !COMPLEMENT.has(token.lower) && !language.articles.has(token.lower)) break;
    if (language.conjunctions.has(token.lower) && !/^(?:and|et|und|y|e)$/.test(token.lower)) break;
    to = at + 1;
  }
  // Do not end with a preposition, an article or an "and".
  while (to > from) {
    const last = tokens[to - 1]?.lower ?? "";
    if (language.prepositions.has(last) || language.articles.has(last) || language.conjunctions.has(last)) to -= 1;
    else break;
  }
  return to;
}

const COMPLEMENT = new Set(
  "of for at from in with de du des d del della der des von vom für am an do da dos das di dell in".split(" "),
);

interface Name {
  from: number;
  to: number;
  text: string;
  words: number;
  titles: string[];
}

function isTitle(token: Token, language: Language): boolean {
  return language.titles.has(token.lower) || language.maleTitles.has(token.lower) || language.femaleTitles.has(token.lower);
}

function isNameStart(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  if (!isNameWord(token, language)) return false;
  if (isTitle(token, language)) return true;
  if (!language.capitalNouns) {
    // Within a description capitals may belong to the role: "Chinese Foreign Ministry spokesman".
    for (let next = at + 1; next < Math.min(tokens.length, at + 6); next += 1) {
      const later = tokens[next];
      if (later?.kind !== "word") return true;
      if (isRole(later, language) || isGroupWord(later, language)) return false;
      if (!later.isCapital && later.text !== "’s" && !/^(?:top|senior|chief|former|deputy|foreign|lead|head|vice)$/.test(later.lower)) return true;
    }
    return true;
  }
  return sexOfFirstName(token.text) !== undefined && isNameWord(tokens[at + 1], language);
}

function countNameWords(tokens: readonly Token[], from: number, language: Language): number {
  let count = 0;
  while (isNameWord(tokens[from + count], language)) count += 1;
  return count;
}

/** A name with the titles before it: capitals, initials and small words between. */
function readName(
  tokens: readonly Token[],
  from: number,
  reading: Reading,
  isBehindRole: boolean,
): Name | undefined {
  const { language } = reading;
  let at = from;
  const titles: string[] = [];
  while (tokens[at] && isTitle(tokens[at] as Token, language)) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    const isAbbreviated = next?.text === "." && next.start === token.end;
    const behind = isAbbreviated ? tokens[at + 2] : next;
    const goesOn =
      behind !== undefined &&
      (isNameWord(behind, language) || isTitle(behind, language) || language.particles.has(behind.lower));
    if (!goesOn || (!token.isCapital && !isAbbreviated && !language.capitalNouns && !isBehindRole && !language.titles.has(token.lower) && !isSmallTitle(token, language))) break;
    titles.push(token.text + (isAbbreviated ? "." : ""));
    at += isAbbreviated ? 2 : 1;
  }
  const nameFrom = at;
  let to = at;
  let words = 0;
  while (at < tokens.length && at < nameFrom + 8) {
    const token = tokens[at] as Token;
    const previous = tokens[at - 1];
    if (words > 0 && previous && token.start - previous.end > 1) break;
    if (isNameWord(token, language)) {
      // In German every noun has a capital: a name is what cannot be a noun here.
      if (language.capitalNouns && !isGermanName(tokens, at, words, titles.length > 0 || isBehindRole, reading)) break;
      at += 1;
      words += 1;
      to = at;
      // "J. K.", "Edward J. Smith".
      if (tokens[at]?.text === "." && /^\p{Lu}$/u.test(token.text) && isNameWord(tokens[at + 1], language)) at += 1;
    } else if (words > 0 && language.particles.has(token.lower) && isNameAhead(tokens, at + 1, language)) {
      at += 1;
    } else if (words === 0 && language.particles.has(token.lower) && titles.length + (isBehindRole ? 1 : 0) > 0 && isNameAhead(tokens, at, language)) {
      at += 1;
    } else if (words > 0 && token.kind === "quote" && isNickname(token) && isNameWord(tokens[at + 1], language)) {
      at += 1;
    } else break;
  }
  if (words === 0) return undefined;
  // A particle at the front belongs to the name.
  const slice = tokens.slice(nameFrom, to);
  const text = joinName(slice);
  return { from, to, text, words, titles };
}

function isSmallTitle(token: Token, language: Language): boolean {
  return language.maleTitles.has(token.lower) || language.femaleTitles.has(token.lower);
}

function isNameAhead(tokens: readonly Token[], from: number, language: Language): boolean {
  for (let at = from; at < from + 3; at += 1) {
    const token = tokens[at];
    if (isNameWord(token, language)) return true;
    if (!token || !language.particles.has(token.lower)) return false;
  }
  return false;
}

function isNickname(token: Token): boolean {
  return token.text.length <= 24 && !/[.,!?]/.test(token.text);
}

/** Names are not told from nouns by their capital: a first name, a title or role before, or no article. */
function isGermanName(
  tokens: readonly Token[],
  at: number,
  words: number,
  isAnnounced: boolean,
  reading: Reading,
): boolean {
  const { language } = reading;
  const token = tokens[at] as Token;
  if (words > 0) return !isRole(token, language) && !isGroupWord(token, language);
  if (isRole(token, language) || isGroupWord(token, language)) return false;
  if (isAnnounced) return true;
  if (sexOfFirstName(token.text) && isNameWord(tokens[at + 1], language)) return true;
  if (reading.lastNames.has(token.text)) return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const besideVerb =
    (before !== undefined && isVerb(before, language) && !before.isCapital) ||
    (after !== undefined && isVerb(after, language) && !after.isCapital);
  return besideVerb && !language.determiners.has(before?.lower ?? "") && !/^(?:\p{Ll}+(?:e|en|er|es|em))$/u.test(before && !isVerb(before, language) ? before.text : "");
}

function joinName(tokens: readonly Token[]): string {
  let text = "";
  tokens.forEach((token, index) => {
    const previous = tokens[index - 1];
    text += previous && token.start > previous.end ? ` ${token.text}` : token.text;
  });
  return text;
}

function joinTokens(tokens: readonly Token[], from: number, to: number, text: string): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? text.slice(first.start, last.end) : "";
}

function isOrganisation(tokens: readonly Token[], name: Name, language: Language): boolean {
  const words = tokens.slice(name.from, name.to);
  if (words.length === 1 && /^\p{Lu}{2,6}$/u.test(words[0]?.text ?? "")) return true;
  return words.some((token) => isGroupWord(token, language));
}

function endsWithOneOf(word: string, endings: ReadonlySet<string>): boolean {
  for (const ending of endings) {
    if (word.length > ending.length + 1 && word.endsWith(ending)) return true;
  }
  return false;
}

/** Whether the word says what somebody is or does. */
export function isRole(token: Token, language: Language): boolean {
  if (token.kind !== "word") return false;
  const word = token.lower;
  const last = word.split("-").at(-1) ?? word;
  return language.roles.has(word) || language.roles.has(last) || endsWithOneOf(word, language.roleEndings);
}

export function isGroupWord(token: Token, language: Language): boolean {
  if (token.kind !== "word") return false;
  const word = token.lower;
  return (
    language.groups.has(word) ||
    language.documents.has(word) ||
    endsWithOneOf(word, language.groupEndings) ||
    (!language.capitalNouns && /[^s]s$/.test(word) && language.roles.has(word.slice(0, -1)) && !token.isCapital)
  );
}

export function isVerb(token: Token, language: Language): boolean {
  return token.kind === "word" && (language.saying.has(token.lower) || language.judging.has(token.lower));
}

function sexOf(titles: readonly string[], name: string, language: Language): { sex?: Sex } {
  for (const title of titles) {
    const lower = title.toLowerCase();
    if (language.maleTitles.has(lower)) return { sex: "male" };
    if (language.femaleTitles.has(lower)) return { sex: "female" };
  }
  const sex = sexOfFirstName(name.split(" ")[0] ?? "");
  return sex && name.includes(" ") && sex !== "either" ? { sex } : {};
}

function sexOfRole(head: string, determiner: string, language: Language): { sex: Sex } | undefined {
  if (language.femaleEndings.has(head) || endsWithOneOf(head, language.femaleEndings)) return { sex: "female" };
  if (language.femaleDeterminers.size > 0) {
    if (language.femaleDeterminers.has(determiner)) return { sex: "female" };
    if (language.articles.has(determiner) && determiner.length > 1) return { sex: "male" };
  }
  if (language.tag === "en" && /(?:man|father|son|brother|husband|uncle|boy|king|actor)$/.test(head)) return { sex: "male" };
  return undefined;
}
