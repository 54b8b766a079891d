import type { Language } from "../../languages/read-language";
import type { QuotedStretch } from "../stretches/find-stretches";
import { isFunctionWord } from "./word-kinds";

/** A word, a punctuation mark, or a whole quotation, which counts as one. Offsets are those of the whole text. */
export interface Token {
  kind: "word" | "mark" | "quote";
  text: string;
  lower: string;
  start: number;
  end: number;
  /** The quotation, for tokens of that kind. */
  stretch?: QuotedStretch;
  /** Begins with a capital, or with a letter of a script without small letters. */
  isCapital: boolean;
  startsSentence: boolean;
  /** A subject joined to the verb before it: "dit-elle". */
  isJoined?: boolean;
}

/** Tokens of one block, in order. */
export interface Paragraph {
  block: number;
  tokens: Token[];
  /** Index of each sentence's first token, and behind its last. */
  sentences: [from: number, to: number][];
  /** Who the quotation that it is is by, where a line behind it says so. */
  signature?: string;
}

/** "al-Assad", "d’Amboise", "dell’Utri", "tSaoir" and "ffrench" begin with a capital as well. */
const CAPITAL =
  /^(?:(?:al|el|an|ad|ar|as|at|ash|az)-|d(?:[ae]ll)?[’']|t(?=S\p{Ll})|h(?=[AEIOUÁÉÍÓÚ]\p{Ll}))?[\p{Lu}\p{Lt}]|^ff\p{Ll}/u;

/**
 * "2,000", "U.S." and "J.-P." are one word each, "Industrie- und Handelskammer" and "Dipl.-Ing" as
 * well; "mardi.Orane" are two sentences, whose space was lost.
 */
const WORD =
  /\d{1,3}(?:,\d{3})+(?!\d)|\p{Lu}\.(?:-?\p{Lu}\.)+(?=[\s’'-]*\p{L})|(?:\p{Lu}\.(?=\s?\p{Lu}|-))|(?:\p{Lu}[\p{L}\p{M}]+-\s(?:&|\p{Ll}{1,4})\s(?=\p{Lu}))?(?:[\p{L}\p{M}\p{N}]+(?:(?:\.-|\.(?!(?<=\p{Ll}\.)\p{Lu}['’\p{Ll}])|[-‐‑'’&@_])[\p{L}\p{M}\p{N}]+|[:*]in(?:nen)?(?![\p{L}\p{N}]))*)|[^\s\p{L}\p{M}\p{N}]/gu;

/** Divides a block's text into tokens. `offset` is where the block begins in the whole text. */
export function readParagraph(
  block: number,
  text: string,
  offset: number,
  /** Those of this block. */
  stretches: readonly QuotedStretch[],
  language: Language,
): Paragraph {
  const tokens: Token[] = [];
  let at = 0;
  const readWords = (until: number) => {
    for (const match of text.slice(at, until).matchAll(WORD)) {
      addWord(tokens, match[0], offset + at + match.index, text, offset, language);
    }
  };
  for (const stretch of stretches) {
    readWords(stretch.outerStart - offset);
    const words = text.slice(stretch.outerStart - offset, stretch.outerEnd - offset);
    tokens.push({
      kind: "quote",
      text: words,
      lower: words.toLowerCase(),
      start: stretch.outerStart,
      end: stretch.outerEnd,
      stretch,
      isCapital: false,
      startsSentence: false,
    });
    at = stretch.outerEnd - offset;
  }
  readWords(text.length);
  return { block, tokens, sentences: divideSentences(tokens, language) };
}

function addWord(
  tokens: Token[],
  word: string,
  start: number,
  text: string,
  offset: number,
  language: Language,
): void {
  const push = (part: string, from: number, isBeforeSubject = false) => {
    const isWord = /[\p{L}\p{N}]/u.test(part);
    const lower = part.toLowerCase().replaceAll("’", "'");
    const isAccented = language.unaccented.size > 0 && part !== lower && !isBeforeSubject;
    tokens.push({
      kind: isWord ? "word" : "mark",
      text: part,
      lower: (isAccented ? language.unaccented.get(lower) : undefined) ?? lower,
      start: from,
      end: from + part.length,
      isCapital: CAPITAL.test(part),
      startsSentence: false,
    });
  };
  if (!/['’-]/.test(word)) {
    push(word, start);
    return;
  }
  // "d’« avances »": the elided word has it, as in "d’avances".
  const elided = tokens.at(-1);
  const isOfWord = elided?.end === start && language.elisions.has(elided.lower);
  if (isOfWord && /^['’]$/u.test(word)) return;
  // "l’AFP", "dit-elle" and "Smith’s" are two words each.
  const elision = /^(\p{L}+)['’](?=\p{L})/u.exec(word);
  if (
    elision &&
    language.elisions.has((elision[1] ?? "").toLowerCase()) &&
    !isLastName(word, tokens.at(-1))
  ) {
    const length = elision[0].length;
    push(elision[1] ?? "", start);
    addWord(tokens, word.slice(length), start + length, text, offset, language);
    return;
  }
  const joined = /^(.+?)-(?:t-)?(\p{L}+)$/u.exec(word);
  if (joined && language.joinedSubjects.has((joined[2] ?? "").toLowerCase())) {
    push(joined[1] ?? "", start, true);
    push(joined[2] ?? "", start + word.length - (joined[2] ?? "").length);
    const subject = tokens.at(-1);
    if (subject) subject.isJoined = true;
    return;
  }
  // "the workers’ union"
  const owner = tokens.at(-1);
  const isOwner = owner?.kind === "word" && owner.end === start && /[sxz]$/iu.test(owner.text);
  const isBeforeWord = /^['’]\s\p{L}/u.test(text.slice(start - offset, start - offset + 3));
  if (language.tag === "en" && isOwner && isBeforeWord) {
    push("’s", start);
    const mark = tokens.at(-1);
    if (mark) mark.end = start + 1;
    return;
  }
  const possessive = /^(.+)(['’]s)$/u.exec(word);
  if (possessive && language.tag === "en") {
    push(possessive[1] ?? "", start);
    push("’s", start + (possessive[1] ?? "").length);
    return;
  }
  push(word, start);
}

/** "Odile N’Guessan": two capitals around the apostrophe, and one before. */
function isLastName(word: string, before: Token | undefined): boolean {
  return /^[DMNO]['’]\p{Lu}\p{Ll}/u.test(word) && (before?.isCapital === true || word.startsWith("N"));
}

/** In tokens. No writer needs more; what is longer is a list, or made to keep programs busy. */
const LONGEST_SENTENCE = 250;

/** As many words may have a name with its titles. */
const LONGEST_NAME = 4;

/** "“Why?” Ada Quill asked": capitals, and a verb of saying right behind them. */
function isNameWithVerb(tokens: readonly Token[], from: number, language: Language): boolean {
  let at = from;
  while (
    at < from + LONGEST_NAME &&
    tokens[at]?.isCapital &&
    !language.commonCapitals.has(tokens[at]?.lower ?? "")
  )
    at += tokens[at + 1]?.text === "." ? 2 : 1;
  return at > from && language.saying.has(tokens[at]?.lower ?? "");
}

/** "“Are you angry?” I asked." */
function isWriterWithVerb(tokens: readonly Token[], at: number, language: Language): boolean {
  return isWriter(tokens[at], language) && language.saying.has(tokens[at + 1]?.lower ?? "");
}

/** "I": the one pronoun that has its capital wherever it stands. */
export function isWriter(token: Token | undefined, { firstPerson }: Language): boolean {
  return token?.isCapital === true && token.text.length === 1 && firstPerson.has(token.lower);
}

function divideSentences(tokens: Token[], language: Language): [number, number][] {
  const sentences: [number, number][] = [];
  let from = 0;
  const end = (to: number) => {
    if (to > from) sentences.push([from, to]);
    from = to;
  };
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (index - from >= LONGEST_SENTENCE) end(index);
    if (!next) {
      end(index + 1);
      return;
    }
    if (token.kind === "mark" && /[.?!…。？！]/u.test(token.text)) {
      const before = tokens[index - 1];
      if (token.text === "." && before?.kind === "word" && before.end === token.start) {
        // "wrote on X. “We lost.”", "wrote on X. She"
        const isNew = next.kind === "quote" || language.commonCapitals.has(next.lower);
        // "schrieb sie auf X. „Wir haben verloren.“": where a name would have begun, a preposition stands.
        const mayEnd = language.adjectivesFirst || language.prepositions.has(tokens[index - 2]?.lower ?? "");
        const isInitial = /^\p{Lu}$/u.test(before.text) && !(mayEnd && isNew);
        const isAbbreviation = language.abbreviations.has(before.lower);
        const isNumber = /^\d+$/.test(before.text) && next.kind === "word" && !next.isCapital;
        // "am 3. Oktober"; but "über das 2:1. Doch", "auf Platz 3. In"
        const isScore = tokens[index - 2]?.text === ":" && tokens[index - 2]?.end === before.start;
        const isOrdinal =
          language.capitalNouns &&
          /^\d{1,2}$/.test(before.text) &&
          !isScore &&
          !(next.isCapital && isFunctionWord(next, language));
        if (isInitial || isAbbreviation || isNumber || isOrdinal) return;
      }
      // "Paul Ryan, R-Wis., said"
      if (next.kind === "mark" && /[.?!…»”"’)\],;]/u.test(next.text)) return;
      if (next.kind !== "word" || next.isCapital || /^[\d\P{Ll}]/u.test(next.text)) end(index + 1);
      return;
    }
    // "auf X. Die Ministerin": the stop is read with the letter.
    const isLetter = /^\p{Lu}\.$/u.test(token.text) && language.capitalNouns === true;
    if (isLetter && language.prepositions.has(tokens[index - 1]?.lower ?? "")) {
      if (language.commonCapitals.has(next.lower)) end(index + 1);
      return;
    }
    // A quotation that ends a sentence of its own ends the article's sentence too, if a capital follows.
    if (token.kind === "quote" && /[.?!…。？！][\s"”“»«’‘'」』]*$/u.test(token.text)) {
      const mayBegin = next.kind === "word" && (next.isCapital || /^\d/u.test(next.text));
      const isNew = mayBegin && !language.withoutSpaces;
      const isAsked =
        !/\.\s*\P{L}*$/u.test(token.text) &&
        (isNameWithVerb(tokens, index + 1, language) || isWriterWithVerb(tokens, index + 1, language));
      if (next.kind === "quote" || (isNew && !isAsked)) end(index + 1);
    }
  });
  end(tokens.length);
  for (const [first] of sentences) {
    const token = tokens[first];
    if (token) token.startsSentence = true;
    // The first word behind an opening quotation or mark begins the sentence as well.
    const second = tokens[first + 1];
    if (token && token.kind === "mark" && second) second.startsSentence = true;
  }
  return sentences;
}
