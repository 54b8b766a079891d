import type { Language } from "../languages/read-language";
import { DATELINE, WIRE } from "../reading/bylines";
import type { SavedArticle } from "../saved-article";
import { ageBehind, ageIn } from "./mentions/age-of";
import { areApposed } from "./mentions/are-apposed";
import { findMentions } from "./mentions/find-mentions";
import { readNames } from "./mentions/gather-names";
import { markBodies } from "./mentions/mark-bodies";
import { markPlaces } from "./mentions/mark-places";
import { People, type PlacedMention } from "./mentions/people";
import type { Reading } from "./mentions/read-name";
import { settleSexes } from "./mentions/sex-by-text";
import { tellsMore } from "./mentions/tells-more";
import type { Scene } from "./speakers/resolve-speaker";
import { type QuotedStretch, RUNNING } from "./stretches/find-stretches";
import { readSignature, signatureBehind } from "./stretches/read-signature";
import { endOfLead } from "./words/lead-clause";
import { type Paragraph, readParagraph, type Token } from "./words/read-tokens";
import { isSaying } from "./words/word-kinds";

const LONGEST_DATELINE = 80;

/** What ends a dateline or names its agency; seen much faster than a whole dateline. */
const MAY_END_DATELINE = /[—–:(]|--|[\s.]-/u;

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
  blocks.forEach((own, block) => {
    const { kind, text: words } = own;
    const before = paragraphs.at(-1);
    const below = readSignature(own, blocks[block - 1]);
    if (below !== undefined && before) before.signature = below;
    else if (RUNNING.has(kind)) {
      const quoted = byBlock.get(block) ?? [];
      const signature = signatureBehind(words, offset, quoted);
      paragraphs.push({
        ...readParagraph(block, words, offset, quoted, language),
        ...(signature === undefined ? {} : { signature }),
      });
    } else if (kind === "headline" || kind === "standfirst" || kind === "caption")
      introductions.push(readParagraph(block, words, offset, [], language));
    offset += words.length + 1;
  });
  const reading = readNames(paragraphs, text, language);
  const mentions = paragraphs.map((paragraph) => placeMentions(paragraph, reading));
  markPlaces(paragraphs, mentions, language);
  markBodies(paragraphs, mentions, language);
  const all = mentions.flat();
  const bodies = all.filter(
    ({ kind, isPredicate, isPlace }) => (kind === "role" && !isPredicate) || (kind === "group" && !isPlace),
  );
  const firstBodies = new Map<string, number>();
  for (const { head, position } of bodies)
    if (head !== undefined && !firstBodies.has(head)) firstBodies.set(head, position);
  // Whom a standfirst names in full, the text may call by the last name alone. An interview names hardly anybody else.
  const answer = stretches.find(({ shownBy }) => shownBy === "turn");
  const named = new Set(all.filter(({ kind }) => kind === "name").map(({ text }) => text));
  const introduced = introductions
    .flatMap((paragraph) => placeMentions(paragraph, reading))
    .filter(
      ({ kind, text }) =>
        kind === "name" &&
        (named.has(text.split(" ").at(-1) ?? "") || (answer !== undefined && text.includes(" "))),
    );
  const people = new People(
    [...introduced, ...all].filter(({ isPlace }) => !isPlace),
    language,
    metadata.headline,
  );
  settleSexes(paragraphs, mentions, people, language);
  const interviewed = answer && people.interviewed(metadata.headline ?? "", answer.start);
  return {
    language,
    headline: metadata.headline ?? "",
    ...(metadata.authors.length === 1 && metadata.authors[0] ? { author: metadata.authors[0].name } : {}),
    paragraphs,
    mentions,
    bodies,
    firstBodies,
    people,
    ...(interviewed ? { interviewed } : {}),
  };
}

