import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Token } from "../words/read-tokens";
import { isDeterminer } from "../words/word-kinds";
import { ageBehind } from "./age-of";

/** "Inaya, 8 ans,", "Florentina, una mujer de bata,": one word with what makes it somebody's name. */
export function isIntroduced(tokens: readonly Token[], at: number, language: Language): boolean {
  const [name, comma, next] = tokens.slice(at, at + 3);
  if (!name || comma?.text !== "," || !next) return false;
  if (ageBehind(tokens, at + 1, language) !== undefined) return true;
  return sexOfFirstName(name.text) !== undefined && !next.isCapital && isDeterminer(next, language);
}

/** "Mr Sunday Agbo": behind a form of address a day is a name. */
export function isAddressed(tokens: readonly Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1]?.text === "." ? tokens[at - 2] : tokens[at - 1];
  const { maleTitles, femaleTitles } = language;
  const isTitled = maleTitles.has(before?.lower ?? "") || femaleTitles.has(before?.lower ?? "");
  return (
    isTitled &&
    before?.isCapital === true &&
    tokens[at]?.isCapital === true &&
    tokens[at + 1]?.isCapital === true
  );
}
