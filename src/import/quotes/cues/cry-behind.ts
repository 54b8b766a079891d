import type { Cue } from "./find-cue";
import type { SentenceView } from "./sentence-view";

/** "“Out!” came the cry from the benches", "« Non », fuse la réponse": what is heard behind the words, and from whom. */
export function cryBehind({ tokens, mentions, to, language }: SentenceView, quote: number): Cue | undefined {
  const verb = /^[,–—]$/u.test(tokens[quote + 1]?.text ?? "") ? quote + 2 : quote + 1;
  if (verb >= to || !language.arriving.has(tokens[verb]?.lower ?? "")) return undefined;
  if (!language.articles.has(tokens[verb + 1]?.lower ?? "")) return undefined;
  const noun = verb + 2;
  const word = tokens[noun]?.lower ?? "";
  const isReply = language.replies.has(word);
  if (noun >= to || !(isReply || language.cries.has(word))) return undefined;
  const cue = { by: "source", verb: noun, isBeside: true } as const;
  const next = tokens[noun + 1]?.lower ?? "";
  const isFrom = language.origins.has(next) || language.partitives.has(next);
  const mention = isFrom ? mentions.find(({ from }) => from > noun && from <= noun + 3) : undefined;
  if (mention) return { ...cue, mention };
  // "came a chorus from the back rows": new, and told apart by where it is.
  if (!isReply && language.indefinites.has(tokens[verb + 1]?.lower ?? "")) return undefined;
  return isReply && !language.prepositions.has(next) ? { ...cue, isReply } : { ...cue, isAgentless: true };
}
