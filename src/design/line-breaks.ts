import LineBreaker from "linebreak";

/** A piece of text that no line may break inside of, and how wide it is in ems. */
export interface Chunk {
  text: string;
  /** With the white space behind it. */
  advance: number;
  /** Without it: what it takes up at the end of a line. */
  width: number;
}

/** Sums of widths differ in their last digits with the order of adding; ems this small are nothing on paper. */
const ROUNDING = 1e-6;

/** What never begins a line, though a space stands before it: an ellipsis or a dash between words. */
const KEPT_WITH_WORD_BEFORE = /^[…–—]/u;

/** Cuts text where a line may break (Unicode UAX #14) and measures the pieces. */
export function cutChunks(text: string, measure: (text: string) => number): Chunk[] {
  const pieces: string[] = [];
  for (const piece of splitAtBreaks(text)) {
    if (KEPT_WITH_WORD_BEFORE.test(piece) && pieces.length > 0) pieces.push(pieces.pop() + piece);
    else pieces.push(piece);
  }
  return pieces.map((piece) => measureChunk(piece, measure));
}

/** The pieces between which a line may break, each with the white space behind it. */
export function splitAtBreaks(text: string): string[] {
  const pieces: string[] = [];
  const breaker = new LineBreaker(text);
  let from = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.position > from) pieces.push(text.slice(from, next.position));
    from = next.position;
  }
  return pieces;
}

function measureChunk(text: string, measure: (text: string) => number): Chunk {
  const trimmed = text.trimEnd();
  const width = trimmed === "" ? 0 : measure(trimmed);
  return { text, width, advance: trimmed === text ? width : measure(text) };
}

/** Cuts every chunk wider than `limit` ems between its characters, as the last resort for endless words. */
export function cutLongChunks(chunks: Chunk[], limit: number, measure: (text: string) => number): Chunk[] {
  if (chunks.every((chunk) => chunk.width <= limit)) return chunks;
  const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return chunks.flatMap((chunk) => {
    if (chunk.width <= limit) return [chunk];
    const pieces: Chunk[] = [];
    let text = "";
    for (const { segment } of graphemes.segment(chunk.text)) {
      if (text !== "" && measure((text + segment).trimEnd()) > limit) {
        pieces.push(measureChunk(text, measure));
        text = "";
      }
      text += segment;
    }
    pieces.push(measureChunk(text, measure));
    return pieces;
  });
}

/** Lines as runs of chunks: `[from, to)`. `undefined` where a chunk alone is wider than `limit` ems. */
export function fillLines(chunks: Chunk[], limit: number): [from: number, to: number][] | undefined {
  const lines: [number, number][] = [];
  let from = 0;
  let filled = 0;
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.width > limit + ROUNDING) return undefined;
    if (index > from && filled + chunk.width > limit + ROUNDING) {
      lines.push([from, index]);
      from = index;
      filled = 0;
    }
    filled += chunk.advance;
  }
  if (from < chunks.length) lines.push([from, chunks.length]);
  return lines;
}

/**
 * The same number of lines, broken so that they are as even as can be: the
 * least sum of squared rests (Knuth and Plass, 1981), with a last line that is
 * much shorter than the others (a widow) counted as a fault.
 */
export function balanceLines(chunks: Chunk[], limit: number): [from: number, to: number][] {
  const filled = fillLines(chunks, limit);
  if (!filled || filled.length < 2) return filled ?? [[0, chunks.length]];
  const lines = filled.length;
  const target = chunks.reduce((sum, chunk) => sum + chunk.advance, 0) / lines;

  // best[n][to]: the least fault of setting chunks [0, to) in n lines, and where the n-th line starts.
  const best: { fault: number; from: number }[][] = [
    chunks.map(() => ({ fault: Number.POSITIVE_INFINITY, from: 0 })),
  ];
  best[0]?.unshift({ fault: 0, from: 0 });
  for (let line = 1; line <= lines; line += 1) {
    const row: { fault: number; from: number }[] = [{ fault: Number.POSITIVE_INFINITY, from: 0 }];
    for (let to = 1; to <= chunks.length; to += 1) {
      let least = { fault: Number.POSITIVE_INFINITY, from: 0 };
      let advance = 0;
      for (let from = to - 1; from >= 0; from -= 1) {
        const last = chunks[to - 1];
        const chunk = chunks[from];
        if (!last || !chunk) break;
        if (from < to - 1) advance += chunk.advance;
        const width = advance + last.width;
        if (width > limit + 2 * ROUNDING) break;
        const rest = target - width;
        const widow = line === lines && width < target / 2 ? target * target : 0;
        const before = best[line - 1]?.[from]?.fault ?? Number.POSITIVE_INFINITY;
        const fault = before + rest * rest + widow;
        if (fault < least.fault) least = { fault, from };
      }
      row.push(least);
    }
    best.push(row);
  }

  const balanced: [number, number][] = [];
  let to = chunks.length;
  for (let line = lines; line > 0; line -= 1) {
    const from = best[line]?.[to]?.from ?? 0;
    balanced.unshift([from, to]);
    to = from;
  }
  return balanced;
}

/** The text of one line, without the white space at its end. */
export function lineText(chunks: Chunk[], [from, to]: [from: number, to: number]): string {
  return chunks
    .slice(from, to)
    .map((chunk) => chunk.text)
    .join("")
    .trimEnd();
}
