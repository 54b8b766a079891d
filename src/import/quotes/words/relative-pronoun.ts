import type { Language } from "../../languages/read-language";
import type { Token } from "./read-tokens";

/** Whether what looks like an article is a pronoun: "das dieser Agentur vorliegt", "der Brief, den Edda Hinz schrieb". */
export function isRelativePronoun(tokens: readonly Token[], at: number, language: Language): boolean {
  const pronoun = tokens[at]?.lower ?? "";
  const next = tokens[at + 1];
  if (!language.verbSecond || !next || !language.relatives.has(pronoun)) return false;
  const isBehindNoun = tokens[at - 1]?.text === "," && tokens[at - 2]?.isCapital === true;
  return (
    language.determiners.has(next.lower) ||
    (isBehindNoun && next.isCapital && language.objectDeterminers.has(pronoun))
  );
}
