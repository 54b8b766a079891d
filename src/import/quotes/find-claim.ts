import type { Cue } from "./find-cue";
import { nounAt } from "./noun-at";
import type { SentenceView } from "./sentence-view";

/**
 * Whose words a noun announces: "rejected claims by farmers that the law was “…”",
 * "shouts of “Shame” from the back benches". Of claims that somebody only
 * denies, and that are nobody's, the cue says that their speaker is not told.
 */
export function findClaim(view: SentenceView, noun: number, quote: number): Cue | undefined {
  const { tokens, mentions, from, language } = view;
  if (!language.claims.has(tokens[noun]?.lower ?? "")) return undefined;
  const next = tokens[noun + 1]?.lower ?? "";
  const isSource = (at: number) =>
    language.agents.has(tokens[at]?.lower ?? "") || language.origins.has(tokens[at]?.lower ?? "");
  const cue = { by: "source", verb: noun, isBeside: false } as const;
  const behind = isSource(noun + 1)
    ? noun + 2
    : isSource(quote + 1) && noun >= quote - 2
      ? quote + 2
      : undefined;
  const owner =
    (behind === undefined
      ? undefined
      : (mentions.find((mention) => mention.from === behind) ?? nounAt(view, behind, view.to))) ??
    mentions.find(
      ({ to, from: first }) =>
        first >= from && (to === noun || (to === noun - 1 && tokens[to]?.text === "’s")),
    );
  if (owner && (behind !== undefined || language.clauses.has(next) || language.partitives.has(next)))
    return { ...cue, mention: owner };
  if (!language.clauses.has(next) && !language.partitives.has(next)) return undefined;
  // "there were cries of “Boil it!”"
  const isCry = language.partitives.has(next) && noun === quote - 2;
  const isDenied = tokens
    .slice(Math.max(from, noun - 5), noun)
    .some(({ lower }) => language.denying.has(lower));
  return isDenied || isCry ? { ...cue, isAgentless: true } : undefined;
}
