import { isDeterminer } from "../words/word-kinds";
import type { Cue } from "./find-cue";
import type { SentenceView } from "./sentence-view";

/** Between a preposition and its noun: "with loud shouts". */
const LONGEST_CRY = 3;

/**
 * What is called out: "greeted him with shouts of “Shame”", "au cri de « … »", "mit „…“-Rufen". Whoever does
 * something with such cries calls; of somebody who is met by them, or speaks amid them, they are not.
 */
export function criedBy(view: SentenceView, noun: number, quote: number): Cue | undefined {
  const { tokens, mentions, from, language } = view;
  const isOf = language.partitives.has(tokens[noun + 1]?.lower ?? "") || tokens[noun + 1]?.text === ":";
  const isBefore = noun === quote - 1 || (noun === quote - 2 && isOf);
  const isBehind = noun > quote && tokens.slice(quote + 1, noun).every(({ text }) => /^[-‐‑]$/u.test(text));
  if (!language.cries.has(cryOf(tokens[noun]?.lower ?? "")) || !(isBefore || isBehind)) return undefined;
  let at = (isBefore ? noun : quote) - 1;
  const farthest = Math.max(from, at - LONGEST_CRY);
  while (at > farthest && !language.prepositions.has(tokens[at]?.lower ?? "")) {
    const token = tokens[at];
    if (token?.kind !== "word" || (isDeterminer(token, language) && at < noun - 2)) return undefined;
    at -= 1;
  }
  const preposition = tokens[at]?.lower ?? "";
  if (!language.prepositions.has(preposition)) return undefined;
  const cue = { by: "source", verb: noun, isBeside: false } as const;
  const clause = tokens.slice(from, view.to);
  const isMet = clause.some(({ lower }) => language.passives.has(lower));
  const subject =
    language.criers.has(preposition) && !isMet
      ? mentions.find((mention) => mention.from >= from && mention.to < at && !mention.isGoverned)
      : undefined;
  return subject ? { ...cue, mention: subject } : { ...cue, isAgentless: true };
}

/** "-rufe" of "„…“-Rufe". */
function cryOf(word: string): string {
  return word.replace(/^[-‐‑]/u, "");
}
