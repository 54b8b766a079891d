import type { PlacedMention } from "../mentions/people";

/** Paragraphs of newspapers have fewer mentions; longer ones are looked at in part, or reading them would take minutes. */
const MOST_LOOKED_AT = 200;

/** The mentions that matter to a sentence: all of its paragraph, or in an endless one those of the sentences around it. */
export function mentionsNear(mentions: readonly PlacedMention[], sentence: number): readonly PlacedMention[] {
  if (mentions.length <= MOST_LOOKED_AT) return mentions;
  return mentions.slice(indexOfSentence(mentions, sentence - 2), indexOfSentence(mentions, sentence + 2));
}

/** The first mention of a sentence or of a later one, found by halving. */
function indexOfSentence(mentions: readonly PlacedMention[], sentence: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
