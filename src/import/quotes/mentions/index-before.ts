import type { PlacedMention } from "./people";

/** How many mentions stand before a place, found by halving. */
export function indexBefore(mentions: readonly PlacedMention[], position: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.position ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
