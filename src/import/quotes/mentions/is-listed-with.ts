import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import { isNameWord } from "../words/word-kinds";
import type { Mention } from "./find-mentions";

/** "von Anna Orth und Jan Klee", "de Ana Gil, Luis Roa y Eva Sanz": all names of a list stand behind its preposition. */
export function isListedWith(
  tokens: readonly Token[],
  { kind, from }: Mention,
  before: Mention,
  language: Language,
): boolean {
  if (kind !== "name" || before.kind !== "name" || !before.isGoverned || before.to !== from - 1) return false;
  const joint = tokens[from - 1];
  if (language.conjunctions.has(joint?.lower ?? "")) return true;
  return joint?.text === "," && endsList(tokens, from, language);
}

/** Whether only names and commas stand between a name and the "and" before the last one. */
function endsList(tokens: readonly Token[], from: number, language: Language): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    const isJoint = language.conjunctions.has(token?.lower ?? "");
    if (isJoint) return isNameWord(tokens[at + 1], language);
    if (token?.text !== "," && !isNameWord(token, language)) return false;
  }
  return false;
}
