import type { Language } from "../../languages/read-language";
import type { PlacedMention } from "../mentions/people";
import type { Paragraph } from "../words/read-tokens";
import { endsWithOneOf } from "../words/word-kinds";

/**
 * "In a letter to Ada Quill, she wrote", "Thanking Ada Quill, she said": whom a phrase before the
 * comma speaks of is not the subject behind it. Whose phrase it is may be: "In Quill’s speech, she".
 */
export function isFronted(
  mention: PlacedMention,
  pronoun: PlacedMention,
  { tokens, sentences }: Paragraph,
  language: Language,
): boolean {
  if (mention.block !== pronoun.block || mention.sentence !== pronoun.sentence) return false;
  let [from] = sentences[mention.sentence] ?? [0];
  // "Then, in a letter to Ada Quill, she"
  while (tokens[from]?.text === "," || language.fillers.has(tokens[from]?.lower ?? "")) from += 1;
  const isOwner = mention.isPossessor === true && mention.from <= from + 1;
  if (mention.from <= from || isOwner || tokens[pronoun.from - 1]?.text !== ",") return false;
  const first = tokens[from];
  if (first?.kind !== "word" || language.conjunctions.has(first.lower)) return false;
  const isPhrase =
    language.prepositions.has(first.lower) ||
    endsWithOneOf(first.lower, language.objectVerbEndings) ||
    // "Née d’un père tisserand et d’une mère couturière, elle"
    endsWithOneOf(first.lower, language.participleEndings) ||
    language.participleEndings.has(first.lower.slice(1));
  const between = tokens.slice(from + 1, pronoun.from);
  return (
    isPhrase &&
    between.every(
      (token) =>
        !language.clauses.has(token.lower) &&
        !language.relatives.has(token.lower) &&
        !language.auxiliaries.has(token.lower),
    )
  );
}
