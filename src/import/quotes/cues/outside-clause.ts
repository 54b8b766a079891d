import type { PlacedMention } from "../mentions/people";
import { endsWithOneOf, isSaying } from "../words/word-kinds";
import type { SentenceView } from "./sentence-view";

/** Words from a noun to what a clause on it is about: "The man who is said to have shot Ruiz". */
const LONGEST_CLAUSE = 12;

/** Between a verb without subject and its object: "killing the baker". */
const LONGEST_OBJECT = 3;

/**
 * "The officer who shot Ruiz said", "The man convicted of murdering Ruiz said": whom a clause on somebody
 * is about is no subject behind it. Gives the one before the clause; the same in doubt, where no table has
 * the noun; `undefined` where there is no such clause.
 */
export function outsideClause(view: SentenceView, object: PlacedMention): PlacedMention | undefined {
  const { tokens, from, language } = view;
  if (isAgentWithClause(view, object)) return undefined;
  for (let at = object.from - 1; at > from && at >= object.from - LONGEST_CLAUSE; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== "word") return undefined;
    const isOfNoun = language.relatives.has(token.lower) && !language.adverbialRelatives.has(token.lower);
    if (isOfNoun) {
      // "the court that Ruiz": a subject of its own.
      if (at === object.from - 1) return undefined;
      const noun = endingAt(view, at);
      if (!noun && !language.clauses.has(token.lower)) return { ...object, isWithinClause: true };
      return noun && (!language.clauses.has(token.lower) || beginsClause(view, noun))
        ? { ...noun, about: object.text }
        : undefined;
    }
    if (language.conjunctions.has(token.lower)) return undefined;
    if (object.from - at > LONGEST_OBJECT || !isWithoutSubject(view, at)) continue;
    const noun = endingAt(view, at) ?? beforePreposition(view, at);
    if (noun && beginsClause(view, noun)) return { ...noun, about: object.text };
  }
  return undefined;
}

/** "Un avis partagé par la ligue, qui ajoute": the clause at the comma is about whoever shares it. */
function isAgentWithClause({ tokens, language }: SentenceView, { from, to }: PlacedMention): boolean {
  const [comma, relative] = tokens.slice(to, to + 2);
  const isClause = comma?.text === "," && language.relatives.has(relative?.lower ?? "");
  return isClause && language.agents.has(tokens[from - 1]?.lower ?? "");
}

/** "sentencing", "tué" in "accusé d’avoir tué": not "saying", whose subject speaks. */
function isWithoutSubject({ tokens, language }: SentenceView, at: number): boolean {
  const token = tokens[at];
  if (!token || token.isCapital || isSaying(token, language)) return false;
  return endsWithOneOf(token.lower, language.objectVerbEndings);
}

/** "The man convicted of murdering", "L’homme accusé d’avoir tué". */
function beforePreposition(view: SentenceView, verb: number): PlacedMention | undefined {
  const { tokens, language } = view;
  for (let at = verb - 1; at > verb - LONGEST_OBJECT; at -= 1)
    if (language.prepositions.has(tokens[at]?.lower ?? "")) return endingAt(view, at - 1);
  return undefined;
}

function endingAt({ mentions, tokens, from }: SentenceView, at: number): PlacedMention | undefined {
  const end = tokens[at - 1]?.text === "," ? at - 1 : at;
  return mentions.find((mention) => mention.from >= from && mention.to === end && !mention.isGoverned);
}

function beginsClause({ tokens, from, language }: SentenceView, { from: first }: PlacedMention): boolean {
  const before = tokens[first - 1];
  return first === from || before?.kind !== "word" || language.conjunctions.has(before.lower);
}
