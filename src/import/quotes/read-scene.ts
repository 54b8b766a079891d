import type { Language } from "../languages/read-language";
import type { SavedArticle } from "../saved-article";
import { findMentions } from "./find-mentions";
import { type QuotedStretch, RUNNING } from "./find-stretches";
import { People, type PlacedMention } from "./people";
import type { Reading } from "./read-name";
import { type Paragraph, readParagraph, type Token } from "./read-tokens";
import type { Scene } from "./resolve-speaker";

/** Reads an article's running text into sentences, mentions and people. */
export function readScene(
  { blocks }: SavedArticle,
  text: string,
  stretches: readonly QuotedStretch[],
  language: Language,
): Scene {
  const byBlock = new Map<number, QuotedStretch[]>();
  for (const stretch of stretches) {
    byBlock.set(stretch.block, [...(byBlock.get(stretch.block) ?? []), stretch]);
  }
  const paragraphs: Paragraph[] = [];
  let offset = 0;
  blocks.forEach(({ kind, text: words }, block) => {
    if (RUNNING.has(kind))
      paragraphs.push(readParagraph(block, words, offset, byBlock.get(block) ?? [], language));
    offset += words.length + 1;
  });
  const reading = readNames(paragraphs, text, language);
  const mentions = paragraphs.map((paragraph) => placeMentions(paragraph, reading));
  return { language, paragraphs, mentions, people: new People(mentions.flat(), language) };
}

/** What a first reading tells of names, for the second. */
function readNames(paragraphs: readonly Paragraph[], text: string, language: Language): Reading {
  const capitals = new Set<string>();
  for (const { tokens } of paragraphs) {
    tokens.forEach((token, index) => {
      if (isCapitalWithin(token, tokens[index - 1])) capitals.add(token.text);
    });
  }
  const first: Reading = { text, language, lastNames: new Set(), capitals };
  const lastNames = new Set<string>();
  for (const { tokens } of paragraphs) {
    for (const { kind, text: name } of findMentions(tokens, first)) {
      if (kind === "name" && name.includes(" ")) lastNames.add(name.slice(name.lastIndexOf(" ") + 1));
    }
  }
  return { ...first, lastNames };
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
  placed.forEach((mention, index) => {
    const next = placed[index + 1];
    if (next && mention.sentence === next.sentence && areApposed(mention, next, tokens, reading)) {
      mention.apposition ??= next;
      next.apposition = mention;
    }
  });
  return placed;
}

/** "Maria Okafor, the mayor of Leeds," and "the mayor (Labour), Maria Okafor,". */
function areApposed(
  a: PlacedMention,
  b: PlacedMention,
  tokens: readonly Token[],
  { language }: Reading,
): boolean {
  const isPair = (a.kind === "name" && b.kind === "role") || (a.kind === "role" && b.kind === "name");
  if (!isPair || (b.kind === "name" && b.role !== undefined && a.kind === "name")) return false;
  let inBrackets = false;
  const between = tokens.slice(a.to, b.from).filter(({ text }) => {
    if (text === "(") inBrackets = true;
    const isOutside = !inBrackets;
    if (text === ")") inBrackets = false;
    return isOutside;
  });
  const isJoined = between.some(({ text }) => text === ",") && between.length <= 6;
  return (
    isJoined &&
    between.every(
      ({ text, lower }) =>
        text === "," || /^\d{1,3}$/.test(text) || language.ages.has(lower) || language.articles.has(lower),
    )
  );
}
