import type { Language } from "../../languages/read-language";
import type { Attribution, Confidence } from "../speakers/attribute";
import type { QuotedStretch } from "../stretches/find-stretches";
import { sexOfFirstName } from "../words/first-names";
import type { Paragraph, Token } from "../words/read-tokens";
import {
  isDocument,
  isFunctionWord,
  isGroup,
  isInscriptionAt,
  isNameWord,
  isSaying,
  isVerb,
  isWork,
} from "../words/word-kinds";
import { isCharge } from "./is-charge";
import { isFragment } from "./is-fragment";
import { isListenersName, isNamed, isNameOfThing, isPress, isWovenName, touchesOneOf } from "./is-name";
import { isSetOffTitle } from "./is-set-off-title";

/** What words in quotation marks are: somebody's statement, or marked for another reason. */
export type Judgement = { isPartial: boolean } & (
  | { kind: "statement"; confidence: Confidence; doubts: string[] }
  | { kind: "title" | "nickname" | "term" | "scare" | "question"; why: string }
);

/** A stretch with what stands around it. */
export interface Surroundings {
  paragraph: Paragraph;
  /** Index of the quotation's token, and of its sentence. */
  at: number;
  sentence: number;
  token: Token;
  stretch: QuotedStretch;
  attribution: Attribution;
  language: Language;
  words: string;
}

/** Longer titles are rare, and more words than these say something. */
const LONGEST_TITLE = 10;
const LONGEST_NAME = 5;
const FEW_WORDS = 4;

/** Judges a stretch by its words, by what stands around it, and by whether somebody is said to speak. */
export function judgeStretch(around: Surroundings): Judgement {
  const { paragraph, at, stretch, attribution, language, words } = around;
  const count = countWords(words, language);
  const isPartial = isFragment(around, count);
  const statement = (confidence: Confidence, ...doubts: string[]): Judgement => {
    return { kind: "statement", isPartial, confidence, doubts };
  };
  if (attribution.isAsked) return { kind: "question", isPartial: false, why: "asked by the newspaper" };
  if (/^(?:dash|turn|blockquote)$/.test(stretch.shownBy) || stretch.isContinuation || stretch.goesOn) {
    return statement("high");
  }
  const before = paragraph.tokens[at - 1];
  const after = paragraph.tokens[at + 1];
  const isTitle = count <= LONGEST_TITLE && isTitleLike(around, count) && attribution.by !== "colon";
  if (isTitle) return { kind: "title", isPartial: true, why: "a title, by the words before it" };
  if (isListenersName(around))
    return { kind: "title", isPartial: true, why: "a name or title, by its capitals" };
  if (!isPartial && !isPress(around)) {
    if (attribution.by !== "nobody" || count > FEW_WORDS || isSpoken(around)) return statement("high");
  }
  if (count <= LONGEST_NAME && isPress(around)) {
    return { kind: "term", isPartial: true, why: "the name of a newspaper" };
  }
  const isFirstName = before !== undefined && sexOfFirstName(before.text) !== undefined;
  const isWithinName =
    isNameWord(before, language) && isNameWord(after, language) && (!before?.startsSentence || isFirstName);
  if (count <= 3 && isWithinName) return { kind: "nickname", isPartial: true, why: "stands within a name" };
  if (count <= LONGEST_NAME && isNamed(around)) {
    return { kind: "term", isPartial: true, why: "a name or a word itself, by the words beside it" };
  }
  if (isPartial && isCharge(around))
    return { kind: "term", isPartial: true, why: "what somebody is charged with" };
  if (isShouted(words)) return statement("medium");
  if (isPartial && isWovenName(around, count))
    return { kind: "title", isPartial: true, why: "a name or title, by its capitals" };
  if (count <= 3 && isNameOfThing(around))
    return { kind: "term", isPartial: true, why: "the name of a thing" };
  if (
    count <= LONGEST_NAME &&
    before &&
    !/^\p{Ll}/u.test(words) &&
    after?.kind === "word" &&
    isGroup(before, language) &&
    !isDocument(before, language) &&
    !endsWithParticle(around)
  ) {
    return { kind: "term", isPartial: true, why: "the name of the group before it" };
  }
  if (isActedOn(around, count))
    return { kind: "term", isPartial: true, why: "what a passive verb behind it is about" };
  if (language.adjectivesFirst && !language.capitalNouns && isModifier(around, count)) {
    return { kind: "scare", isPartial: true, why: "only marks the word behind it" };
  }
  if (count <= 2 && (language.adjectivesFirst || language.capitalNouns) && isAttribute(around)) {
    return { kind: "scare", isPartial: true, why: "only marks the word behind it" };
  }
  // "asked whether the “miracle” was real"
  const isUnsaid = attribution.speaker === undefined && count === 1 && /^\p{Ll}/u.test(words);
  const isMarkedNoun = isUnsaid && before !== undefined && language.articles.has(before.lower);
  if (isMarkedNoun)
    return { kind: "scare", isPartial: true, why: "a marked word, and nobody is said to speak" };
  const isGuess =
    attribution.by === "follow-on" && attribution.confidence === "low" && !language.capitalNouns;
  if (attribution.by === "nobody" || attribution.by === "sentence" || isGuess) {
    // "a chant of “Eleven!”": nobody marks a cry for another reason.
    const isCry = /^\p{Lu}.*!$/u.test(words);
    const isBorne = isInscriptionAt(paragraph.tokens, at - 1, language) && count > 1;
    if (
      count <= FEW_WORDS &&
      !isCry &&
      !isBorne &&
      !(attribution.by !== "nobody" && isPhrase(around, count))
    ) {
      return { kind: "scare", isPartial: true, why: "a few marked words, and nobody is said to speak" };
    }
    return statement("low", "nobody is said to speak in this sentence");
  }
  const distance = attribution.verb === undefined ? 0 : Math.abs(at - attribution.verb);
  if (count <= 2 && (distance > 14 || stretch.shownBy === "single")) {
    return statement("low", "few words, far from the words for speaking: perhaps only marked");
  }
  return statement(count <= 2 ? "medium" : "high");
}

