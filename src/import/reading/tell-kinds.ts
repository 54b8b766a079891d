import { KNOWN_LANGUAGES } from "../languages/read-language";
import type { Block } from "../saved-article";
import { BY, CREDITED, DATED, DATELINE, NEWSROOM, PICTURED, RELATED } from "./bylines";
import { ENDS_SENTENCE } from "./ends-sentence";
import { findStatedDay } from "./find-stated-day";
import { isSpeech } from "./is-speech";
import { mayStateDate } from "./may-state-date";
import { isSigned, splitNames } from "./split-names";

/** Longer blocks are read as running text, whatever they look like. */
const LONGEST_LINE = 220;

const QUOTE_OR_DASH = /^[“„«»"‘'`‚「『—–-]/u;
const SPEAKER = /^\p{Lu}[^.!?:]{0,40}\s?[:：]\s/u;

/**
 * Tells what paragraphs of plain text are by where they stand, how they are
 * written and what words they begin with: headline, standfirst, byline, heading,
 * caption, list, or what follows behind the article.
 */
export function tellKinds(blocks: readonly Block[], { hasHeadline }: { hasHeadline: boolean }): Block[] {
  // Bylines are set in italics as introductions are.
  const told = blocks.map(
    (block): Block =>
      block.kind === "standfirst" && isByline(block.text) ? { ...block, kind: "paragraph" } : { ...block },
  );
  const firstByline = told.findIndex(({ kind, text }) => kind === "paragraph" && isByline(text));
  // Above a byline there is a headline, however long.
  const mayLackHeadline = firstByline === -1 || firstByline > 5;
  const isTitled = hasHeadline || told.some(({ kind }) => kind === "headline");
  const running = told.findIndex(({ kind, text }, index) => {
    if (kind !== "paragraph" || isByline(text)) return false;
    if (index === 0 && !isTitled) return mayLackHeadline && (isSpeech(text) || isNoHeadline(text));
    // Without a byline nothing shows that a sentence below the headline only introduces the article.
    return isSpeech(text) || (index > 0 && isRunning(text)) || (mayLackHeadline && ENDS_SENTENCE.test(text));
  });
  // An article of short paragraphs begins behind its byline.
  const firstParagraph = running === -1 && firstByline > 0 && firstByline < 6 ? firstByline + 1 : running;
  let needsHeadline = !isTitled;
  told.forEach((block, index) => {
    const { kind, text } = block;
    if (kind !== "paragraph" && kind !== "list-item") return;
    // What follows the byline is the article, however short.
    const isBehindByline = firstByline > 0 && firstByline < 6 && index > firstByline && !isByline(text);
    const isBefore = index < firstParagraph && !isBehindByline;
    if (needsHeadline && isBefore && text.length <= LONGEST_LINE) {
      block.kind = "headline";
      needsHeadline = false;
    } else if (isByline(text) && (isBefore || BY.test(text))) block.kind = "byline";
    else if ((RELATED.test(text) && !isSpeech(text)) || /^[_*=~#–—-]{2,}$/u.test(text)) block.kind = "aside";
    else if (PICTURED.test(text) || isCredited(text)) block.kind = "caption";
    else if (isBefore) block.kind = "standfirst";
    else if (/^[•·*]\s/u.test(text)) block.kind = "list-item";
    else if (isQuotedHeading(text, told[index - 1], told[index + 1])) block.kind = "heading";
    else if (isLabel(text))
      block.kind =
        index > 0 && /^\p{Lu}[^“"«„]*$/u.test(text) && text.split(" ").length > 7 ? "caption" : "heading";
  });
  return setEndAside(told);
}

/** A picture's text is short, and says at its end who took it. */
function isCredited(text: string): boolean {
  return text.length <= LONGEST_LINE * 2 && CREDITED.test(text);
}

function isRunning(text: string): boolean {
  return (
    text.length > LONGEST_LINE ||
    announcesSpeech(text) ||
    (ENDS_SENTENCE.test(text) && (text.length > 120 || QUOTE_OR_DASH.test(text) || /\.\s\p{Lu}/u.test(text)))
  );
}

/** "Le 12 juin, Marcel Aubrac écrit à sa mère :": what is written follows. */
function announcesSpeech(text: string): boolean {
  return /\s.*\s.*\p{L}\s?[:：]$/u.test(text);
}

/** The text begins with its first paragraph: no headline has a place before it, or so much and a full stop behind it. */
function isNoHeadline(text: string): boolean {
  return DATELINE.test(text) || (text.length > 80 && /\.\s?(?:[”"»“]|'')?$/u.test(text));
}

/** Names its authors or its day, and little else. */
function isByline(text: string): boolean {
  if (text.length > 160 || isSpeech(text) || announcesSpeech(text)) return false;
  if (DATED.test(text)) return true;
  if (isSigned(text)) return true;
  const names = splitNames(text);
  if (names.length > 0 && names.join(" and ").length > text.length - 8) return true;
  if (NEWSROOM.test(text) && text.split(" ").length <= 5 && !ENDS_SENTENCE.test(text)) return true;
  return (
    text.length < 60 &&
    /\d/.test(text) &&
    KNOWN_LANGUAGES.some((tag) => mayStateDate(text, tag) && findStatedDay(text, tag) !== undefined)
  );
}

/** A line that is no sentence and no speech: a heading or a caption. */
function isLabel(text: string): boolean {
  return (
    text.length <= LONGEST_LINE &&
    !ENDS_SENTENCE.test(text) &&
    !QUOTE_OR_DASH.test(text) &&
    !SPEAKER.test(text) &&
    !/[:,;]$/u.test(text) &&
    !/(?:[”"»“]|'').*\p{L}/u.test(text)
  );
}

/** All in marks: "“Das Land hat versäumt”". */
const QUOTED_LINE = /^(?:"[^"]{8,80}[^".!?…,]"|[“„«»][^“”„«»"]{8,80}[^“”„«»".!?…,\s]\s?[”“»«])$/u;

/** Its end in marks, and no full stop before or behind the last: "Brandt: „Das ist absurd“", "Brandt spricht von „Lügen“". */
const LINE_TO_QUOTE =
  /^\p{Lu}[^“”„«»".!?…]{1,90}\s(?:"[^"]{2,80}[^".!?…,]"|[“„«»][^“”„«»"]{1,80}[^“”„«»".!?…,\s]\s?[”“»«])$/u;

/** A line of its own between paragraphs, or below another heading, that ends in marks and is no sentence. */
function isQuotedHeading(text: string, before: Block | undefined, behind: Block | undefined): boolean {
  if (!QUOTED_LINE.test(text) && !LINE_TO_QUOTE.test(text)) return false;
  const isAbove = behind?.kind === "paragraph" && behind.text.length > LONGEST_LINE;
  const isBelow = before?.kind === "paragraph" && ENDS_SENTENCE.test(before.text);
  return isBelow ? isAbove : before?.kind === "heading";
}

/** Words of the newsroom behind the article: who wrote it, whom to write to, what else to read. */
function setEndAside(blocks: Block[]): Block[] {
  const authors = blocks.filter(({ kind }) => kind === "byline").flatMap(({ text }) => splitNames(text));
  let end = blocks.length;
  for (; end > 0; end -= 1) {
    const { kind, text } = blocks[end - 1] ?? { kind: "paragraph", text: "" };
    const isNewsroom =
      kind === "byline" ||
      kind === "aside" ||
      kind === "heading" ||
      kind === "list-item" ||
      /[^\s@]@[^\s@]/u.test(text) ||
      authors.some((name) => text.startsWith(name));
    if (!isNewsroom || isSpeech(text)) break;
  }
  return blocks.map((block, index) =>
    index >= end && block.kind !== "byline" ? { ...block, kind: "aside" } : block,
  );
}
