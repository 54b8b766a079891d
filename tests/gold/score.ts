import { findQuotes } from "../../src/import/quotes/find-quotes";
import { foldSpan, foldSpeaker } from "./fold-words";
import type { LabelledQuote } from "./labels";
import type { LabelledArticle } from "./read-gold";

/** How the importer did in one group of quotes. */
export interface Score {
  wanted: number;
  found: number;
  right: number;
  /** Words in both, in the labels, in what was found. */
  sharedWords: number;
  wantedWords: number;
  foundWords: number;
  speakers: number;
  rightSpeakers: number;
  /** Speakers of whom the importer has no doubt. */
  sureSpeakers: number;
  rightSureSpeakers: number;
  /** Quotes whose parts were put together as in the labels. */
  wholes: number;
  rightWholes: number;
}

/** What went wrong, for whoever wants to mend it. */
export interface Miss {
  /** The article's. */
  name: string;
  what: "missed" | "extra" | "speaker" | "parts";
  words: string;
  detail: string;
}

export interface ArticleScore {
  score: Score;
  byTrap: Map<string, Score>;
  misses: Miss[];
}

export function noScore(): Score {
  return {
    wanted: 0,
    found: 0,
    right: 0,
    sharedWords: 0,
    wantedWords: 0,
    foundWords: 0,
    speakers: 0,
    rightSpeakers: 0,
    sureSpeakers: 0,
    rightSureSpeakers: 0,
    wholes: 0,
    rightWholes: 0,
  };
}

export function addScore(to: Score, from: Score): void {
  for (const name of Object.keys(to) as (keyof Score)[]) to[name] += from[name];
}

interface FoundSpan {
  folded: string;
  quote: number;
  speaker: string | undefined;
  isSure: boolean;
  isTaken: boolean;
}

/** Holds what the importer finds in an article against its labels. */
export function scoreArticle({ name, language, saved, quotes }: LabelledArticle): ArticleScore {
  const found = findQuotes(saved);
  const spans: FoundSpan[] = found.quotes.flatMap((quote, index) =>
    quote.parts.map(({ exact }) => ({
      folded: foldSpan(exact),
      quote: index,
      speaker: quote.speaker,
      isSure: quote.doubts.every(({ about }) => about !== "speaker"),
      isTaken: false,
    })),
  );
  const score = noScore();
  const byTrap = new Map<string, Score>();
  const misses: Miss[] = [];
  let behind = 0;
  for (const gold of quotes) {
    const own = noScore();
    const taken: FoundSpan[] = [];
    for (const part of gold.parts) {
      const folded = foldSpan(part);
      const at = spans.findIndex((span, index) => index >= behind && !span.isTaken && span.folded === folded);
      const place = at !== -1 ? at : spans.findIndex((span) => !span.isTaken && span.folded === folded);
      const span = spans[place];
      own.wanted += 1;
      if (!span) {
        misses.push({ name, what: "missed", words: part, detail: whyMissed(part, found, spans) });
        continue;
      }
      span.isTaken = true;
      behind = place + 1;
      taken.push(span);
      own.right += 1;
    }
    countWords(own, gold, spans);
    const [first] = taken;
    if (first) {
      const isRight = isSpeaker(first.speaker, gold, language);
      own.speakers = 1;
      if (isRight) own.rightSpeakers = 1;
      if (first.isSure) own.sureSpeakers = 1;
      if (first.isSure && isRight) own.rightSureSpeakers = 1;
      if (!isRight)
        misses.push({
          name,
          what: "speaker",
          words: gold.parts[0] ?? "",
          detail: `${first.speaker} instead of ${gold.speaker}`,
        });
      own.wholes = 1;
      const size = spans.filter(({ quote }) => quote === first.quote).length;
      if (taken.every(({ quote }) => quote === first.quote) && size === gold.parts.length)
        own.rightWholes = 1;
      else
        misses.push({
          name,
          what: "parts",
          words: gold.parts[0] ?? "",
          detail: `${size} parts instead of ${gold.parts.length}`,
        });
    }
    own.found = taken.length;
    addScore(score, own);
    for (const trap of gold.traps) {
      const known = byTrap.get(trap) ?? noScore();
      addScore(known, own);
      byTrap.set(trap, known);
    }
  }
  for (const span of spans.filter(({ isTaken }) => !isTaken)) {
    score.found += 1;
    score.foundWords += span.folded.split(" ").length;
    misses.push({ name, what: "extra", words: span.folded, detail: `by ${span.speaker}` });
  }
  return { score, byTrap, misses };
}

/** Words shared with the found span that shares the most. */
function countWords(own: Score, gold: LabelledQuote, spans: readonly FoundSpan[]): void {
  for (const part of gold.parts) {
    const words = foldSpan(part).split(" ");
    const exact = spans.find(({ folded }) => folded === foldSpan(part));
    const best =
      exact ??
      spans.filter(
        ({ folded }) => folded.includes(words.slice(0, 4).join(" ")) || foldSpan(part).includes(folded),
      )[0];
    own.wantedWords += words.length;
    if (!best) continue;
    const other = best.folded.split(" ");
    const pool = [...other];
    for (const word of words) {
      const at = pool.indexOf(word);
      if (at === -1) continue;
      pool.splice(at, 1);
      own.sharedWords += 1;
    }
    own.foundWords += other.length;
  }
}

export function isSpeaker(speaker: string | undefined, gold: LabelledQuote, language: string): boolean {
  if (gold.speaker === null) return speaker === undefined || (gold.also ?? []).includes(speaker);
  if (speaker === undefined) return false;
  const folded = foldSpeaker(speaker, language);
  return [gold.speaker, ...(gold.also ?? [])].some((name) => foldSpeaker(name, language) === folded);
}

function whyMissed(
  part: string,
  { skipped }: ReturnType<typeof findQuotes>,
  spans: readonly FoundSpan[],
): string {
  const folded = foldSpan(part);
  const marked = skipped.find(({ exact }) => foldSpan(exact) === folded);
  if (marked) return `skipped: ${marked.why}`;
  const other = spans.find(
    (span) => span.folded.includes(folded.slice(0, 20)) || folded.includes(span.folded),
  );
  return other ? `found as: ${other.folded}` : "nothing found there";
}
