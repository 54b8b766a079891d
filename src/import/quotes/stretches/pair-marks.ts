import {
  canClose,
  kindOpened,
  looksLikeOpening,
  type Mark,
  type MarkKind,
  nextMark,
  readMark,
} from "./mark-kinds";
import { unopenedAt } from "./unopened";

/** A quotation of one block, by the places of its words and of its marks. */
export interface Pair {
  kind: MarkKind;
  outerStart: number;
  start: number;
  end: number;
  outerEnd: number;
  isClosed: boolean;
}

interface OpenPair {
  kind: MarkKind;
  outerStart: number;
  start: number;
  /** Quotations within it, which stand alone if it turns out not to be one. */
  inner: Pair[];
}

interface Pairing {
  text: string;
  pointsInwards: boolean;
  /** What the paragraph before left open: this one begins within it. */
  continued?: MarkKind | undefined;
  /** Whether the next paragraph goes on with a quotation of a kind that is open at the end. */
  goesOn: (kind: MarkKind) => boolean;
}

/** As far is looked for what tells an apostrophe from a closing mark. */
const LOOK_AHEAD = 400;

/** No writer quotes deeper. What is beyond is text made to break programs. */
const DEEPEST = 4;

/**
 * Pairs the quotation marks of a block in one pass and gives the outermost
 * pairs, in order, and what stays open for the next block. Marks of all house
 * styles may be mixed: what a mark does is decided by what stands around it and
 * by what is open.
 */
export function pairMarks(pairing: Pairing): { pairs: Pair[]; open?: MarkKind } {
  const { text, pointsInwards, continued, goesOn } = pairing;
  const pairs: Pair[] = [];
  const stack: OpenPair[] = [];
  // Looked for once a block: where marks stand alone again and again they are none.
  let hasUnopened = false;
  let at = 0;
  if (continued) {
    const lead = /^\s*(?:[“„"«»‘'‚]|''|``)?\s*/u.exec(text)?.[0].length ?? 0;
    stack.push({ kind: continued, outerStart: 0, start: lead, inner: [] });
    at = lead;
  }
  for (at = nextMark(text, at); at < text.length; at = nextMark(text, at + 1)) {
    const mark = readMark(text, at);
    if (!mark) continue;
    const depth = stack.findLastIndex(({ kind }) => canClose(mark, kind));
    const kind = stack[depth]?.kind;
    const closes = kind && !isApostrophe(mark, kind, pairing) && !isInch(mark, kind, text);
    if (closes && !isPrime(mark, kind, text)) close(depth, mark);
    else {
      const opened = stack.length < DEEPEST ? kindOpened(mark, text, pointsInwards) : undefined;
      if (opened) stack.push({ kind: opened, outerStart: at, start: at + mark.text.length, inner: [] });
      else if (stack.length === 0 && !hasUnopened) takeUnopened(mark);
    }
    at += mark.text.length - 1;
  }

  const [outermost] = stack;
  if (outermost && goesOn(outermost.kind)) {
    const { kind, outerStart, start } = outermost;
    pairs.push({ kind, outerStart, start, end: text.length, outerEnd: text.length, isClosed: true });
    return { pairs, open: kind };
  }
  for (const [index, left] of stack.entries()) pairs.push(...takeUnclosed(left, stack[index + 1], text));
  return { pairs: pairs.sort((a, b) => a.outerStart - b.outerStart) };

  function takeUnopened(mark: Mark) {
    // `No fueron simples "petardos", fue un ataque” indicó`: words within, in other marks.
    const areWithin = pairs.every(({ end, outerEnd }) => text.slice(end, outerEnd) !== mark.text);
    const from = areWithin ? 0 : Math.max(...pairs.map(({ outerEnd }) => outerEnd));
    const unopened = unopenedAt(mark, text, pointsInwards, from);
    hasUnopened = true;
    if (!unopened) return;
    const { kind, start } = unopened;
    const outerEnd = mark.at + mark.text.length;
    while ((pairs.at(-1)?.outerStart ?? -1) >= start) pairs.pop();
    pairs.push({ kind, outerStart: start, start, end: mark.at, outerEnd, isClosed: true });
  }

  function close(depth: number, mark: Mark) {
    const [closed, ...above] = stack.splice(depth);
    if (!closed) return;
    const { kind, outerStart, start, inner } = closed;
    const pair = {
      kind,
      outerStart,
      start,
      end: mark.at,
      outerEnd: mark.at + mark.text.length,
      isClosed: true,
    };
    const around = stack.at(-1)?.inner ?? pairs;
    around.push(pair);
    // A pair without words was no quotation: what is in it stays.
    if (pair.end <= pair.start) around.push(...inner, ...above.flatMap((open) => open.inner));
  }
}

/** Whether a mark that could close is part of a word: "the workers’ union". */
function isApostrophe(mark: Mark, kind: MarkKind, { text, goesOn }: Pairing): boolean {
  if (!kind.isSingle || !/[’']/.test(mark.text)) return false;
  const isBehindS =
    /[sxz]/i.test(mark.before) && /^\s[\p{L}\p{N}]/u.test(text.slice(mark.at + 1, mark.at + 3));
  if (!isBehindS) return false;
  const rest = text.slice(mark.at + 1, mark.at + LOOK_AHEAD);
  const closing = rest.search(/[\p{L}\p{N}.,!?…;\])]['’](?![\p{L}\p{N}])/u);
  const opening = rest.search(/(?:^|[\s([—–])[‘'][\p{L}¿¡[]/u);
  if (closing === -1) return goesOn(kind);
  return opening === -1 || closing < opening;
}

/** Whether a straight mark within a straight quotation says inches: 6'4". */
function isInch(mark: Mark, kind: MarkKind, text: string): boolean {
  if (
    mark.text !== '"' ||
    !/\d/.test(mark.before) ||
    !/^\s\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3))
  )
    return false;
  const next = text.indexOf('"', mark.at + 1);
  if (next === -1 || next > mark.at + LOOK_AHEAD || kind.opens !== '"') return false;
  const following = readMark(text, next);
  return following !== undefined && !looksLikeOpening(following);
}

/** Some programs make a prime of the mark behind a number: “I am 17″. Where another mark closes, it says inches. */
function isPrime(mark: Mark, kind: MarkKind, text: string): boolean {
  if (mark.text !== "″") return false;
  const rest = text.slice(mark.at + 1, mark.at + LOOK_AHEAD);
  const closing = rest.search(/[”"]/u);
  const opening = rest.indexOf(kind.opens);
  return closing !== -1 && (opening === -1 || closing < opening);
}

/** What a mark that is never closed may have opened. A small one was an apostrophe. */
function takeUnclosed(
  { kind, outerStart, start, inner }: OpenPair,
  next: OpenPair | undefined,
  text: string,
): Pair[] {
  if (kind.isSingle) return inner;
  const last = inner.at(-1);
  // One mark closes two quotations that end together.
  if (
    last &&
    !next &&
    /^\P{L}*$/u.test(text.slice(last.outerEnd)) &&
    /[,:]\s*$/u.test(text.slice(start, last.outerStart))
  ) {
    return [{ kind, outerStart, start, end: last.outerEnd, outerEnd: text.length, isClosed: true }];
  }
  const behind = inner[0]?.outerStart ?? next?.outerStart ?? text.length;
  const sentence = behind === text.length ? undefined : /^.*?[.!?,](?=\s)/su.exec(text.slice(start, behind));
  const end = start + (sentence?.[0].length ?? behind - start);
  return [{ kind, outerStart, start, end, outerEnd: end, isClosed: false }, ...inner];
}
