import { type Language, readLanguage } from "../languages/read-language";
import { type SavedArticle, textOf } from "../saved-article";
import { type Attribution, attributeQuotations, type Confidence } from "./attribute";
import { findMentions, type Reading } from "./find-mentions";
import { findStretches, type QuotedStretch } from "./find-stretches";
import { judgeStretch, type Judgement } from "./judge";
import { type NamedPerson, People, type PlacedMention } from "./people";
import { type Paragraph, readParagraph, type Token } from "./read-tokens";

/** One stretch of somebody's words, in UTF-16 units of the whole text. */
export interface FoundPart {
  exact: string;
  start: number;
  end: number;
}

export interface FoundQuote {
  parts: FoundPart[];
  speaker?: string;
  person?: NamedPerson;
  /** A few words woven into a sentence of the article. */
  isPartial: boolean;
  confidence: Confidence;
  /** Why an editor should look. */
  doubts: string[];
}

/** Words in quotation marks that are not taken for a statement, and why. */
export interface SkippedWords extends FoundPart {
  why: string;
}

export interface FoundQuotes {
  quotes: FoundQuote[];
  skipped: SkippedWords[];
  people: NamedPerson[];
}

/** Finds the quotes of an article with their speakers. */
export function findQuotes(saved: SavedArticle): FoundQuotes {
  const language = readLanguage(saved.metadata.language);
  const text = textOf(saved);
  const stretches = findStretches(saved.blocks);
  const scene = readScene(saved, text, stretches, language);
  const attributions = attributeQuotations(scene);
  const quotes: FoundQuote[] = [];
  const skipped: SkippedWords[] = [];
  let previous: { quote: FoundQuote; token: Token; paragraph: Paragraph } | undefined;
  for (const paragraph of scene.paragraphs) {
    for (const token of paragraph.tokens) {
      const { stretch } = token;
      if (!stretch) continue;
      const attribution = attributions.get(token) ?? { confidence: "low", by: "nobody" };
      const judgement = judgeStretch({ paragraph, token, stretch, attribution, language, text });
      const part = cutPart(text, stretch, judgement);
      if (judgement.kind !== "statement") {
        skipped.push({ ...part, why: judgement.why });
        continue;
      }
      if (previous && continues(previous, token, paragraph, attribution, language, text)) {
        const whole = cutPart(text, stretch, { ...judgement, isPartial: previous.quote.isPartial });
        previous.quote.parts.push(whole);
        previous = { ...previous, token, paragraph };
        continue;
      }
      const quote: FoundQuote = {
        parts: [part],
        ...(attribution.speaker === undefined ? {} : { speaker: attribution.speaker }),
        ...(attribution.person ? { person: attribution.person } : {}),
        isPartial: judgement.isPartial,
        confidence: lower(attribution.confidence, judgement.confidence),
        doubts: [...judgement.doubts, ...doubtsOf(attribution, stretch)],
      };
      quotes.push(quote);
      previous = { quote, token, paragraph };
    }
  }
  return { quotes, skipped, people: scene.people.all };
}

function readScene(saved: SavedArticle, text: string, stretches: readonly QuotedStretch[], language: Language) {
  let offset = 0;
  const paragraphs: Paragraph[] = [];
  saved.blocks.forEach(({ kind, text: words }, block) => {
    if (kind === "paragraph" || kind === "list-item" || kind === "blockquote") {
      paragraphs.push(readParagraph(block, words, offset, stretches, language));
    }
    offset += words.length + 1;
  });
  const first: Reading = { text, language, lastNames: new Set() };
  const lastNames = new Set(
    paragraphs
      .flatMap(({ tokens }) => findMentions(tokens, first))
      .filter(({ kind, text: name }) => kind === "name" && name.includes(" "))
      .map(({ text: name }) => name.split(" ").at(-1) ?? ""),
  );
  const reading: Reading = { ...first, lastNames };
  const mentions = paragraphs.map((paragraph) => placeMentions(paragraph, reading));
  return { language, paragraphs, mentions, people: new People(mentions.flat(), language) };
}

