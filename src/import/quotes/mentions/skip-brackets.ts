import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import { isNameWord } from "../words/word-kinds";

/** "le président (LR) du conseil": a party between brackets, where the description goes on. */
export function skipBracket(tokens: readonly Token[], from: number, language: Language): number {
  const [open, , close, next] = tokens.slice(from, from + 4);
  const goesOn = open?.text === "(" && close?.text === ")" && language.partitives.has(next?.lower ?? "");
  return goesOn ? from + 3 : from;
}

/** "Air Marshal (Retd) Gill", "Gen. (ret.) Moss": a remark on the rank, before the name. */
export function skipRetired(tokens: readonly Token[], from: number, language: Language): number {
  if (tokens[from]?.text !== "(") return from;
  const close = tokens[from + 2]?.text === "." ? from + 3 : from + 2;
  const isName = isNameWord(tokens[close + 1], language);
  return tokens[close]?.text === ")" && isName ? close + 1 : from;
}
