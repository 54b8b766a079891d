import { balanceLines, type Chunk, cutChunks, cutLongChunks, fillLines, lineText } from "./line-breaks";
import { shorten } from "./shorten";

/** What is to be set, and into what. Widths in pixels, sizes in pixels. */
export interface FitRequest {
  /** One or more stretches; each begins a new line. */
  paragraphs: readonly string[];
  /** Closes every stretch, also a shortened one, such as a quotation mark. */
  tail?: string;
  /** Width of a line of text in ems. */
  measure: (text: string) => number;
  width: number;
  height: number;
  /** A narrower width that is taken where the type need not shrink for it. */
  preferredWidth?: number;
  maxSize: number;
  minSize: number;
}

export interface FittedText {
  size: number;
  /** Distance from one baseline to the next. */
  leading: number;
  /** Distance between two paragraphs, beside the leading. */
  paragraphGap: number;
  paragraphs: string[][];
  height: number;
  /** Width of the widest line. */
  width: number;
  /** True where not all words fit at the smallest size, and `[…]` stands for the rest. */
  shortened: boolean;
}

/** Large type needs less space between its lines than small type. */
export function leadingOf(size: number): number {
  const ratio = Math.min(1.32, Math.max(1.12, 1.36 - size / 450));
  return Math.round(size * ratio);
}

const gapOf = (size: number) => Math.round(size * 0.42);

/**
 * Sets text in the largest type that fits. Sizes are whole pixels, searched by
 * halving: more type never takes less room. What does not fit at the smallest
 * size is cut as `shorten` says, and marked `[…]`. Throws what `measure` throws,
 * and RangeError where not one character fits.
 */
export function fitText(request: FitRequest): FittedText {
  const whole = request.paragraphs.map((paragraph) =>
    cutChunks(paragraph + (request.tail ?? ""), request.measure),
  );
  return fitLargest(whole, request, false) ?? fitShortened(whole, request);
}

/** The largest size at which all of the text fits, without breaking a word; `undefined` where there is none. */
function fitLargest(chunked: Chunk[][], request: FitRequest, shortened: boolean): FittedText | undefined {
  const { measure, width, height, preferredWidth = width } = request;
  let low = request.minSize;
  let high = request.maxSize;
  let size: number | undefined;
  while (low <= high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(chunked, middle, width, height)) {
      size = middle;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  if (size === undefined) return undefined;
  const isNarrowEnough = preferredWidth < width && fits(chunked, size, preferredWidth, height);
  return set(chunked, size, isNarrowEnough ? preferredWidth : width, measure, shortened);
}

/** At the smallest size: with endless words broken, and as many of the words as there is room for. */
function fitShortened(whole: Chunk[][], request: FitRequest): FittedText {
  const { paragraphs, tail = "", measure, width, height, minSize } = request;
  const breakWords = (chunks: Chunk[]) => cutLongChunks(chunks, width / minSize, measure);
  const broken = whole.map(breakWords);
  if (fits(broken, minSize, width, height)) return set(broken, minSize, width, measure, false);
  const chunk = (texts: readonly string[]) =>
    texts.map((text) => breakWords(cutChunks(text + tail, measure)));
  const kept = shorten(paragraphs, (texts) => fits(chunk(texts), minSize, width, height));
  if (!kept) throw new RangeError(`no text fits ${width} × ${height} pixels at ${minSize} pixels`);
  // A cut at the end of a sentence may leave room for larger type.
  const shorter = chunk(kept);
  return fitLargest(shorter, request, true) ?? set(shorter, minSize, width, measure, true);
}

function fits(chunked: Chunk[][], size: number, width: number, height: number): boolean {
  let lines = 0;
  for (const chunks of chunked) {
    const filled = fillLines(chunks, width / size);
    if (!filled) return false;
    lines += filled.length;
  }
  return lines * leadingOf(size) + (chunked.length - 1) * gapOf(size) <= height;
}

function set(
  chunked: Chunk[][],
  size: number,
  width: number,
  measure: (text: string) => number,
  shortened: boolean,
): FittedText {
  const paragraphs = chunked.map((chunks) =>
    balanceLines(chunks, width / size).map((range) => lineText(chunks, range)),
  );
  const lines = paragraphs.flat();
  const leading = leadingOf(size);
  const paragraphGap = gapOf(size);
  return {
    size,
    leading,
    paragraphGap,
    paragraphs,
    height: lines.length * leading + (paragraphs.length - 1) * paragraphGap,
    width: Math.max(...lines.map((text) => measure(text) * size)),
    shortened,
  };
}