function placeMentions({ tokens, block, sentences }: Paragraph, reading: Reading): PlacedMention[] {
  const placed: PlacedMention[] = findMentions(tokens, reading).map((mention) => ({
    ...mention,
    position: tokens[mention.from]?.start ?? 0,
    block,
    sentence: sentences.findIndex(([from, to]) => mention.from >= from && mention.from < to),
  }));
  // "Maria Okafor, the mayor of Leeds," and "the mayor, Maria Okafor,".
  placed.forEach((mention, index) => {
    const next = placed[index + 1];
    if (!next || mention.sentence !== next.sentence) return;
    const between = tokens.slice(mention.to, next.from);
    const isApposed =
      between.length > 0 &&
      between.every(({ text, lower }) => text === "," || /^\d{1,3}$/.test(text) || text === "(" || reading.language.articles.has(lower)) &&
      between[0]?.text === ",";
    if (!isApposed) return;
    if (mention.kind === "name" && next.kind === "role") {
      mention.apposition = next;
      next.apposition = mention;
    } else if (mention.kind === "role" && next.kind === "name") {
      mention.apposition = next;
      next.apposition = mention;
    }
  });
  return placed;
}

/** The words of a stretch: without the comma before the attribution, and without the stop that belongs to the article's sentence. */
function cutPart(text: string, { start, end }: QuotedStretch, { isPartial }: Pick<Judgement, "isPartial">): FoundPart {
  const raw = text.slice(start, end);
  const exact = raw.replace(isPartial ? /[\s,;.，、。]+$/u : /[\s,，、]+$/u, "");
  const kept = /\p{L}\.$/u.test(raw) && isPartial && /(?:\p{Lu}\.){2,}$/u.test(raw) ? raw : exact;
  return { exact: kept, start, end: start + kept.length };
}

/** Whether a stretch goes on with the quote before: over paragraphs, or behind "he said". */
function continues(
  previous: { quote: FoundQuote; token: Token; paragraph: Paragraph },
  token: Token,
  paragraph: Paragraph,
  attribution: Attribution,
  language: Language,
  text: string,
): boolean {
  const { stretch } = token;
  if (stretch?.isContinuation) return true;
  if (paragraph !== previous.paragraph || attribution.speaker !== previous.quote.speaker) return false;
  if (previous.quote.isPartial) return false;
  const from = paragraph.tokens.indexOf(previous.token);
  const to = paragraph.tokens.indexOf(token);
  const between = paragraph.tokens.slice(from + 1, to);
  const hasVerb = between.some((word) => word.kind === "word" && language.saying.has(word.lower)) || attribution.by === "source";
  if (!hasVerb || between.length > 40) return false;
  const words = text.slice(stretch?.start, stretch?.end);
  const sentenceEnds = between.some(({ text: mark }) => /^[.!?]$/.test(mark));
  if (!sentenceEnds && between.at(-1)?.text === ":" ) return false;
  const startsSmall = /^[\p{Ll}…]/u.test(words) || /^\.\.\./.test(words);
  if (!sentenceEnds) return startsSmall || /[,，]["”»“’']*$/u.test(previous.token.text) || between[0]?.text === ",";
  return startsSmall || REFERS_BACK[language.tag]?.test(words) === true;
}

/** First words that cannot be understood without the sentence before. */
const REFERS_BACK: Record<string, RegExp> = {
  en: /^(?:it|they|this|that|these|those)(?:[’'](?:s|re|ll|d|ve))?\b/i,
  de: /^(?:es|das|dies|diese[rsmn]?|sie|dadurch|deshalb|darum|daher)\b/i,
  fr: /^(?:cela|ça|c['’]|ce|ils|elles|celui-ci|celle-ci)/i,
  es: /^(?:eso|esto|ello|ellos|ellas|aquello)\b/i,
  it: /^(?:questo|ciò|essi|esse)\b/i,
  pt: /^(?:isso|isto|eles|elas)\b/i,
};

function doubtsOf({ by, speaker, confidence }: Attribution, stretch: QuotedStretch): string[] {
  const doubts: string[] = [];
  if (speaker === undefined) doubts.push("the article does not say who said it");
  else if (by === "follow-on") doubts.push(`no attribution of its own: taken for ${speaker}, who spoke before`);
  else if (by === "sentence") doubts.push(`no word for speaking: taken for ${speaker}, whom the sentence is about`);
  else if (confidence !== "high") doubts.push(`the speaker is told by a pronoun, a role or words farther away: ${speaker}`);
  if (stretch.isUnclosed) doubts.push("the closing quotation mark is missing");
  return doubts;
}

const ORDER: Confidence[] = ["low", "medium", "high"];

function lower(a: Confidence, b: Confidence): Confidence {
  return ORDER[Math.min(ORDER.indexOf(a), ORDER.indexOf(b))] ?? "low";
}
