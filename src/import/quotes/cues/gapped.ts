import type { Cue } from "./find-cue";
import type { SentenceView } from "./sentence-view";

/** Words from the first quotation to the second. */
const FARTHEST = 15;

/** "Volta said it was “surprised”, Renor that it had “…”", "Roy parle de « mépris », Dumas de « maladresse »": who has no verb, as the one before has it. */
export function gappedCue(view: SentenceView, quote: number): Cue | undefined {
  const { tokens, mentions, from, language } = view;
  let before = quote - 1;
  const farthest = Math.max(from, quote - FARTHEST);
  while (before > farthest && tokens[before]?.kind !== "quote") before -= 1;
  if (tokens[before]?.kind !== "quote") return undefined;
  const mention = mentions.find(
    (one) => one.from > before && one.to < quote && !one.isGoverned && one.kind !== "pronoun",
  );
  if (!mention || !isBehindMark(view, before, mention.from)) return undefined;
  const next = tokens[mention.to]?.text === "," ? mention.to + 1 : mention.to;
  const opener = tokens[next]?.lower ?? "";
  const isSame =
    next === quote - 1 && opener === tokens[before - 1]?.lower && language.prepositions.has(opener);
  // "Pohl nennt das „gut“, Roth dagegen „überfällig“", "Faure une « trahison »"
  const isBare = next === mention.to && isNoWordBetween(view, next, quote);
  const isTold = language.clauses.has(opener) && !language.verbSecond;
  return isSame || isBare || isTold ? { mention, by: "verb", verb: next, isBeside: false } : undefined;
}

/** Right behind the comma that ends the first of the two, or behind "and". */
function isBehindMark({ tokens, language }: SentenceView, quote: number, at: number): boolean {
  const between = tokens.slice(quote + 1, at);
  return (
    between.length > 0 &&
    between.every(({ text, lower }) => /^[,;]$/u.test(text) || language.joins.has(lower))
  );
}

function isNoWordBetween({ tokens, language }: SentenceView, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(({ lower }) => language.indefinites.has(lower) || language.opposing.has(lower));
}
