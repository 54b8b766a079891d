import type { PlacedMention } from "../mentions/people";
import { isVerb } from "../words/word-kinds";
import type { SentenceView } from "./sentence-view";
import { toldClauseAround } from "./told-clause";

/** Small words between "le" and its verb: "le ha dicho". */
const MOST_BETWEEN = 2;

/** "una posibilidad remota": in words. */
const LONGEST_NOUN = 4;

/** The subject of a verb behind "and": the first of the sentence that may be one, past what leads to it. */
export function subjectOfConjunct(
  view: SentenceView,
  own: readonly PlacedMention[],
  verb: number,
): PlacedMention | undefined {
  const mayBe = own.filter(({ isGoverned }) => !isGoverned);
  // "contó que el alcalde lo citó y le dijo": who speaks to him is in what he tells.
  const told = isAddressed(view, verb) ? toldClauseAround(view, verb) : undefined;
  if (told) return mayBe.find(({ from }) => from > told.opener) ?? mayBe[0];
  const beside = subjectOfClauseBeside(view, mayBe, verb);
  if (beside) return beside;
  const ofRelative = mayBe.findLast((mention) => isOfRelative(view, mention, verb));
  if (ofRelative) return ofRelative;
  return (isLed(view) ? mayBe.find((mention) => followsLead(view, mention)) : undefined) ?? mayBe[0];
}

/**
 * "Gil se levantó, pero la jueza le ordenó callar y dijo": of the last clause that "pero" begins with a subject
 * of its own; or that "cuyo" begins, as far as no comma has ended it.
 */
function subjectOfClauseBeside(
  { tokens, language }: SentenceView,
  mayBe: readonly PlacedMention[],
  verb: number,
) {
  return mayBe.findLast(({ from, to }) => {
    const opener = tokens[from - 1]?.lower ?? "";
    if (to >= verb - 1 || tokens[from - 2]?.text !== ",") return false;
    if (language.adverbialRelatives.has(opener))
      return !tokens.slice(to, verb).some(({ text }) => text === ",");
    return language.conjunctions.has(opener) && !language.conjunctions.has(tokens[to]?.lower ?? "");
  });
}

function isAddressed({ tokens, language }: SentenceView, verb: number): boolean {
  return tokens.slice(verb - 1 - MOST_BETWEEN, verb).some(({ lower }) => language.addressees.has(lower));
}

/** "When he came, Orr", "Told that Price had complained, Lloyd", "Después de que Paz negara los hechos, Luna". */
function isLed({ tokens, mentions, from, language }: SentenceView): boolean {
  const first = tokens[from]?.lower ?? "";
  const isWhen = language.conjunctions.has(first) || language.prepositions.has(first);
  if (isWhen || language.addressing.has(first) || language.participles.has(first)) return true;
  const subject = mentions.find((mention) => mention.from >= from);
  const lead = tokens.slice(from, Math.min(subject?.from ?? from, from + 3));
  return lead.some(({ kind, lower }) => kind === "word" && language.clauses.has(lower));
}

/** Behind the comma, and not what somebody before it is. */
function followsLead({ tokens }: SentenceView, { from, apposition }: PlacedMention): boolean {
  return tokens[from - 1]?.text === "," && !(apposition && apposition.from < from);
}

/** "pide un pacto, una posibilidad que Roa no descarta pero considera": of the clause on a noun behind a comma. */
function isOfRelative(
  { tokens, language }: SentenceView,
  { from, to }: PlacedMention,
  verb: number,
): boolean {
  if (!language.dropsPronouns || !language.relatives.has(tokens[from - 1]?.lower ?? "")) return false;
  if (tokens.slice(to, verb).some(({ kind }) => kind !== "word")) return false;
  let start = from - 1;
  while (tokens[start - 1]?.kind === "word" && start > from - 1 - LONGEST_NOUN) start -= 1;
  const noun = tokens.slice(start, from - 1);
  return tokens[start - 1]?.text === "," && noun.length > 0 && !noun.some((token) => isVerb(token, language));
}
