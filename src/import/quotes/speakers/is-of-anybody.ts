import type { Cue } from "../cues/find-cue";
import type { PlacedMention } from "../mentions/people";
import { endsWithOneOf } from "../words/word-kinds";
import type { Scene } from "./resolve-speaker";

/**
 * "«Vete», le escribieron": a verb in the plural without a subject, said to somebody. Where nothing
 * near speaks of several, it stands for anybody, and not for the one who is spoken to.
 */
export function isOfAnybody(
  { mention, by, verb }: Cue,
  { paragraphs, mentions, language }: Scene,
  paragraph: number,
): boolean {
  const { tokens } = paragraphs[paragraph] ?? { tokens: [] };
  if (mention || by !== "verb" || !language.dropsPronouns) return false;
  if (!endsWithOneOf(tokens[verb]?.lower ?? "", language.pluralVerbEndings)) return false;
  if (!language.addressees.has(tokens[verb - 1]?.lower ?? "")) return false;
  const near = [...(mentions[paragraph - 1] ?? []), ...(mentions[paragraph] ?? [])];
  return !near.some(areSeveral);
}

function areSeveral({ kind, isPlural }: PlacedMention): boolean {
  return isPlural || kind === "group";
}
