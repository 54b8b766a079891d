import type { PlacedMention } from "../mentions/people";
import type { SentenceView } from "./sentence-view";

/** Whom a pronoun means that is an object: "him" as "he". */
export function pronounFor({ tokens, language }: SentenceView, at: number): PlacedMention | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const pair = [...language.objectPronouns].find((entry) => entry.startsWith(`${token.lower}=`));
  if (pair === undefined) return undefined;
  const text = pair.slice(token.lower.length + 1);
  const sex = language.male.has(text) ? "male" : language.female.has(text) ? "female" : undefined;
  const where = { from: at, to: at + 1, position: token.start, block: -1, sentence: -1 };
  return {
    kind: "pronoun",
    text,
    ...(sex ? { sex } : {}),
    isGoverned: false,
    isPlural: sex === undefined,
    ...where,
  };
}
