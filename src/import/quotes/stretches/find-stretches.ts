import type { Language } from "../../languages/read-language";
import type { Block } from "../../saved-article";
import { cutIncises } from "./cut-incises";
import { findSpeech } from "./find-speech";
import { joinGlosses } from "./join-glosses";
import { type MarkKind, usesInwardGuillemets } from "./mark-kinds";
import { type Pair, pairMarks } from "./pair-marks";

/** Words between quotation marks, or set apart as speech in another way. Offsets are UTF-16 units of the whole text. */
export interface QuotedStretch {
  /** The words without their marks and without white space at the ends. */
  start: number;
  end: number;
  /** With their marks. */
  outerStart: number;
  outerEnd: number;
  /** The block it stands in. */
  block: number;
  /** What shows that the words are somebody's. */
  shownBy: "double" | "single" | "dash" | "blockquote" | "turn";
  /** It goes on from the stretch before: over paragraphs, or around words of the article within the marks. */
  isContinuation: boolean;
  /** The quotation goes on in the next paragraph, where its opening mark is repeated. */
  goesOn: boolean;
  /** Its closing mark is missing. */
  isUnclosed: boolean;
}

/** Blocks whose quotations are the article's own. */
export const RUNNING = new Set<Block["kind"]>(["paragraph", "list-item", "blockquote"]);

/** Finds every outermost quotation of the running text, in order. */
export function findStretches(blocks: readonly Block[], language: Language): QuotedStretch[] {
  const pointsInwards = usesInwardGuillemets(blocks);
  const speech = findSpeech(blocks, language);
  const stretches: QuotedStretch[] = [];
  let offset = 0;
  let open: MarkKind | undefined;
  blocks.forEach(({ kind, text }, block) => {
    const own = speech.get(block)?.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
    if (own) {
      stretches.push(
        ...cutIncises(
          own.map((stretch) => shift(stretch, offset)),
          text,
          offset,
          language,
        ),
      );
      open = undefined;
    } else if (RUNNING.has(kind)) {
      const next = nextRunning(blocks, block);
      const isContinued = open !== undefined;
      const pairing = { text, pointsInwards, goesOn: (opened: MarkKind) => goesOnIn(next, opened) };
      const { pairs, open: left } = pairMarks({ ...pairing, continued: open });
      open = left;
      const found = pairs.flatMap((pair, index) => {
        const goesOn = open !== undefined && index === pairs.length - 1;
        return toStretch(pair, { text, offset, block, isContinuation: isContinued && index === 0, goesOn });
      });
      stretches.push(...cutIncises(joinGlosses(found, text, offset), text, offset, language));
    }
    offset += text.length + 1;
  });
  return stretches;
}

/** The text of the next block of running text. */
function nextRunning(blocks: readonly Block[], from: number): string {
  for (let block = from + 1; block < blocks.length; block += 1) {
    const { kind, text } = blocks[block] ?? { kind: "aside", text: "" };
    if (RUNNING.has(kind)) return text;
  }
  return "";
}

function toStretch(
  { kind, outerStart, outerEnd, start, end, isClosed }: Pair,
  {
    text,
    offset,
    ...rest
  }: { text: string; offset: number } & Pick<QuotedStretch, "block" | "isContinuation" | "goesOn">,
): QuotedStretch[] {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return [];
  const lead = raw.length - raw.trimStart().length;
  return [
    {
      start: offset + start + lead,
      end: offset + start + lead + trimmed.length,
      outerStart: offset + outerStart,
      outerEnd: offset + outerEnd,
      shownBy: kind.isSingle ? "single" : "double",
      isUnclosed: !isClosed,
      ...rest,
    },
  ];
}

function shift(stretch: QuotedStretch, offset: number): QuotedStretch {
  return {
    ...stretch,
    start: stretch.start + offset,
    end: stretch.end + offset,
    outerStart: stretch.outerStart + offset,
    outerEnd: stretch.outerEnd + offset,
  };
}

/** Whether the next paragraph goes on with a quotation that is open at the end of this one. */
function goesOnIn(next: string, kind: MarkKind): boolean {
  const first = next.trimStart()[0] ?? "";
  if (first === "") return false;
  if (kind.opens.startsWith(first) || (kind.opens === "«" && first === "»")) return true;
  if (kind.isSingle || kind.opens === '"') return false;
  // Some papers do not repeat the mark: then the next paragraph closes before it opens.
  const closing = [...next].findIndex((mark) => kind.closes.includes(mark) && mark !== kind.opens);
  const opening = next.indexOf(kind.opens);
  return closing !== -1 && (opening === -1 || closing < opening) && !/^[—–―-]/u.test(first);
}
