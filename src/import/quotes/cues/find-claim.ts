import { endsWithOneOf, isDeterminer } from "../words/word-kinds";
import type { Cue } from "./find-cue";
import { nounAt } from "./noun-at";
import { isVerbAt, type SentenceView } from "./sentence-view";

/** Words of a clause up to its subject: "que lanzó este lunes Luis Roa". */
const LONGEST_CLAUSE = 8;

/**
 * Whose words a noun announces: "rejected claims by farmers that the law was “…”",
 * "shouts of “Shame” from the back benches". Of claims that somebody only
 * denies, and that are nobody's, the cue says that their speaker is not told.
 */
export function findClaim(view: SentenceView, noun: number, quote: number): Cue | undefined {
  const { tokens, mentions, from, language } = view;
  if (!language.claims.has(tokens[noun]?.lower ?? "")) return undefined;
  // "se queja de": a verb.
  const before = tokens[noun - 1]?.lower ?? "";
  if (language.objectsBefore.has(before) && !language.articles.has(before)) return undefined;
  if (isNamed(view, noun)) return undefined;
  const next = tokens[noun + 1]?.lower ?? "";
  const cue = { by: "source", verb: noun, isBeside: false } as const;
  const behind =
    isSource(view, noun + 1) && noun + 1 < firstOfJoined(view, quote) - 1
      ? noun + 2
      : sourceBehind(view, noun, quote);
  const owner =
    (behind === undefined
      ? undefined
      : (mentions.find((mention) => mention.from === behind) ?? nounAt(view, behind, view.to))) ??
    mentions.find(
      ({ to, from: first }) =>
        first >= from && (to === noun || (to === noun - 1 && tokens[to]?.text === "’s")),
    );
  // "respondió a las críticas de Roa con un «gracias»": they are only what is spoken of.
  const isTopic = language.partitives.has(next) && behind === noun + 2 && quote - (owner?.to ?? quote) > 2;
  if (isTopic) return undefined;
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

/** "calificó la acusación de «circo»": what somebody calls so, and nobody's claim that it is one. */
function isNamed(view: SentenceView, noun: number): boolean {
  const { tokens, language } = view;
  const [verb, determiner] = tokens.slice(Math.max(0, noun - 2), noun);
  const word = verb?.lower ?? "";
  return (
    determiner !== undefined &&
    isDeterminer(determiner, language) &&
    language.judging.has(word) &&
    !language.denying.has(word) &&
    isVerbAt(view, noun - 2)
  );
}

function isSource({ tokens, language }: SentenceView, at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return language.agents.has(word) || language.origins.has(word);
}

/** Where behind the words their owner stands: "gritos de «fuera» de los vecinos", "críticas de «dejadez» lanzadas por Roa". */
function sourceBehind(view: SentenceView, noun: number, quote: number): number | undefined {
  const { tokens, mentions, language } = view;
  if (noun < firstOfJoined(view, quote) - 2) return undefined;
  const last = lastOfJoined(view, quote);
  if (isSource(view, last + 1)) return last + 2;
  if (!language.partitives.has(tokens[noun + 1]?.lower ?? "")) return undefined;
  const next = tokens[last + 1]?.lower ?? "";
  if (endsWithOneOf(next, language.participleEndings) && language.agents.has(tokens[last + 2]?.lower ?? ""))
    return last + 3;
  // "que lanzó ayer Luis Roa"
  return language.relatives.has(next)
    ? mentions.find(({ from, isGoverned }) => from > last + 1 && from < last + LONGEST_CLAUSE && !isGoverned)
        ?.from
    : undefined;
}

/** "acusaciones de «dejadez» y de «abandono» que lanzó Roa": one noun announces both. */
function lastOfJoined({ tokens, language }: SentenceView, quote: number): number {
  if (!language.joins.has(tokens[quote + 1]?.lower ?? "")) return quote;
  const next = language.partitives.has(tokens[quote + 2]?.lower ?? "") ? quote + 3 : quote + 2;
  return tokens[next]?.kind === "quote" ? next : quote;
}

function firstOfJoined({ tokens, language }: SentenceView, quote: number): number {
  const join = language.partitives.has(tokens[quote - 1]?.lower ?? "") ? quote - 2 : quote - 1;
  const isJoined = language.joins.has(tokens[join]?.lower ?? "") && tokens[join - 1]?.kind === "quote";
  return isJoined ? join - 1 : quote;
}
