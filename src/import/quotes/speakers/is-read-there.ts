import type { Cue } from "../cues/find-cue";
import type { Place } from "./follow-on";
import type { Scene } from "./resolve-speaker";

/** As many sentences back a thing was shown that words are read on. */
const FARTHEST = 2;

/**
 * "She held up a card. “No,” it read.", « Elle tenait une carte. On y lisait : « Non » »: what was shown right
 * before is what is read, whoever else is near.
 */
export function isReadThere(
  { mention, verb, by }: Cue,
  { paragraph, sentence, at }: Place,
  speaker: string | undefined,
  { mentions, paragraphs, language }: Scene,
): boolean {
  const { lower = "" } = paragraphs[paragraph]?.tokens[verb] ?? {};
  const mayBeRead = language.reading.has(lower) || language.standing.has(lower);
  const stands =
    mention === undefined || mention.isDocument || language.things.has(mention.text.toLowerCase());
  if (by !== "verb" || !mayBeRead || !stands) return false;
  return (mentions[paragraph] ?? []).some(
    (other) =>
      other.isDocument && other.text === speaker && other.to <= at && other.sentence >= sentence - FARTHEST,
  );
}
