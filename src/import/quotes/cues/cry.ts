import { findClaim } from "./find-claim";
import type { Cue } from "./find-cue";
import type { SentenceView } from "./sentence-view";

/** Between a preposition and its noun: "with loud shouts". */
const LONGEST_CRY = 3;

/**
 * What is called out: "greeted him with shouts of “Shame”", "au cri de « … »", "mit „…“-Rufen". Whoever does
 * something with such cries calls; of somebody who is met by them, or speaks amid them, they are not.
 */
export function cryAround(view: SentenceView, quote: number): Cue | undefined {
  for (const noun of [quote - 1, quote - 2, quote + 1, quote + 2]) {
    const cry = isCry(view, noun, quote) ? criedBy(view, noun, quote) : undefined;
    if (cry) return cry;
  }
  return undefined;
}

function isCry({ tokens, from, to, language }: SentenceView, noun: number, quote: number): boolean {
  if (noun < from || noun >= to) return false;
  // "-rufe" of "„…“-Rufe"
  const word = tokens[noun]?.lower.replace(/^[-‐‑]/u, "") ?? "";
  if (!language.cries.has(word)) return false;
  if (noun > quote) return tokens.slice(quote + 1, noun).every(({ text }) => /^[-‐‑]$/u.test(text));
  const isOf = language.partitives.has(tokens[noun + 1]?.lower ?? "") || tokens[noun + 1]?.text === ":";
  return noun === quote - 1 || isOf;
}

function criedBy(view: SentenceView, noun: number, quote: number): Cue | undefined {
  const { tokens, mentions, from, language } = view;
  // "shouts of “Shame” from the back benches"
  const claim = noun < quote ? findClaim(view, noun, quote) : undefined;
  if (claim?.mention) return claim;
  let at = Math.min(noun, quote) - 1;
  const farthest = Math.max(from, at - LONGEST_CRY);
  const isPreposition = (place: number) => language.prepositions.has(tokens[place]?.lower ?? "");
  while (at > farthest && tokens[at]?.kind === "word" && !isPreposition(at)) at -= 1;
  const before = tokens[at]?.lower ?? "";
  const isClause = noun < quote && (beginsClause(view, noun) || isThere(view, noun));
  if (!isPreposition(at) && !isClause) return undefined;
  const clause = startOfClause(view, at);
  const isMet = tokens.slice(clause, view.to).some(({ lower }) => language.passives.has(lower));
  const mayCry = language.criers.has(before) && !isMet;
  // "Al grito de «Agua», decenas de vecinos cortaron la calle."
  const start = at === from && tokens[quote + 1]?.text === "," ? quote + 2 : undefined;
  const subject = mayCry
    ? mentions.find(
        (mention) =>
          !mention.isGoverned &&
          (start === undefined ? mention.from >= clause && mention.to < at : mention.from === start),
      )
    : undefined;
  const cue = { by: "source", verb: noun, isBeside: false } as const;
  return subject ? { ...cue, mention: subject } : { ...cue, isAgentless: true };
}

/** "La coma quedó fija, y la oposición salió al grito de": behind "and" and an article, where there are no other clauses. */
function startOfClause({ tokens, from, language }: SentenceView, at: number): number {
  if (!language.dropsPronouns) return from;
  for (let start = at - 1; start > from; start -= 1) {
    const isBehindComma = tokens[start - 1]?.text === "," && language.joins.has(tokens[start]?.lower ?? "");
    if (isBehindComma || tokens[start]?.text === ";") return start;
  }
  return from;
}

/** "as cries of “Rubbish!” rang", "when a shout of “Judas!” came", "Ein Ruf". */
function beginsClause({ tokens, from, language }: SentenceView, noun: number): boolean {
  const hasArticle = language.articles.has(tokens[noun - 1]?.lower ?? "");
  const start = hasArticle ? noun - 1 : noun;
  const before = tokens[start - 1];
  return start === from || before?.text === "," || language.conjunctions.has(before?.lower ?? "");
}

/** "There were cries of “Shame!” as the bill was read." */
function isThere({ tokens, language }: SentenceView, noun: number): boolean {
  const hasArticle = language.articles.has(tokens[noun - 1]?.lower ?? "");
  const verb = hasArticle ? noun - 2 : noun - 1;
  return (
    language.copulas.has(tokens[verb]?.lower ?? "") && language.placing.has(tokens[verb - 1]?.lower ?? "")
  );
}
