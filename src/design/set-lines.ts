import { balanceLines, cutChunks, cutLongChunks, fillLines, lineText } from "./line-breaks";

/**
 * Sets a short text (a name, a role, a date) at a given size: as many lines as
 * it needs, at most `maxLines`; what does not fit ends in an ellipsis. These
 * are not anybody's words, so a plain ellipsis says it all.
 */
export function setLines(
  text: string,
  {
    measure,
    size,
    width,
    maxLines,
  }: { measure: (text: string) => number; size: number; width: number; maxLines: number },
): string[] {
  const limit = width / size;
  const chunks = cutLongChunks(cutChunks(text, measure), limit, measure);
  const filled = fillLines(chunks, limit) ?? [];
  if (filled.length <= maxLines) return balanceLines(chunks, limit).map((range) => lineText(chunks, range));
  const kept = filled.slice(0, maxLines).map((range) => lineText(chunks, range));
  let last = kept.pop() ?? "";
  const graphemes = [...new Intl.Segmenter().segment(last)].map(({ segment }) => segment);
  while (graphemes.length > 1 && measure(`${last}…`) > limit) {
    graphemes.pop();
    last = graphemes.join("").trimEnd();
  }
  return [...kept, `${last}…`];
}
