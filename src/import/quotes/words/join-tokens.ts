import type { Language } from "../../languages/read-language";
import type { Token } from "./read-tokens";

/** Tokens as they are written: "l’assesseur", "the mayor’s office". */
export function joinTokens(tokens: readonly Token[], { elisions }: Language): string {
  let text = "";
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const isElided = before !== undefined && elisions.has(before.lower);
    const space = index === 0 || token.text === "’s" ? "" : isElided ? "’" : " ";
    text += space + token.text;
  });
  return text;
}
