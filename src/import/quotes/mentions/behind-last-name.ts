import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Paragraph, Token } from "../words/read-tokens";
import { isNameWord, isRole, isTitle } from "../words/word-kinds";
import type { Reading } from "./read-name";

/*
 * Where nouns have capitals, what stands behind a last name may be a second one, or whatever
 * somebody does something to.
 */

/** "Thurner Pichl" of "Eva Thurner Pichl": two capitals that the text has behind a first name. */
export function gatherDoubleNames(paragraphs: readonly Paragraph[], language: Language): Set<string> {
  const doubles = new Set<string>();
  if (!language.capitalNouns) return doubles;
  for (const { tokens } of paragraphs)
    for (const [at, token] of tokens.entries()) {
      const [first, last] = [tokens[at - 2], tokens[at - 1]];
      if (!first || !last || !isNameWord(token, language) || !isNameWord(last, language)) continue;
      const mayBeFirst = isNameWord(first, language) && !isRole(first, language) && !isTitle(first, language);
      if (mayBeFirst && !isFirstName(last)) doubles.add(`${last.text} ${token.text}`);
    }
  return doubles;
}

/** "bekam Rebmann Besuch": behind a last name that the text has with a first name, and never with this word too. */
export function isBehindKnownLastName(
  tokens: readonly Token[],
  at: number,
  { lastNames, doubleNames, language }: Reading,
): boolean {
  const [last, token] = [tokens[at - 1], tokens[at]];
  if (!language.capitalNouns) return false;
  if (!last || !token || isFirstName(last) || isFirstName(token)) return false;
  // "die Firma Rebmann Bau"
  const before = tokens[at - 2];
  if (before?.kind !== "word" || before.isCapital) return false;
  const firsts = [...(lastNames.get(last.text) ?? [])];
  if (!firsts.some((first) => sexOfFirstName(first) !== undefined)) return false;
  return !doubleNames.has(`${last.text} ${token.text}`);
}

/** "Eva Thurner Pichl (Grüne)", "Jan Graf Bülow", or a double name that the text has without the first name as well. */
export function isSecondLastName(
  tokens: readonly Token[],
  at: number,
  { lastNames, language }: Reading,
): boolean {
  const [last, token] = [tokens[at - 1], tokens[at]];
  if (!last || !token) return false;
  if (tokens[at + 1]?.text === "(" || lastNames.get(token.text)?.has(last.text)) return true;
  return isTitle(last, language);
}

/** Drops what only a known last name stands before: "Besuch" of "Rebmann Besuch". */
export function dropObjects(
  lastNames: Map<string, ReadonlySet<string>>,
  doubleNames: ReadonlySet<string>,
  { capitalNouns }: Language,
): void {
  if (!capitalNouns) return;
  const isObject = (last: string) => (first: string) =>
    lastNames.has(first) && sexOfFirstName(first) === undefined && !doubleNames.has(`${first} ${last}`);
  const objects = [...lastNames].filter(([last, firsts]) => [...firsts].every(isObject(last)));
  for (const [last] of objects) lastNames.delete(last);
}

function isFirstName({ text }: Token): boolean {
  return sexOfFirstName(text) !== undefined;
}
