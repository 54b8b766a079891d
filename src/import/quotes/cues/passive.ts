import type { PlacedMention } from "../mentions/people";
import { isVerbAt, type SentenceView } from "./sentence-view";

/* Verbs whose subject does not speak: somebody else does, or nobody is named. */

/** "described by neighbors as": whoever the preposition behind the verb governs. */
export function agentOf(view: SentenceView, verb: number, end: number): PlacedMention | undefined {
  const { tokens, mentions, from, language } = view;
  if (language.participles.has(tokens[verb]?.lower ?? "")) return undefined;
  // "fordert vom Bundesrat": there the passive has a verb of its own.
  if (language.verbSecond && !tokens.slice(from, verb).some(({ lower }) => language.passives.has(lower)))
    return undefined;
  const preposition = tokens[verb + 1]?.lower ?? "";
  return language.agents.has(preposition)
    ? // "le plan présenté par Belgrade « date d’un autre âge »": he is not who says that.
      // "Le cabinet indique par courriel que", "Elle a refusé par une lettre": by what it says so.
      mentions.find(
        ({ from, to, isDocument }) =>
          from === verb + 2 &&
          to <= end &&
          !(isDocument && language.adjectiveEndings.size > 0 && !isPassive(view, verb)) &&
          (language.adjectiveEndings.size === 0 ||
            !(tokens[to]?.kind === "quote" || language.clauses.has(tokens[to]?.lower ?? ""))),
      )
    : undefined;
}

/** "anulada por el propio tribunal al entender que «…»": whoever did it thinks so; but "abucheada por todos al decir" is she. */
export function agentBefore(
  { tokens, mentions, language }: SentenceView,
  infinitive: number,
): PlacedMention | undefined {
  if (!language.attitudes.has(tokens[infinitive]?.lower ?? "")) return undefined;
  const agent = mentions.find(({ to }) => to === infinitive - 1);
  let at = (agent?.from ?? 0) - 1;
  const isBeforeNoun = (word: string) => language.prenominals.has(word) || language.determiners.has(word);
  while (at > 0 && isBeforeNoun(tokens[at]?.lower ?? "")) at -= 1;
  return language.agents.has(tokens[at]?.lower ?? "") ? agent : undefined;
}

/** "a été qualifié de « verrue » par Hugo Garnier": behind the quotation, and a verb that judges before it. */
export function agentBehind(view: SentenceView, quote: number): PlacedMention | undefined {
  const { tokens, mentions, from, language } = view;
  if (language.verbSecond || !language.agents.has(tokens[quote + 1]?.lower ?? "")) return undefined;
  const isJudged = [1, 2, 3].some((back) => {
    const word = tokens[quote - back]?.lower ?? "";
    return quote - back > from && language.judging.has(word) && isVerbAt(view, quote - back);
  });
  const agent = mentions.find((mention) => mention.from === quote + 2);
  return isJudged && agent?.isDocument !== true ? agent : undefined;
}

/** "was described", "has been called": the subject is not whoever speaks. */
export function isPassive({ tokens, from, language }: SentenceView, verb: number): boolean {
  if (language.verbSecond || language.participles.has(tokens[verb]?.lower ?? "")) return false;
  // "est", and "été" in "a été qualifié".
  const isBorne = (word: string) => language.copulas.has(word) || language.passives.has(word);
  let at = verb - 1;
  while (at > from && language.fillers.has(tokens[at]?.lower ?? "") && !isBorne(tokens[at]?.lower ?? ""))
    at -= 1;
  // "s’est dit": of themselves.
  const isReflexive = language.objectsBefore.has(tokens[at - 1]?.lower ?? "");
  return isBorne(tokens[at]?.lower ?? "") && !isReflexive;
}

/** ", a jury heard", ", he was asked": the subject is who listens. */
export function isListener({ tokens, language }: SentenceView, from: number, verb: number): boolean {
  const word = tokens[verb]?.lower ?? "";
  if (language.hearing.has(word)) return true;
  const isPassive = tokens.slice(from, verb).some(({ lower }) => language.copulas.has(lower));
  return isPassive && language.addressing.has(word) && !language.agents.has(tokens[verb + 1]?.lower ?? "");
}
