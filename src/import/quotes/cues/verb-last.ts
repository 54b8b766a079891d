import type { PlacedMention } from "../mentions/people";
import { documentLeading } from "./document-mentions";
import type { Cue } from "./find-cue";
import { isInBrackets, isVerbAt, type SentenceView } from "./sentence-view";
import { isToldInMood } from "./told-in-mood";

/** `während sie die Pläne als „Irrsinn“ geißelte`: the verb ends a clause whose subject stands before the quotation. */
export function verbLast(view: SentenceView, at: number, end: number): Cue | undefined {
  const { tokens, mentions, language } = view;
  const verb = at + 1;
  if (!language.verbSecond || tokens[at - 1]?.kind !== "word" || !isVerbAt(view, verb)) return undefined;
  if (isToldInMood(view, verb)) return undefined;
  const behind = tokens[verb + 1];
  const mayFollow = (word: string) => language.auxiliaries.has(word) || language.conjunctions.has(word);
  if (verb + 1 < end && behind?.kind === "word" && !mayFollow(behind.lower)) return undefined;
  const start = startOfClause(view, at);
  const own = mentions.filter(
    (mention) => mention.from >= start && mention.to <= at && !isInBrackets(view, mention.from),
  );
  const isPassive = tokens.slice(start, verb + 2).some(({ lower }) => language.passives.has(lower));
  if (!isPassive) {
    // "sah zu, wie Ritter das als „Kartenhaus“ beschrieb", "als jemand „Nein“ rief": no preposition there.
    const first = tokens[start]?.lower ?? "";
    const beginsClause = language.weakSources.has(first) || language.conjunctions.has(first);
    const isClause = (place: number) => place === start + 1 && beginsClause;
    const mention =
      own.find(({ isGoverned, from }) => !isGoverned || isClause(from)) ?? nounOfRelative(view, start);
    return mention && { mention, by: "verb", verb, isBeside: true };
  }
  const agent = own.find((mention) => language.agents.has(tokens[mention.from - 1]?.lower ?? ""));
  // "Auf Plakaten wurde das als „Wahnsinn“ bezeichnet": there it stands.
  const teller = agent ?? documentLeading(view, at);
  return teller
    ? { mention: teller, by: "verb", verb, isBeside: true }
    : { by: "verb", verb, isBeside: true, isAgentless: true };
}

/** Back to the last mark, past brackets: "Udo Kern (CDU) hatte das als „Unsinn“ abgelehnt". */
function startOfClause({ tokens, from }: SentenceView, at: number): number {
  let start = at;
  while (start > from) {
    const before = tokens[start - 1];
    const opened =
      before?.text === ")" ? tokens.findLastIndex(({ text }, index) => index < start && text === "(") : -1;
    if (before?.kind !== "word" && opened < from) break;
    start = before?.kind === "word" ? start - 1 : opened;
  }
  return start;
}

/** "dem Kritiker, der sie als „Esel“ verhöhnte": the noun before a relative pronoun that may be a subject. */
function nounOfRelative({ tokens, mentions, language }: SentenceView, at: number): PlacedMention | undefined {
  const pronoun = tokens[at]?.lower ?? "";
  if (!language.relatives.has(pronoun) || language.objectDeterminers.has(pronoun)) return undefined;
  return tokens[at - 1]?.text === "," ? mentions.find(({ to }) => to === at - 1) : undefined;
}
