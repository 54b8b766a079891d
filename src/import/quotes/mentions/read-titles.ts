import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Token } from "../words/read-tokens";
import { isTradeBeforeName } from "../words/sentence-start";
import { isNameWord, isRole, isTitle, isVerb } from "../words/word-kinds";
import type { Reading } from "./read-name";

/** The titles that stand before a name, "Sen." or "Builder", and where the name itself begins. */
export function readTitles(tokens: readonly Token[], from: number, reading: Reading, isAnnounced: boolean) {
  const { language } = reading;
  const titles: string[] = [];
  let at = from;
  for (let token = tokens[at]; token && isTitle(token, language); token = tokens[at]) {
    const next = tokens[at + 1];
    const isShort = next?.text === "." && next.start === token.end;
    const behind = isShort ? tokens[at + 2] : next;
    const goesOn =
      behind !== undefined &&
      (isNameWord(behind, language) ||
        (isTitle(behind, language) && behind.isCapital) ||
        language.particles.has(behind.lower));
    const isSmall =
      !token.isCapital &&
      !isShort &&
      !isAnnounced &&
      !language.maleTitles.has(token.lower) &&
      !language.femaleTitles.has(token.lower);
    // « … », juge Mme Binet
    const isVerbHere = isSmall && at === from && isVerb(token, language);
    // "Pc Dean Hallam"
    const isFirstName =
      titles.length > 0 && sexOfFirstName(token.text) !== undefined && isNameWord(next, language);
    // "räumt eine Frau Milch ein": somebody, and what she does it with.
    const isAnybody = language.capitalNouns === true && language.indefinites.has(tokens[at - 1]?.lower ?? "");
    if (!goesOn || isFirstName || isVerbHere || isAnybody || (isSmall && !language.titles.has(token.lower)))
      break;
    titles.push(token.text + (isShort ? "." : ""));
    at += isShort ? 2 : 1;
  }
  // "Builder Craig Dunmore", "Mum-of-three Bogna Pawlak": a noun that no table has, before a first name.
  if (titles.length === 0 && isTradeBeforeName(tokens, at, reading)) {
    titles.push(tokens[at]?.text ?? "");
    at += 1;
  }
  return { titles, at };
}

/** "Minister" with a capital and no name behind it, "Press Secretary" as well. */
export function isOfficeAlone(tokens: readonly Token[], from: number, language: Language): boolean {
  const kind = tokens[from];
  const isOfKind =
    language.adjectivesFirst === true &&
    kind?.isCapital === true &&
    tokens[from + 1]?.isCapital === true &&
    sexOfFirstName(kind.text) === undefined &&
    language.officeKinds.has(kind.lower);
  const at = isOfKind ? from + 1 : from;
  const [office, next] = tokens.slice(at, at + 2);
  if (!office?.isCapital || language.capitalNouns || !isTitle(office, language)) return false;
  return isRole(office, language) && !isNameWord(next, language);
}