export function countWords(words: string, language: Language): number {
  if (language.withoutSpaces) return Math.ceil([...words.replace(/[\p{P}\s]/gu, "")].length / 2);
  return words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** "dégâts « limités mais odorants »": more than the one word that is only marked behind an article. */
function isPhrase({ paragraph, at, words, language }: Surroundings, count: number): boolean {
  const before = paragraph.tokens[at - 1];
  return (
    count > 1 &&
    /^\p{Ll}/u.test(words) &&
    !language.articles.has(/^\p{L}+/u.exec(words)?.[0] ?? "") &&
    before?.kind === "word" &&
    (count > 2 || !language.prepositions.has(before.lower)) &&
    !language.articles.has(before.lower) &&
    !language.determiners.has(before.lower)
  );
}

/** Set in capitals on a banner: "KEEP ADA AFLOAT". */
function isShouted(words: string): boolean {
  return /^[\p{Lu}\s\d!?’'-]{6,}$/u.test(words) && words.split(" ").length > 1;
}

/** A sentence of its own, or a shout: "Aye." */
function isSpoken({ words, token, paragraph, at }: Surroundings): boolean {
  const after = paragraph.tokens[at + 1];
  const isAnnounced = paragraph.tokens[at - 1]?.text === ":";
  return (
    (isAnnounced && /^\p{Lu}/u.test(words)) ||
    /[.!?…,]$/u.test(words) ||
    /[!?]["”»“]$/u.test(token.text) ||
    (after?.text === "," && /^\p{Lu}/u.test(words))
  );
}

/**
 * `the company’s “fail fast” culture worried regulators`, `a critic of “woke” culture`: an article, owner or
 * preposition before, a noun behind, a verb only later. Of more words only what nobody is said to speak.
 */
function isModifier({ paragraph, at, language, words, attribution }: Surroundings, count: number): boolean {
  const before = paragraph.tokens[at - 1];
  const after = paragraph.tokens[at + 1];
  if (before?.kind !== "word" || after?.kind !== "word" || after.isCapital) return false;
  if (!/^\p{Ll}[^.,!?…]*$/u.test(words) || isFunctionWord(after, language) || isVerb(after, language))
    return false;
  const isUnsaid = attribution.speaker === undefined;
  if (count > (isUnsaid ? LONGEST_NAME : 3)) return false;
  const isLater = isUnsaid || attribution.verb === undefined || attribution.verb > at;
  return isLater && (before.text === "’s" || isFunctionWord(before, language));
}

/** `“super PACs” supported by two brothers`: no verb of speaking, and somebody else does it. */
function isActedOn({ paragraph, at, language, attribution }: Surroundings, count: number): boolean {
  const [verb, agent] = [paragraph.tokens[at + 1], paragraph.tokens[at + 2]];
  return (
    count <= FEW_WORDS &&
    attribution.verb === at + 1 &&
    !isSaying(verb, language) &&
    language.agents.has(agent?.lower ?? "")
  );
}

/** `say “hopeless” mudflats can recover`: no article before, a noun behind. */
function isAttribute({ paragraph, at, language, words }: Surroundings): boolean {
  const before = paragraph.tokens[at - 1];
  const after = paragraph.tokens[at + 1];
  if (!before || after?.kind !== "word" || /[,.!?]$/.test(words)) return false;
  const isNoun = language.capitalNouns ? after.isCapital : !after.isCapital;
  return isNoun && isVerb(before, language) && !isFunctionWord(after, language) && !isVerb(after, language);
}

/** "the film “…”", "titled “…”". */
function isTitleLike(around: Surroundings, count: number): boolean {
  const { paragraph, at, sentence, language, words } = around;
  if (isSetOffTitle(around)) return true;
  if (/^\p{Ll}/u.test(words) || (/[,.…]$/u.test(words) && count > 4) || /[?!]$/.test(words)) return false;
  if (language.withoutSpaces) return touchesOneOf(paragraph.tokens, at, language.works);
  const [from = 0] = paragraph.sentences[sentence] ?? [];
  for (let back = 1; back <= 2 && at - back >= from; back += 1) {
    const token = paragraph.tokens[at - back];
    if (!token || token.kind === "quote" || token.text === ":") return false;
    // "tat den Bericht als „Unsinn“ ab", "nannte den Bericht „Unsinn“": a word on the work.
    if (back === 1 && language.capitalNouns && language.prepositions.has(token.lower)) return false;
    if (isWork(token, language)) return !isCalled(around);
  }
  return false;
}

/** "nannte den Bericht „Unsinn“": what somebody calls something that has its article. */
function isCalled({ paragraph, at, language, attribution }: Surroundings): boolean {
  const verb = attribution.by === "verb" ? paragraph.tokens[attribution.verb ?? -1] : undefined;
  return (
    verb !== undefined &&
    language.capitalNouns === true &&
    language.naming.has(verb.lower) &&
    language.articles.has(paragraph.tokens[at - 2]?.lower ?? "")
  );
}

/** "warf der Regierung „Staatsversagen“ vor": behind the words stands what belongs to the verb. */
function endsWithParticle({ paragraph, at, language, attribution }: Surroundings): boolean {
  const isLast = paragraph.tokens[at + 2]?.kind !== "word";
  return (
    attribution.by === "verb" && isLast && language.prepositions.has(paragraph.tokens[at + 1]?.lower ?? "")
  );
}
