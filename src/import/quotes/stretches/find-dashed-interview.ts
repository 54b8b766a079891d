import type { Language } from "../../languages/read-language";
import type { Block } from "../../saved-article";
import type { Interview, Turn } from "./find-turns";
import { MARKS } from "./speaks-to";

/** Fewer turns are somebody's dialogue within a report. */
const FEWEST_TURNS = 6;

/** The mark at the beginning of a paragraph that is said. */
export const DASH = /^[—–―]\s*|^-\s+/u;

/**
 * An interview that sets questions and answers alike behind a dash: every second turn asks, and
 * nothing in them says who speaks.
 */
export function findDashedInterview(blocks: readonly Block[], language: Language): Interview | undefined {
  if (!language.dashSpeech) return undefined;
  const isDashed = ({ kind, text }: Block) => kind === "paragraph" && DASH.test(text);
  const turns = blocks.flatMap((block, index) => (isDashed(block) ? [index] : []));
  const running = blocks.filter(({ kind }) => kind === "paragraph");
  if (turns.length < FEWEST_TURNS || turns.length * 2 < running.length) return undefined;
  if (turns.some((block) => saysWhoSpeaks(blocks[block]?.text ?? "", language))) return undefined;
  const isBold = (block: number) => blocks[block]?.isStrong === true;
  const isSetApart = turns.some(isBold);
  const questions = turns.filter((block, index) => (isSetApart ? isBold(block) : index % 2 === 0));
  if (!isSetApart && !takeTurnsAsking(blocks, turns, questions)) return undefined;
  const asked = new Set(questions);
  const answers = new Map<number, Turn>();
  turns.forEach((block, index) => {
    if (asked.has(block)) return;
    const from = DASH.exec(blocks[block]?.text ?? "")?.[0].length ?? 0;
    answers.set(block, { from, isContinuation: false });
    // Paragraphs without a dash before the next question go on, unless they quote somebody.
    const next = turns[index + 1] ?? block;
    for (let more = block + 1; more < next && !MARKS.test(blocks[more]?.text ?? ""); more += 1)
      if (blocks[more]?.kind === "paragraph") answers.set(more, { from: 0, isContinuation: true });
  });
  return { answers, asked };
}

/** Whether every second turn asks, and those between hardly do. */
function takeTurnsAsking(
  blocks: readonly Block[],
  turns: readonly number[],
  questions: readonly number[],
): boolean {
  const asks = (block: number) => /[?？]\P{L}*$/u.test(blocks[block]?.text ?? "");
  const asking = questions.filter(asks).length;
  const askingBack = turns.filter(asks).length - asking;
  return asking * 2 >= questions.length && askingBack * 3 <= turns.length - questions.length;
}

/** "—¿Cuándo? —preguntó Juan.", "— C’est fini, dit Maëlle." */
export function saysWhoSpeaks(text: string, { saying }: Language): boolean {
  if (/\S\s?[—–]\p{Ll}/u.test(text)) return true;
  const last = /[,?!…]\s(\p{Ll}[^,.?!…]*)\.?$/u.exec(text)?.[1] ?? "";
  return last
    .split(" ")
    .slice(0, 3)
    .some((word) => saying.has(word));
}
