import type { Attribution } from "../speakers/attribute";
import type { Judgement, Surroundings } from "./judge";

/** A stretch that was taken for a quote, or for a part of one. */
export interface TakenStretch {
  around: Surroundings;
  isPartial: boolean;
}

/** Words of attribution are hardly longer. */
const LONGEST_BETWEEN = 40;

/**
 * Whether a stretch goes on with the quote before it: over paragraphs, behind "he
 * said" in the middle of a sentence, or with a sentence that needs the one before.
 */
export function goesOn(
  before: TakenStretch,
  { around, judgement }: { around: Surroundings; judgement: Judgement },
): boolean {
  const { stretch, paragraph, at, sentence, attribution, words } = around;
  if (stretch.isContinuation) return true;
  if (paragraph !== before.around.paragraph || before.isPartial) return false;
  const from = before.around.at + 1;
  const between = paragraph.tokens.slice(from, at);
  if (between.length === 0 || between.length > LONGEST_BETWEEN || between.at(-1)?.text === ":") return false;
  if (stretch.shownBy === "dash") return isBetween(before.around.attribution, from, at);
  if (sentence === before.around.sentence) {
    // ", she wrote in her memoir, “Soundings.”", and not ", he went on, “needs help.”"
    if (
      /^(?:title|term)$/.test(judgement.kind) ||
      (judgement.kind !== "statement" && between.at(-1)?.text !== ",") ||
      isOwnWord(before.around.attribution, attribution, between.at(-1)?.kind === "word")
    )
      return false;
    return (
      isBetween(before.around.attribution, from, at) &&
      (between.at(-1)?.text === "," || /^[\p{Ll}…]/u.test(words) || isOpen(before.around))
    );
  }
  const [first = 0] = paragraph.sentences[sentence] ?? [];
  const isFollowing = sentence - before.around.sentence === 1 && at === first && !judgement.isPartial;
  const isSame =
    attribution.speaker !== undefined && attribution.speaker === before.around.attribution.speaker;
  // With words of its own on who speaks it is another one.
  const isTold = attribution.verb !== undefined && attribution.verb > at;
  return (
    isFollowing &&
    isSame &&
    !isTold &&
    isBetween(before.around.attribution, from, at) &&
    needsTheOneBefore(around)
  );
}

function isBetween({ verb }: Attribution, from: number, to: number): boolean {
  return verb !== undefined && verb >= from && verb < to;
}

/** "“…,” he said, quoting his father, who would say “…”": a verb of its own, and a speaker or few words of its own. */
function isOwnWord(before: Attribution, { verb, speaker }: Attribution, isWoven: boolean): boolean {
  return verb !== undefined && verb !== before.verb && (speaker !== before.speaker || isWoven);
}

/** Its last mark says that the sentence is not over. */
function isOpen({ words, paragraph, at }: Surroundings): boolean {
  return /,$/.test(words) || (paragraph.tokens[at + 1]?.text === "," && !/[.!?…]$/u.test(words));
}

/** Begins with a small letter, or with a word such as "it" or "and". */
function needsTheOneBefore({ words, language }: Surroundings): boolean {
  if (/^(?:[\p{Ll}…]|\.\.\.)/u.test(words)) return true;
  const [first = ""] = /^[\p{L}'’-]+/u.exec(words) ?? [];
  // "Who pays? Not we.": asks, and does not go on.
  if (language.relatives.has(first.toLowerCase()) && /^[^.!…]*[?]/u.test(words)) return false;
  // "Das Land muss handeln": an article, and no pronoun.
  const isArticle = language.capitalNouns === true && language.articles.has(first.toLowerCase());
  if (isArticle && /^\S+\s\p{Lu}/u.test(words)) return false;
  return language.refersBack.has(first.toLowerCase().replaceAll("’", "'"));
}
