import type { PlacedMention } from "../mentions/people";
import { isVerbAt, type SentenceView } from "./sentence-view";

/** The subject that stands before a verb that is the second part of its sentence. */
export function subjectBeforeSecond(view: SentenceView, verb: number): PlacedMention | undefined {
  const { tokens, language } = view;
  const nominative = nominativeBehind(view, verb);
  if (nominative) return nominative;
  const direct = directlyBefore(view, verb);
  // "wie Brandt sagte": no preposition.
  const isSource = language.weakSources.has(tokens[(direct?.from ?? 0) - 1]?.lower ?? "");
  if (direct && (!direct.isGoverned || isSource)) return direct;
  // "…, unten stehen sechs Mädchen und brüllen"
  const isJoined = language.conjunctions.has(tokens[verb - 1]?.lower ?? "");
  const joined = isJoined ? subjectOfConjunct(view, verb) : undefined;
  if (joined) return joined;
  const first = firstOf(view, verb);
  return first && first.kind !== "pronoun" && standsAlone(view, first, verb) ? first : undefined;
}

/** "Die Strafe nannte er überzogen": what stands before the verb is its object. */
function nominativeBehind({ mentions, language }: SentenceView, verb: number): PlacedMention | undefined {
  const behind = mentions.find(({ from }) => from === verb + 1);
  return behind && language.nominatives.has(behind.text.toLowerCase()) ? behind : undefined;
}

/** "bestätigte dem Sender die Ermittlungen, wollte sich aber": what the sentence begins with. */
export function beginningBefore(view: SentenceView, verb: number): PlacedMention | undefined {
  return view.tokens[verb - 1]?.text === "," ? firstOf(view, verb) : undefined;
}

/** The mention that the sentence begins with, where it may be a subject. */
function firstOf({ mentions, from }: SentenceView, verb: number): PlacedMention | undefined {
  const first = mentions.find((mention) => mention.from >= from && mention.to <= verb);
  return first?.from === from && !first.isGoverned ? first : undefined;
}

/** The subject of the verb that stands in the same clause before "and". */
function subjectOfConjunct(view: SentenceView, verb: number): PlacedMention | undefined {
  let start = verb - 1;
  while (start > view.from && view.tokens[start - 1]?.kind === "word") start -= 1;
  return view.mentions.find(
    (mention) => mention.from >= start && mention.to <= verb - 1 && !mention.isGoverned,
  );
}

/**
 * Nothing but what belongs to the subject stands before a verb that is second: "Stamm, heute
 * Experte, sieht", "Sander vom Klinikum Jena sagte".
 */
function standsAlone(view: SentenceView, { to }: PlacedMention, verb: number): boolean {
  // "Der Minister, kritisiert Kern, habe": no verb second stands behind a comma alone.
  if (to === verb - 1) return false;
  if (/^[,)–—]$/u.test(view.tokens[verb - 1]?.text ?? ""))
    return /^[,(–—]$/u.test(view.tokens[to]?.text ?? "");
  for (let at = to; at < verb; at += 1)
    if (view.tokens[at]?.kind !== "word" || isVerbAt(view, at)) return false;
  return view.language.prepositions.has(view.tokens[to]?.lower ?? "");
}

/** The mention that ends right before the verb, fillers apart. */
function directlyBefore(
  { tokens, mentions, language }: SentenceView,
  verb: number,
): PlacedMention | undefined {
  let at = verb;
  while (at > 0 && language.fillers.has(tokens[at - 1]?.lower ?? "")) at -= 1;
  return mentions.find((mention) => mention.to === at || mention.to === verb);
}
