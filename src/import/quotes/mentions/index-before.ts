/** How many of what stands in the order of the text stand before a place, found by halving. */
export function indexBefore(mentions: readonly { position: number }[], position: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.position ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
