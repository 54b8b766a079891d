import type { Language } from "../../languages/read-language";
import type { Block } from "../../saved-article";
import type { Turn } from "./find-turns";
import type { Label } from "./read-label";

/** Fewer questions are no interview; plain paragraphs are more often the article's own. */
const FEWEST_BOLD = 3;
const FEWEST_PLAIN = 4;

/** A paragraph that asks is short. */
const LONGEST_QUESTION = 400;

/**
 * The answers of an interview whose questions stand in paragraphs of their own,
 * bold or plain, with nothing that says who answers.
 */
export function findAnswers(
  blocks: readonly Block[],
  labels: readonly (Label | undefined)[],
  language: Language,
): Map<number, Turn> {
  const bold = blocks.flatMap((block, index) => (isBoldQuestion(block) ? [index] : []));
  const isBold = bold.length >= FEWEST_BOLD;
  const questions = isBold
    ? blocks.flatMap(({ isStrong, strongLead, kind }, index) => {
        const isWithin = strongLead !== undefined && asks(strongLead);
        return isWithin || bold.includes(index) || (isStrong && kind === "paragraph") ? [index] : [];
      })
    : blocks.flatMap((block, index) => (isPlainQuestion(block) && !labels[index] ? [index] : []));
  const turns = new Map<number, Turn>();
  if (questions.length < (isBold ? FEWEST_BOLD : FEWEST_PLAIN)) return turns;
  let personal = 0;
  questions.forEach((question, index) => {
    const { strongLead = "" } = blocks[question] ?? {};
    const next = questions[index + 1];
    const first = asks(strongLead) ? question : question + 1;
    const { kind, text = "" } = blocks[first] ?? {};
    if (kind !== "paragraph" || first === next) return;
    const from =
      first === question ? strongLead.length + 1 : (labels[first]?.isMarked && labels[first].length) || 0;
    turns.set(first, { from, isContinuation: false });
    if (speaksOfItself(text.slice(from), language)) personal += 1;
    for (let block = first + 1; block < (next ?? blocks.length); block += 1) {
      const more = blocks[block];
      const goesOn =
        more?.kind === "paragraph" &&
        (speaksOfItself(more.text, language) || (next !== undefined && !MARKS.test(more.text)));
      if (!goesOn) break;
      turns.set(block, { from: 0, isContinuation: true });
    }
  });
  // Questions that an article asks itself are answered by nobody who says "I".
  return personal * 2 >= questions.length ? turns : new Map();
}

const MARKS = /[“„«"]/u;

function asks(text: string): boolean {
  return /[?？]\s*$/u.test(text);
}

function isBoldQuestion({ kind, text, isStrong, strongLead = "" }: Block): boolean {
  if (strongLead !== "") return kind === "paragraph" && asks(strongLead);
  return (kind === "heading" || (kind === "paragraph" && isStrong === true)) && asks(text);
}

function isPlainQuestion({ kind, text }: Block): boolean {
  const mayAsk = kind === "paragraph" && text.length <= LONGEST_QUESTION && asks(text);
  return mayAsk && !/^[“„«"‘‚'「『—–-]/u.test(text);
}

/** Whether the words outside of marks are of somebody who says "I". With marks, one "us" may be the newspaper's. */
export function speaksOfItself(text: string, { firstPerson }: Language): boolean {
  const outside = text.toLowerCase().replace(/[“«„"][^”»“"]*[”»“"]/gu, " ");
  const own = outside.split(/[^\p{L}]+/u).filter((word) => firstPerson.has(word));
  return own.length > (MARKS.test(text) ? 1 : 0);
}
