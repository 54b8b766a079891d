import type { Language } from "../languages/read-language";
import type { Attribution, Confidence } from "./attribute";
import type { QuotedStretch } from "./find-stretches";
import { isNameWord } from "./find-mentions";
import type { Paragraph, Token } from "./read-tokens";

/** What words in quotation marks are: somebody's statement, or marked for another reason. */
export interface Judgement {
  kind: "statement" | "title" | "nickname" | "term" | "scare";
  why: string;
  /** A few words woven into the article's sentence. */
  isPartial: boolean;
  confidence: Confidence;
  doubts: string[];
}

/** Judges a stretch by its words, by what stands around it, and by whether somebody is said to speak. */
export function judgeStretch(around: {
  paragraph: Paragraph;
  token: Token;
  stretch: QuotedStretch;
  attribution: Attribution;
  language: Language;
  text: string;
}): Judgement {
  const { paragraph, token, stretch, attribution, language, text } = around;
  const words = text.slice(stretch.start, stretch.end);
  const at = paragraph.tokens.indexOf(token);
  const range = paragraph.sentences.find(([from, to]) => at >= from && at < to) ?? [0, paragraph.tokens.length];
  const before = paragraph.tokens[at - 1];
  const after = paragraph.tokens[at + 1];
  const count = countWords(words, language);
  const isPartial = isFragment(words, stretch, paragraph, at, range, language);
  const statement = (confidence: Confidence, ...doubts: string[]): Judgement => ({
    kind: "statement",
    why: "",
    isPartial,
    confidence,
    doubts,
  });
  const marked = (kind: Exclude<Judgement["kind"], "statement">, why: string): Judgement => ({
    kind,
    why,
    isPartial: true,
    confidence: "medium",
    doubts: [],
  });
  if (stretch.shownBy === "dash" || stretch.shownBy === "turn" || stretch.shownBy === "blockquote") return statement("high");
  if (stretch.isContinuation || stretch.goesOn) return statement("high");
  if (!isPartial && (count > 4 || attribution.by !== "nobody")) {
    if (isTitleLike(around, at, count) && attribution.by !== "colon") return marked("title", "a title, by the words before it");
    return statement("high");
  }

  // Between a first and a last name.
  if (count <= 3 && isNameWord(before, language) && isNameWord(after, language) && !before?.startsSentence) {
    return marked("nickname", "stands within a name");
  }
  if (isTitleLike(around, at, count)) return marked("title", "a title, by the words before it");
  if (count <= 5 && isNamed(paragraph.tokens, at, language)) return marked("term", "a name or a word itself, by the words beside it");
  if (attribution.by === "nobody" || attribution.by === "sentence") {
    if (count <= 4) return marked("scare", "a few marked words, and nobody is said to speak");
    return statement("low", "nobody is said to speak in this sentence");
  }
  const distance = attribution.cue ? at - attribution.cue.to : 0;
  if (count <= 2 && (distance > 14 || stretch.shownBy === "single")) {
    return statement("low", "few words, far from the words for speaking: perhaps only marked");
  }
  return statement(count <= 2 ? "medium" : "high");
}

function countWords(words: string, language: Language): number {
  if (language.withoutSpaces) return Math.ceil([...words.replace(/[\p{P}\s]/gu, "")].length / 2);
  return words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** "so-called", "the word", "nicknamed" right before, or such words right behind. */
function isNamed(tokens: readonly Token[], at: number, language: Language): boolean {
  for (let back = 1; back <= 3; back += 1) {
    for (let length = 1; length <= 2; length += 1) {
      const words = tokens
        .slice(Math.max(0, at - back), at - back + length)
        .map(({ lower }) => lower)
        .join(" ");
      if (at - back + length <= at && language.naming.has(words)) return true;
    }
  }
  if (language.withoutSpaces) return endsWithWord(tokens, at, language.naming);
  return false;
}

function endsWithWord(tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean {
  const before = tokens[at - 1]?.text ?? "";
  const after = tokens[at + 1]?.text ?? "";
  for (const word of words) if (before.endsWith(word) || after.startsWith(word)) return true;
  return false;
}

/** "the film “…”", "titled “…”". */
function isTitleLike(
  { paragraph, stretch, language, text }: Parameters<typeof judgeStretch>[0],
  at: number,
  count: number,
): boolean {
  if (count > 10) return false;
  const words = text.slice(stretch.start, stretch.end);
  if (/[,.…]$/u.test(words) && count > 4) return false;
  if (/^\p{Ll}/u.test(words)) return false;
  if (language.withoutSpaces) return endsWithWord(paragraph.tokens, at, language.works);
  for (let back = 1; back <= 2; back += 1) {
    const token = paragraph.tokens[at - back];
    if (!token || token.kind === "quote") return false;
    if (token.text === ":") return false;
    if (language.works.has(token.lower)) return true;
  }
  return false;
}

/** Whether the words are a piece of the article's own sentence. */
function isFragment(
  words: string,
  stretch: QuotedStretch,
  paragraph: Paragraph,
  at: number,
  [from]: readonly number[],
  language: Language,
): boolean {
  if (stretch.shownBy === "dash" || stretch.shownBy === "turn" || stretch.shownBy === "blockquote") return false;
  if (stretch.isContinuation || stretch.goesOn) return false;
  const before = paragraph.tokens[at - 1];
  const startsSentence = at === from || (from !== undefined && at === from + 1 && before?.kind === "mark");
  const isAnnounced = before !== undefined && /^[:：]$/u.test(before.text);
  const startsSmall = /^[\p{Ll}]/u.test(words);
  const startsElided = /^(?:…|\.\.\.|\[)/u.test(words);
  if (language.withoutSpaces) {
    if (startsSentence || isAnnounced || /^[,，]$/u.test(before?.text ?? "")) return false;
    return !/[。？！…]$/u.test(words) && [...words].length < 16;
  }
  if (startsSmall) return true;
  if (startsSentence) {
    const after = paragraph.tokens[at + 1];
    // "“Tough” is how he described it."
    return after?.kind === "word" && !/[,.?!…]$/u.test(words) && countWords(words, language) <= 4 && !language.saying.has(after.lower);
  }
  if (isAnnounced) return false;
  const isBehindVerb = before?.kind === "word" && language.saying.has(before.lower);
  const isBehindComma = before?.text === ",";
  const endsWhole = /[.?!…]$/u.test(words);
  if (isBehindVerb || isBehindComma) return countWords(words, language) <= 2 && !endsWhole;
  if (startsElided) return !endsWhole;
  // A capital within the sentence: a noun, a name, or "I".
  if (endsWhole && countWords(words, language) > 3 && !language.capitalNouns) return /^(?:I|God|Mr|Mrs)\b/.test(words) && !/\w\.\s/.test(words) && false;
  if (endsWhole && countWords(words, language) > 5) return false;
  return true;
}
