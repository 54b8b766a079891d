import type { Language } from "../languages/read-language";
import type { SavedArticle } from "../saved-article";
import { findMentions } from "./find-mentions";
import { findPairs } from "./find-pairs";
import { type QuotedStretch, RUNNING } from "./find-stretches";
import { endOfLead } from "./lead-clause";
import { People, type PlacedMention } from "./people";
import type { Reading } from "./read-name";
import { type Paragraph, readParagraph, type Token } from "./read-tokens";
import type { Scene } from "./resolve-speaker";
import { isVerb } from "./word-kinds";

/** "— Earl Dashiell, crabber", "— Marc D. (@marc) 12 janvier": below a quotation set as a block. */
const SIGNATURE = /^[—–-]\s*([^,(]{2,60})(?:[,(].{0,80})?$/u;

/** Reads an article's running text into sentences, mentions and people. */
export function readScene(
  { blocks, metadata }: SavedArticle,
  text: string,
  stretches: readonly QuotedStretch[],
  language: Language,
): Scene {
  const byBlock = new Map<number, QuotedStretch[]>();
  for (const stretch of stretches) {
    const own = byBlock.get(stretch.block);
    if (own) own.push(stretch);
    else byBlock.set(stretch.block, [stretch]);
  }
  const paragraphs: Paragraph[] = [];
  const introductions: Paragraph[] = [];
  let offset = 0;
  blocks.forEach(({ kind, text: words }, block) => {
    const before = paragraphs.at(-1);
    const signature =
      kind === "blockquote" && blocks[block - 1]?.kind === "blockquote"
        ? SIGNATURE.exec(words)?.[1]
        : undefined;
    if (signature !== undefined && before) before.signature = signature.trim();
    else if (RUNNING.has(kind))
      paragraphs.push(readParagraph(block, words, offset, byBlock.get(block) ?? [], language));
    else if (kind === "headline" || kind === "standfirst" || kind === "caption")
      introductions.push(readParagraph(block, words, offset, [], language));
    offset += words.length + 1;
  });
  const reading = readNames(paragraphs, text, language);
  const mentions = paragraphs.map((paragraph) => placeMentions(paragraph, reading));
  const all = mentions.flat();
  const bodies = all.filter(({ kind }) => kind === "role" || kind === "group");
  const firstBodies = new Map<string, number>();
  for (const { head, position } of bodies)
    if (head !== undefined && !firstBodies.has(head)) firstBodies.set(head, position);
  // Whom a standfirst names in full, the text may call by the last name alone. An interview names hardly anybody else.
  const isInterview = stretches.some(({ shownBy }) => shownBy === "turn");
  const named = new Set(all.filter(({ kind }) => kind === "name").map(({ text }) => text));
  const introduced = introductions
    .flatMap((paragraph) => placeMentions(paragraph, reading))
    .filter(
      ({ kind, text }) =>
        kind === "name" && (named.has(text.split(" ").at(-1) ?? "") || (isInterview && text.includes(" "))),
    );
  return {
    language,
    headline: metadata.headline ?? "",
    ...(metadata.authors.length === 1 && metadata.authors[0] ? { author: metadata.authors[0].name } : {}),
    paragraphs,
    mentions,
    bodies,
    firstBodies,
    people: new People([...introduced, ...all], language, metadata.headline),
  };
}

/** What a first reading tells of names, for the second. */
function readNames(paragraphs: readonly Paragraph[], text: string, language: Language): Reading {
  const capitals = new Set<string>();
  for (const { tokens } of paragraphs) {
    tokens.forEach((token, index) => {
      if (isCapitalWithin(token, tokens[index - 1])) capitals.add(token.text);
    });
  }
  const first: Reading = { text, language, lastNames: new Map(), pairs: new Set(), capitals };
  const lastNames = new Map<string, Set<string>>();
  const alone = new Set<string>();
  for (const { tokens } of paragraphs) {
    for (const { kind, text: name, from, role } of findMentions(tokens, first)) {
      const words = name.split(" ");
      const last = words.at(-1) ?? "";
      if (kind === "name" && words.length === 1 && language.capitalNouns) alone.add(name);
      if (kind !== "name" || words.length < 2) continue;
      // "Wang" of "Wang Yi", and first names, begin sentences as well.
      if (!language.capitalNouns && (role !== undefined || !tokens[from]?.startsSentence))
        capitals.add(words[0] ?? "");
      lastNames.set(last, (lastNames.get(last) ?? new Set()).add(words[0] ?? ""));
    }
  }
  const pairs = findPairs(paragraphs, alone, language);
  for (const [firstName, lastName] of pairs)
    if (!lastNames.has(lastName)) lastNames.set(lastName, new Set([firstName]));
  return { ...first, lastNames, pairs: new Set(pairs.map((pair) => pair.join(" "))) };
}

/** A capital that no sentence and no mark gave it. */
function isCapitalWithin(token: Token, before: Token | undefined): boolean {
  return token.kind === "word" && token.isCapital && !token.startsSentence && before?.kind === "word";
}

function placeMentions({ tokens, block, sentences }: Paragraph, reading: Reading): PlacedMention[] {
  let sentence = 0;
  const placed: PlacedMention[] = findMentions(tokens, reading).map((mention) => {
    while (mention.from >= (sentences[sentence]?.[1] ?? tokens.length) && sentence < sentences.length - 1)
      sentence += 1;
    return { ...mention, position: tokens[mention.from]?.start ?? 0, block, sentence };
  });
  let seen = -1;
  placed.forEach((mention, index) => {
    // "Dem Kritiker schickte sie": what the sentence begins with, in whatever case.
    if (reading.language.verbSecond && mention.isGoverned && tokens[mention.from]?.startsSentence)
      mention.isTopic = true;
    if (mention.kind === "name" && isAgeBehind(tokens, mention.to, reading.language)) mention.isAged = true;
    const [begin, finish] = sentences[mention.sentence] ?? [0, 0];
    // "When Ada Quill was nine, her aunt left. She": whom such a clause names stays a subject.
    const mayLead = mention.kind === "name" && !reading.language.addressing.has(tokens[begin]?.lower ?? "");
    const isLed = !mayLead && mention.from < endOfLead(tokens, [begin, finish], reading.language);
    if (!mention.isGoverned && mention.sentence !== seen && !isLed) {
      mention.isFirst = true;
      seen = mention.sentence;
    }
    const behind = placed[index + 1];
    // "Ada Quill and Rose Orr came": one is as much the subject as the other.
    const isJoined =
      behind?.from === mention.to + 1 && reading.language.conjunctions.has(tokens[mention.to]?.lower ?? "");
    if (mention.isFirst && behind && isJoined && mention.kind === behind.kind) behind.isFirst = true;
    // "su directora para las Américas, Juanita Paz": past where she directs.
    // "der Chef des Verbands (VKA), Niklas Benrath,": past brackets.
    const isInBrackets =
      behind !== undefined && tokens[behind.from - 1]?.text === "(" && tokens[behind.to]?.text === ")";
    const next = isInBrackets
      ? placed[index + 2]
      : mention.kind === "role" && behind?.isGoverned
        ? (namedBehind(placed, index + 1) ?? behind)
        : behind;
    if (next && mention.sentence === next.sentence && areApposed(mention, next, tokens, reading)) {
      mention.apposition ??= next;
      next.apposition = mention;
      // "confirmed by her daughter, Ruth Cole": neither is a subject.
      next.isGoverned ||= mention.isGoverned;
    }
  });
  return placed;
}

/** ", de 79 años", ", 79 ans," */
function isAgeBehind(tokens: readonly Token[], at: number, { ages }: Language): boolean {
  if (tokens[at]?.text !== ",") return false;
  const number = ages.has(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  return /^\d{1,3}$/.test(tokens[number]?.text ?? "") && ages.has(tokens[number + 1]?.lower ?? "");
}

/** The name behind one that a preposition governs. */
function namedBehind(placed: readonly PlacedMention[], at: number): PlacedMention | undefined {
  const next = placed[at + 1];
  return next?.kind === "name" && !next.isGoverned && next.role === undefined ? next : undefined;
}

/** "Maria Okafor, the mayor of Leeds," and "the mayor (Labour), Maria Okafor,". */
function areApposed(
  a: PlacedMention,
  b: PlacedMention,
  tokens: readonly Token[],
  { language, lastNames }: Reading,
): boolean {
  const isPair = (a.kind === "name" && b.kind === "role") || (a.kind === "role" && b.kind === "name");
  // "One, the retired judge Horace Pym, resigned."
  const isNamedOne =
    a.kind === "pronoun" &&
    b.kind === "name" &&
    language.unknown.has(a.text.toLowerCase()) &&
    a.to === b.from - 1 &&
    [tokens[a.to], tokens[b.to]].every((token) => token?.text === ",");
  if (isNamedOne) return true;
  if (!isPair || (b.kind === "name" && b.role !== undefined && a.kind === "name")) return false;
  let inBrackets = false;
  const between = tokens.slice(a.to, b.from).filter(({ text }) => {
    if (text === "(") inBrackets = true;
    const isOutside = !inBrackets;
    if (text === ")") inBrackets = false;
    return isOutside;
  });
  // "La concejala aludida es Jimena Arribas".
  const isCalled = a.kind === "role" && language.copulas.has(between.at(-1)?.lower ?? "");
  // "Der Mann, der Dienst hatte, heißt Rolf Kessler."
  const isPastClause = language.verbSecond && between[0]?.text === "," && between.at(-2)?.text === ",";
  if (isCalled && (between.length <= 2 || isPastClause)) return true;
  // "ein Biologe namens Ottokar Wiesner", "a baker named Lou Hart"
  if (a.kind === "role" && between.length === 1 && language.naming.has(between[0]?.lower ?? "")) return true;
  // "Speaking to Ada Quill, a spokesman said": the second is the subject of its own.
  const next = tokens[b.to];
  if (a.isGoverned && next !== undefined && isVerb(next, language)) return false;
  // "Sobre la ausencia de Isco, el riojano se mostró": the clause begins with him.
  if (a.isGoverned && a.kind === "name" && b.isEpithet && next?.kind === "word") return false;
  // "su directora para las Américas, Juanita Paz,": a name of its own between marks.
  const isSetOff =
    a.kind === "role" &&
    a.block === b.block &&
    between.at(-1)?.text === "," &&
    between.length <= 8 &&
    (next === undefined || next.kind === "mark") &&
    between
      .slice(0, -1)
      .every(
        (token) => token.kind === "word" && !isVerb(token, language) && !language.relatives.has(token.lower),
      );
  if (isSetOff && b.kind === "name" && b.text.includes(" ")) return true;
  // "à Paris, un spectateur"
  const isPlace = a.kind === "name" && language.beforePlaces.has(tokens[a.from - 1]?.lower ?? "");
  const mayBePlace = isPlace && !a.text.includes(" ") && !lastNames.has(a.text);
  if (mayBePlace || (isPlace && language.indefinites.has(tokens[b.from]?.lower ?? ""))) return false;
  const isJoined = between.some(({ text }) => text === ",") && between.length <= 6;
  // "son patron allemand, Dieter Hallmann": the adjective stands behind.
  const comma = between.findIndex(({ text }) => text === ",");
  const isAdjective = language.adjectiveEndings.size > 0 && a.kind === "role" && comma === 1;
  const rest =
    isAdjective && between[0]?.kind === "word" && !between[0].isCapital ? between.slice(1) : between;
  // "El acusado, identificado como Brian C., declaró"
  const words = between.filter(({ text }) => text !== ",").map(({ lower }) => lower);
  const isNamedSo = isJoined && a.kind === "role" && language.naming.has(words.join(" "));
  return (
    isNamedSo ||
    (isJoined &&
      rest.every(
        ({ text, lower }) =>
          text === "," ||
          /^\d{1,3}(?:-\p{L}+)?$/u.test(text) ||
          language.ages.has(lower) ||
          language.articles.has(lower),
      ))
  );
}
