import type { Language } from "../../languages/read-language";
import type { Block } from "../../saved-article";
import type { Turn } from "./find-turns";
import type { Label } from "./read-label";
import { calledByTitle, MARKS, speaksOfItself, speaksToSomebody } from "./speaks-to";

/** Fewer questions are no interview; plain paragraphs are more often the article's own. */
const FEWEST_SET_APART = 3;
const FEWEST_PLAIN = 4;

/** A paragraph that asks is short. */
const LONGEST_QUESTION = 400;

/** Where a question stands, and how many characters of its paragraph it has, if the answer follows in the same one. */
interface Question {
  block: number;
  text: string;
  length?: number;
}

/**
 * The answers of an interview whose questions stand in paragraphs of their own,
 * bold, in italics or plain, with nothing that says who answers.
 */
export function findAnswers(
  blocks: readonly Block[],
  labels: readonly (Label | undefined)[],
  language: Language,
): Map<number, Turn> {
  const bold = blocks.flatMap((block, index) => readQuestion(block, index, block.strongLead, block.isStrong));
  const italic = blocks.flatMap((block, index) =>
    readQuestion(block, index, block.italicLead, block.isItalic),
  );
  const headings = blocks.flatMap(({ kind, text }, block) => (kind === "heading" ? [{ block, text }] : []));
  const setApart = [bold, italic, headings].find((questions) => {
    const asking = questions.filter(({ text }) => asks(text)).length;
    return questions.length >= FEWEST_SET_APART && asking > 1 && asking * 3 >= questions.length;
  });
  const plain: Question[] = blocks.flatMap((block, index) =>
    isPlainQuestion(block) && !labels[index] ? [{ block: index, text: block.text }] : [],
  );
  const questions: Question[] = setApart ?? (plain.length >= FEWEST_PLAIN ? plain : []);
  const turns = new Map<number, Turn>();
  questions.forEach((question, index) => {
    const next = questions[index + 1]?.block;
    const first = question.length === undefined ? question.block + 1 : question.block;
    if (blocks[first]?.kind !== "paragraph" || first === next) return;
    const from = question.length ?? ((labels[first]?.isMarked && labels[first].length) || 0);
    turns.set(first, { from, isContinuation: false });
    for (let block = first + 1; block < (next ?? blocks.length); block += 1) {
      const more = blocks[block];
      const goesOn =
        more?.kind === "paragraph" &&
        (speaksOfItself(more.text, language) || (next !== undefined && !MARKS.test(more.text)));
      if (!goesOn) break;
      turns.set(block, { from: 0, isContinuation: true });
    }
  });
  return isConversation(blocks, { questions, isSetApart: setApart !== undefined }, turns, language)
    ? turns
    : new Map();
}

/** Articles ask questions themselves, and answer them without saying "you" and "I", and with what others said. */
function isConversation(
  blocks: readonly Block[],
  { questions, isSetApart }: { questions: readonly Question[]; isSetApart: boolean },
  turns: ReadonlyMap<number, Turn>,
  language: Language,
): boolean {
  if (questions.some(({ text }) => calledByTitle(text, language) !== undefined)) return true;
  const answers = [...turns].map(([block, { from }]) => blocks[block]?.text.slice(from) ?? "");
  const personal = answers.filter((text) => speaksOfItself(text, language));
  const reporting = answers.filter((text) => MARKS.test(text) && !personal.includes(text));
  const addressing = questions.filter(({ text }) => speaksToSomebody(text, language));
  const wondering = questions.filter(({ text }) => speaksOfItself(text, language));
  const signs = personal.length + addressing.length - reporting.length - wondering.length;
  return personal.length > 0 && signs * (isSetApart ? 3 : 2) >= questions.length;
}

function asks(text: string): boolean {
  return /[?？]\s*$/u.test(text);
}

/** Of what is set apart, whole paragraphs may state something; headings and the beginnings of paragraphs have to ask. */
function readQuestion(
  { kind, text }: Block,
  block: number,
  lead: string | undefined,
  isWhole: boolean | undefined,
): Question[] {
  if (kind === "heading" && asks(text)) return [{ block, text }];
  if (kind !== "paragraph") return [];
  if (isWhole) return [{ block, text }];
  return lead !== undefined && asks(lead) ? [{ block, text: lead, length: lead.length + 1 }] : [];
}

function isPlainQuestion({ kind, text }: Block): boolean {
  const mayAsk = kind === "paragraph" && text.length <= LONGEST_QUESTION && asks(text);
  return mayAsk && !/^[“„«"‘‚'「『—–-]/u.test(text);
}