function placeMentions({ tokens, block, sentences }: Paragraph, reading: Reading): PlacedMention[] {
  let sentence = 0;
  const placed: PlacedMention[] = findMentions(tokens, reading).map((mention) => {
    while (mention.from >= (sentences[sentence]?.[1] ?? tokens.length) && sentence < sentences.length - 1)
      sentence += 1;
    return { ...mention, position: tokens[mention.from]?.start ?? 0, block, sentence };
  });
  let seen = -1;
  const dateline = endOfDateline(tokens[0]?.start ?? 0, reading.text);
  placed.forEach((mention, index) => {
    // "PERTH, Australia (AP) — ": nobody of whom the text speaks.
    if (mention.position < dateline) mention.isPlace = mention.isGoverned = true;
    if (mention.isGoverned && beginsSentence(tokens, mention, reading.language)) mention.isTopic = true;
    const age =
      ageIn(mention.role ?? mention.text, reading.language) ??
      ageBehind(tokens, mention.to, reading.language);
    if (age !== undefined && mention.kind !== "group") mention.age = age;
    // "El conductor que las llevaba"
    if (isToldApart(tokens, mention, reading.language)) mention.isToldApart = true;
    const [begin, finish] = sentences[mention.sentence] ?? [0, 0];
    if (mention.kind === "pronoun" && isTeller(tokens, begin, mention, reading.language))
      mention.isTeller = true;
    // "When Ada Quill was nine, her aunt left. She": whom such a clause names stays a subject.
    const mayLead = mention.kind === "name" && !reading.language.addressing.has(tokens[begin]?.lower ?? "");
    const isLed = !mayLead && mention.from < endOfLead(tokens, [begin, finish], reading.language);
    if (!mention.isGoverned && mention.sentence !== seen && !isLed) {
      mention.isFirst = true;
      if (tellsMore(tokens, mention, reading.language)) mention.isEpithet = mention.isRetold = true;
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
      // "a rappelé, cité comme témoin, le préfet Luc Roy": he is, whatever he was cited as.
      const isAsWhat =
        mention.isPredicate && reading.language.weakSources.has(tokens[mention.from - 1]?.lower ?? "");
      next.isGoverned ||= mention.isGoverned && !isAsWhat;
    }
  });
  return placed;
}

/** "El conductor que las llevaba", "Contó que el gerente los reunió": neither is whoever was named last. */
function isToldApart(
  tokens: readonly Token[],
  { from, to }: PlacedMention,
  { adjectiveEndings, clauses, relatives, saying }: Language,
): boolean {
  if (adjectiveEndings.size === 0) return false;
  const [verb, opener] = [tokens[from - 2], tokens[from - 1]].map((token) => token?.lower ?? "");
  return relatives.has(tokens[to]?.lower ?? "") || (clauses.has(opener ?? "") && saying.has(verb ?? ""));
}

/** "Dem Kritiker schickte sie", "A Rosa Gil le queda una carrera": what a sentence begins with, though it is no subject. */
function beginsSentence(
  tokens: readonly Token[],
  { from, kind }: PlacedMention,
  { verbSecond, dropsPronouns }: Language,
): boolean {
  if (verbSecond) return tokens[from]?.startsSentence === true;
  return dropsPronouns === true && kind === "name" && tokens[from - 1]?.startsSentence === true;
}

/** "The clerk was late, she recalled." Not "It was true: in her letter, she said". */
function isTeller(
  tokens: readonly Token[],
  begin: number,
  { from, to }: PlacedMention,
  language: Language,
): boolean {
  if (tokens[from - 1]?.text !== "," || !isSaying(tokens[to], language)) return false;
  return tokens.slice(begin, from - 1).every(({ kind }) => kind === "word");
}

function endOfDateline(start: number, text: string): number {
  const beginning = text.slice(start, start + LONGEST_DATELINE);
  if (!MAY_END_DATELINE.test(beginning)) return start;
  const [words = ""] = DATELINE.exec(beginning) ?? WIRE.exec(beginning) ?? [];
  // "BELL:" alone is who speaks.
  return /^[^(]*:\s*$/u.test(words) ? start : start + words.length;
}

/** The name behind one that a preposition governs. */
function namedBehind(placed: readonly PlacedMention[], at: number): PlacedMention | undefined {
  const next = placed[at + 1];
  return next?.kind === "name" && !next.isGoverned && next.role === undefined ? next : undefined;
}
