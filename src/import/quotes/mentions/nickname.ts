import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";
import { isNameWord } from "../words/word-kinds";

/** In letters, with the marks. */
const LONGEST = 24;

/** "Terence “Tubby” Malone": a word or two in marks, within a name. */
export function isNickname(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  return (
    token?.kind === "quote" &&
    token.text.length <= LONGEST &&
    !/[.,!?]/.test(token.text) &&
    isNameWord(tokens[at + 1], language)
  );
}
