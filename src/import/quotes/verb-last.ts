import type { Cue } from "./find-cue";
import type { PlacedMention } from "./people";
import { isVerbAt, type SentenceView } from "./sentence-view";

/** `während sie die Pläne als „Irrsinn“ geißelte`: the verb ends a clause whose subject stands before the quotation. */
export function verbLast(view: SentenceView, at: number, end: number): Cue | undefined {
  const { tokens, mentions, from, language } = view;
  const verb = at + 1;
  if (!language.verbSecond || tokens[at - 1]?.kind !== "word" || !isVerbAt(view, verb)) return undefined;
  const behind = tokens[verb + 1];
  if (verb + 1 < end && behind?.kind === "word" && !language.auxiliaries.has(behind.lower)) return undefined;
  let start = at;
  while (start > from && tokens[start - 1]?.kind === "word") start -= 1;
  const own = mentions.filter((mention) => mention.from >= start && mention.to <= at);
  const isPassive = tokens.slice(start, verb + 2).some(({ lower }) => language.passives.has(lower));
  if (!isPassive) {
    const mention = own.find(({ isGoverned }) => !isGoverned) ?? nounOfRelative(view, start);
    return mention && { mention, by: "verb", verb, isBeside: true };
  }
  const agent = own.find((mention) => language.agents.has(tokens[mention.from - 1]?.lower ?? ""));
  return agent
    ? { mention: agent, by: "verb", verb, isBeside: true }
    : { by: "verb", verb, isBeside: true, isAgentless: true };
}

/** "dem Kritiker, der sie als „Esel“ verhöhnte": the noun before a relative pronoun that may be a subject. */
function nounOfRelative({ tokens, mentions, language }: SentenceView, at: number): PlacedMention | undefined {
  const pronoun = tokens[at]?.lower ?? "";
  if (!language.relatives.has(pronoun) || language.objectDeterminers.has(pronoun)) return undefined;
  return tokens[at - 1]?.text === "," ? mentions.find(({ to }) => to === at - 1) : undefined;
}
