import type { PlacedMention } from "../mentions/people";
import { sexOfFirstName } from "../words/first-names";
import { endsWithOneOf } from "../words/word-kinds";
import type { SentenceView } from "./sentence-view";

/**
 * Whether somebody may be the subject of a verb by their number, where a verb without a subject is to be
 * expected: "Cuando habló el juez gritaron «Fuera»" is not the judge's. Names of bodies may be of several.
 */
export function agrees(view: SentenceView, verb: number, mention: PlacedMention): boolean {
  const { tokens, language } = view;
  if (!language.dropsPronouns || !endsWithOneOf(tokens[verb]?.lower ?? "", language.pluralVerbEndings))
    return true;
  if (mention.isPlural || isJoined(view, mention) || mention.kind === "pronoun") return true;
  if (mention.kind === "name") return sexOfFirstName(mention.text.split(" ")[0] ?? "") === undefined;
  return mention.kind === "group" && mention.isDocument !== true;
}

/** "Roa y Vela piden", "piden Vela, Roa y Sanz" */
function isJoined({ tokens, mentions, language }: SentenceView, { from, to }: PlacedMention): boolean {
  const isBetween = (at: number) => language.joins.has(tokens[at]?.lower ?? "") || tokens[at]?.text === ",";
  return mentions.some(
    (other) => (other.to === from - 1 && isBetween(from - 1)) || (other.from === to + 1 && isBetween(to)),
  );
}
